"""The rules of aftercare, what customers said to the three questions, and who was left alone and why."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.aftercare.actions import setting
from gehoor.aftercare.actions.going import ASKED
from gehoor.aftercare.actions.setting import Draft
from gehoor.aftercare.enums import Asks, Basis, Occasion
from gehoor.aftercare.models import Rule
from gehoor.aftercare.rules import Figure
from gehoor.casework.policies import Refusal
from gehoor.core.keys import key_of
from gehoor.insight import aftercare
from gehoor.plain.actions.confirming import HarderThanB1
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from .. import moments
from ..overview import tables
from ..people import me

WORDS = ("name", "occasion", "about", "text_nl", "text_en", "tip_nl", "tip_en", "asks", "basis",
         "confirmed")  # fmt: skip


@colleagues()
@require_safe
def show(request: HttpRequest) -> HttpResponse:
    if tables.wanted(request):
        columns = [_("Vraag"), _("Gevraagd"), _("Beantwoord"), _("Uitkomst")]
        rows = [(words, each.asked, each.answered, each.value) for _asks, words, each in _scores()]
        return tables.download(_("tevredenheid"), columns, rows)
    return render(request, "desk/aftercare/rules.html", _page())


def _page(
    said: dict[str, str] | None = None,
    refusal: Refusal | None = None,
    harder: HarderThanB1 | None = None,
) -> dict[str, Any]:
    return {
        "rules": Rule.objects.select_related("by").order_by("stopped_at", "-pk"),
        "occasions": Occasion.choices,
        "bases": Basis.choices,
        "questions": Asks.choices,
        "scores": _scores(),
        "left_alone": aftercare.left_alone(),
        "days": aftercare.DAYS,
        "said": said or {},
        "refusal": refusal,
        "harder": harder,
    }


def _scores() -> list[tuple[str, str, Figure]]:
    """(name, the question as it was put, its figure) of each of the three."""
    language = moments.language()
    return [
        (str(asks.label), ASKED[asks][language], found)
        for asks, found in aftercare.scores().items()
    ]


@colleagues(May.SEND_TO_MANY)
@require_POST
def add(request: HttpRequest) -> HttpResponse:
    said = {name: request.POST.get(name, "").replace("\0", "") for name in WORDS}
    days = request.POST.get("days", "").strip()
    try:
        if not (days.isascii() and days.isdecimal()):
            raise Refusal(_("Kies 0 tot 400 dagen na de aanleiding."), law=8)
        setting.add(Draft(days=key_of(days), **said), me(request))
    except Refusal as refusal:
        return _again(request, _page({**said, "days": days}, refusal))
    except HarderThanB1 as harder:
        return _again(request, _page({**said, "days": days}, harder=harder))
    messages.success(request, _("Deze regel geldt vanaf nu."))
    return redirect("desk:aftercare")


def _again(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    return render(request, "desk/aftercare/rules.html", context, status=422)


@colleagues(May.SEND_TO_MANY)
@require_POST
def stop(request: HttpRequest, key: int) -> HttpResponse:
    setting.stop(get_object_or_404(Rule, pk=key), me(request))
    messages.success(request, _("Gestopt: niemand krijgt dit meer."))
    return redirect("desk:aftercare")
