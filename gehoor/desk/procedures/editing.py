"""Changing a procedure as a whole: its words, the order of its steps, and letting it go live."""

from __future__ import annotations

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.learning.actions.publishing import publish_procedure
from gehoor.plain.actions.confirming import HarderThanB1
from gehoor.procedures.actions import editing
from gehoor.procedures.models import Procedure, Step
from gehoor.procedures.ready import NotReady
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..learning.lessons import told
from ..people import me


def find(key: int) -> Procedure:
    return get_object_or_404(Procedure.objects.select_related("team__brand__calendar"), pk=key)


def draft_step(request: HttpRequest, key: int, number: int) -> Step:
    """The step in the draft, which is made when there is none yet."""
    draft = editing.draft_of(find(key), me(request))
    return get_object_or_404(Step, version=draft, number=number)


@colleagues(May.SET_TEXTS)
@require_POST
def words(request: HttpRequest, key: int) -> HttpResponse:
    """By which words of a customer it begins; they hold when it is published, or at once if it is live."""
    said = [each.strip()[:60] for each in request.POST.get("words", "").split(",") if each.strip()]
    editing.set_words(find(key), said, discreet="discreet" in request.POST)
    messages.success(request, _("Bewaard."))
    return redirect("desk:procedure", key)


@colleagues(May.SET_TEXTS)
@require_POST
def publish(request: HttpRequest, key: int) -> HttpResponse:
    publish_and_say(request, key)
    return redirect("desk:procedure", key)


def publish_and_say(request: HttpRequest, key: int) -> None:
    """Let the draft go live, or say that its page tells what is missing."""
    try:
        draft = editing.draft_of(find(key), me(request))
        version, pupils = publish_procedure(draft, me(request), request.POST.get("confirmed", ""))
    except HarderThanB1 as harder:
        messages.error(request, _("Nog niet gepubliceerd. %(why)s") % {"why": harder})
    except NotReady as refused:
        messages.error(
            request,
            _("Nog niet gepubliceerd: hieronder staat per stap wat ontbreekt (%(n)s).")
            % {"n": len(refused.problems)},
        )
    else:
        messages.success(
            request,
            _("Versie %(n)s geldt voor nieuwe zaken. Wat al loopt, gaat verder zoals het begon.")
            % {"n": version.number},
        )
        if pupils:
            messages.success(request, told(len(pupils)))


@colleagues(May.SET_TEXTS)
@require_POST
def add(request: HttpRequest, key: int) -> HttpResponse:
    step = editing.add_step(editing.draft_of(find(key), me(request)))
    return redirect("desk:step", key, step.number)


@colleagues(May.SET_TEXTS)
@require_POST
@transaction.atomic
def up(request: HttpRequest, key: int, number: int) -> HttpResponse:
    editing.move_up(draft_step(request, key, number))
    return redirect("desk:procedure", key)


@colleagues(May.SET_TEXTS)
@require_POST
@transaction.atomic
def remove(request: HttpRequest, key: int, number: int) -> HttpResponse:
    editing.remove_step(draft_step(request, key, number))
    return redirect("desk:procedure", key)
