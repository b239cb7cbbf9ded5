"""Setting the words that customers read: the texts of a team, and notices that end by themselves."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.core import clock
from gehoor.core.keys import key_of
from gehoor.foresight.actions.wordings import (
    NewNotice,
    NewWording,
    extend_notice,
    in_force,
    post_notice,
)
from gehoor.foresight.enums import TextName
from gehoor.foresight.linting import PLACES, Rejected
from gehoor.foresight.models import Notice, Wording
from gehoor.foresight.policies import Refused
from gehoor.learning.actions.publishing import publish_wording
from gehoor.plain.actions.confirming import HarderThanB1, confirmed_among
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Language
from gehoor.staff.models import Team
from gehoor.staff.permissions import May
from gehoor.writing.names import names_more_than_once

from .. import moments
from ..learning.lessons import told
from ..people import me
from .telling import moment_for, team_of


@colleagues(May.SET_TEXTS)
@require_http_methods(["GET", "POST"])
def texts(request: HttpRequest, team_id: int) -> HttpResponse:
    """The texts of a team; a text that is refused comes back with what to write instead."""
    team, said = team_of(team_id), request.POST
    if request.method != "POST":
        return _page(request, team)
    try:
        _set(request, team)
        return redirect("desk:texts", team_id)
    except Rejected as rejected:
        reader = moments.language()
        found = [(each, each.why(reader), each.instead(reader)) for each in rejected.findings]
        return _page(request, team, said=said, findings=found)
    except HarderThanB1 as harder:
        return _page(request, team, said=said, harder=harder)
    except Refused as refused:
        messages.error(request, str(refused))
        return _page(request, team, said=said)


def _set(request: HttpRequest, team: Team) -> None:
    said = request.POST
    language = said.get("language", "nl")
    new = NewWording(
        name=said.get("name", "") if said.get("name") in TextName.values else TextName.STANDARD,
        language=language if language in Language.values else Language.DUTCH,
        text=said.get("text", ""),
        title=said.get("title", ""),
        confirmed=said.get("confirmed", ""),
    )
    pupils = publish_wording(team, new, me(request))
    messages.success(request, _("De tekst geldt vanaf nu."))
    if pupils:
        messages.success(request, told(len(pupils)))
    if names_more_than_once(new.text, new.language):
        messages.warning(
            request, _("Deze tekst noemt de naam vaker dan één keer: bij de groet is genoeg.")
        )


def _page(request: HttpRequest, team: Team, **asked: Any) -> HttpResponse:
    """`asked`: what was typed and why it was not saved, of a text or of a notice."""
    holding = in_force(team)
    notices = Notice.objects.filter(team=team, ends_at__gt=clock.now()).select_related("by")
    context = {
        "team": team,
        "teams": Team.objects.order_by("name"),
        "texts": holding,
        "confirmed": confirmed_among(each.text for each in holding),
        "versions": Wording.objects.filter(team=team).count(),
        "names": TextName.choices,
        "languages": Language.choices,
        "places": PLACES,
        "notices": notices.order_by("starts_at"),
        **asked,
    }
    return render(request, "desk/foresight/texts.html", context, status=422 if asked else 200)


@colleagues(May.SET_TERMS)
@require_POST
def new_notice(request: HttpRequest, team_id: int) -> HttpResponse:
    """Post a notice, or go on with the one that `extends` names; refused, it comes back as typed."""
    team, said = team_of(team_id), request.POST
    try:
        _post(team, said, request)
    except HarderThanB1 as harder:
        return _page(request, team, notice=said, harder_notice=harder)
    except Refused as refused:
        return _page(request, team, notice=said, refused=refused)
    messages.success(request, _("Klanten lezen het vanaf nu."))
    return redirect("desk:texts", team_id)


def _post(team: Team, said: QueryDict, request: HttpRequest) -> None:
    new = NewNotice(
        reason=said.get("reason", ""),
        text_nl=said.get("text_nl", ""),
        text_en=said.get("text_en", ""),
        ends_at=moment_for(team, said.get("until", "")),
        confirmed=said.get("confirmed", ""),
    )
    if key := key_of(said.get("extends", "")):
        extend_notice(get_object_or_404(Notice, pk=key, team=team), new, me(request))
    else:
        post_notice(team, new, me(request))
