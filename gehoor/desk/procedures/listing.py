"""The procedures of all teams, one of them with its steps and versions, and what they ask of customers."""

from __future__ import annotations

from datetime import timedelta

from django.contrib import messages
from django.db import IntegrityError, transaction
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from gehoor.core import clock
from gehoor.insight.customer_steps import customer_steps, shares
from gehoor.insight.fees import fees
from gehoor.plain.actions.confirming import to_confirm
from gehoor.procedures.actions.editing import new_procedure, texts_of
from gehoor.procedures.enums import Doer
from gehoor.procedures.models import Procedure, Version
from gehoor.procedures.ready import problems
from gehoor.staff.access import colleagues
from gehoor.staff.models import Team
from gehoor.staff.permissions import May

from .. import moments
from ..chosen import key as chosen_key
from ..people import me

DAYS = 90


@colleagues(May.SET_TEXTS)
@require_GET
def charged(request: HttpRequest) -> HttpResponse:
    """Every step that can cost a customer money, with its legal basis (requirement M50)."""
    return render(request, "desk/procedures/fees.html", {"fees": fees(moments.language())})


@colleagues(May.SET_TEXTS)
@require_http_methods(["GET", "POST"])
def procedures(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        return _new(request)
    found = Procedure.objects.select_related("team").order_by("team__name", "title_nl")
    counted = found.annotate(
        going=Count("versions__runs", filter=Q(versions__runs__ended_at=None), distinct=True)
    )
    context = {
        "rows": [(each, each.title(moments.language()), _newest(each)) for each in counted],
        "teams": Team.objects.order_by("name"),
    }
    return render(request, "desk/procedures/list.html", context)


def _newest(procedure: Procedure) -> Version | None:
    """Its draft, or what is live."""
    newest = procedure.versions.annotate(
        total=Count("steps"), customers=Count("steps", filter=Q(steps__doer=Doer.CUSTOMER))
    )
    return newest.order_by("-number").first()


def _new(request: HttpRequest) -> HttpResponse:
    said = request.POST
    titles = {each: said.get(f"title_{each}", "").strip() for each in ("nl", "en")}
    if not all(titles.values()):
        messages.error(request, _("Geef de werkwijze een naam in het Nederlands en het Engels."))
        return redirect("desk:procedures")
    team = get_object_or_404(Team, pk=chosen_key(request, "team"))
    try:
        with transaction.atomic():
            draft = new_procedure(team, titles, me(request))
    except IntegrityError:
        messages.error(request, _("%(name)s staat er al.") % {"name": titles["nl"]})
        return redirect("desk:procedures")
    return redirect("desk:procedure", draft.procedure_id)


@colleagues(May.SET_TEXTS)
@require_GET
def procedure(request: HttpRequest, key: int) -> HttpResponse:
    """The draft if there is one, else what is live; `versie` shows an earlier one to read."""
    found = get_object_or_404(Procedure.objects.select_related("team"), pk=key)
    versions = list(found.versions.select_related("made_by", "published_by").order_by("-number"))
    asked = request.GET.get("versie", "")
    shown = next((each for each in versions if str(each.number) == asked), versions[0])
    steps = list(shown.steps.select_related("partner"))
    language = moments.language()
    context = {
        "procedure": found,
        "title": found.title(language),
        "words": ", ".join(found.words),
        "version": shown,
        "is_newest": shown == versions[0],
        "steps": [
            (each, each.say("title", language), each.say("told", language)) for each in steps
        ],
        "problems": [] if shown.published_at else [each.said(language) for each in problems(steps)],
        "harder": None if shown.published_at else to_confirm(texts_of(shown)),
        "versions": versions,
    }
    return render(request, "desk/procedures/procedure.html", context)


@colleagues(May.SET_TEXTS)
@require_GET
def of_customers(request: HttpRequest) -> HttpResponse:
    """What our procedures ask of customers, with the reason and what came of it (requirement M69)."""
    end = clock.now()
    context = {
        "shares": shares(),
        "rows": customer_steps(end - timedelta(days=DAYS), end),
        "days": DAYS,
    }
    return render(request, "desk/procedures/customers.html", context)
