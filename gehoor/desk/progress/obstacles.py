"""The list of what cases wait for, as customers read it: every house keeps its own (requirement T27)."""

from __future__ import annotations

from django.contrib import messages
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.foresight.linting import lint
from gehoor.obstacles.models import Obstacle
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from .. import moments

FIELDS = ("name_nl", "name_en", "doing_nl", "doing_en")
LONGEST = {"name_nl": 100, "name_en": 100, "doing_nl": 200, "doing_en": 200}


@colleagues(May.SET_TEXTS)
@require_http_methods(["GET", "POST"])
def obstacles(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        _save(request, Obstacle())
        return redirect("desk:obstacles")
    found = Obstacle.objects.order_by("-in_use", "name_nl")
    return render(request, "desk/progress/obstacles.html", {"obstacles": found})


@colleagues(May.SET_TEXTS)
@require_POST
def change(request: HttpRequest, key: int) -> HttpResponse:
    """What customers were told before keeps its words: those stand on the timeline of their case."""
    _save(request, get_object_or_404(Obstacle, pk=key))
    return redirect("desk:obstacles")


def _save(request: HttpRequest, obstacle: Obstacle) -> None:
    for name in FIELDS:
        setattr(obstacle, name, request.POST.get(name, "").strip()[: LONGEST[name]])
    if obstacle.pk:
        obstacle.in_use = "in_use" in request.POST
    if problem := _problem(obstacle):
        messages.error(request, problem)
        return
    try:
        with transaction.atomic():
            obstacle.save()
    except IntegrityError:
        messages.error(request, _("%(name)s staat er al.") % {"name": obstacle.name_nl})
    else:
        messages.success(request, _("Bewaard: klanten lezen dit vanaf nu."))


def _problem(obstacle: Obstacle) -> str:
    """What keeps it from customers, or nothing."""
    if not all(getattr(obstacle, name) for name in FIELDS):
        return _("Vul in beide talen in waar het op wacht en wat wij doen.")
    found = [
        each for name in FIELDS for each in lint(getattr(obstacle, name), name[-2:]) if each.phrase
    ]
    if found:
        language = moments.language()
        return f"{found[0].phrase}: {found[0].instead(language)}"
    return ""
