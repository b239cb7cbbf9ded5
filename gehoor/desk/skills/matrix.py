"""Who has which skill, and which words ask for it: a lead says so (requirement G22)."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.staff.access import colleagues
from gehoor.staff.models import Colleague, ColleagueSkill, Skill
from gehoor.staff.permissions import WHO, May
from gehoor.staff.skilling import end_skill, give_skill, set_skill


@colleagues(May.LEAD)
@require_GET
def matrix(request: HttpRequest) -> HttpResponse:
    held = {
        (each.skill_id, each.colleague_id): each.routed for each in ColleagueSkill.objects.all()
    }
    people = _people()
    rows = [
        (skill, [(each, held.get((skill.pk, each.pk))) for each in people])
        for skill in Skill.objects.in_use().order_by("name")
    ]
    return render(request, "desk/skills/matrix.html", {"rows": rows, "people": people})


def _people() -> list[Colleague]:
    able = Colleague.objects.here().filter(role__in=WHO[May.WORK])
    return list(able.select_related("team").order_by("name"))


@colleagues(May.LEAD)
@require_POST
def new(request: HttpRequest) -> HttpResponse:
    _set(request, None)
    return redirect("desk:skills")


@colleagues(May.LEAD)
@require_POST
def change(request: HttpRequest, skill_id: int) -> HttpResponse:
    """Its name and words, and who gets such questions; whoever no longer does keeps the skill."""
    skill = get_object_or_404(Skill.objects.in_use(), pk=skill_id)
    if _set(request, skill):
        ticked = set(request.POST.getlist("who"))
        held = set(skill.holders.values_list("colleague", flat=True))
        for each in _people():
            if (routed := str(each.pk) in ticked) or each.pk in held:
                give_skill(each, skill, routed=routed)
    return redirect("desk:skills")


@colleagues(May.LEAD)
@require_POST
def end(request: HttpRequest, skill_id: int) -> HttpResponse:
    skill = get_object_or_404(Skill.objects.in_use(), pk=skill_id)
    end_skill(skill)
    messages.success(request, _("%(skill)s wordt niet meer gebruikt.") % {"skill": skill.name})
    return redirect("desk:skills")


def _set(request: HttpRequest, skill: Skill | None) -> bool:
    words = request.POST.get("topics", "").replace("\0", "").split(",")
    try:
        set_skill(request.POST.get("name", "").replace("\0", ""), words, skill)
    except ValueError:
        messages.error(request, _("Geef de vaardigheid een naam die er nog niet is."))
        return False
    messages.success(request, _("Bewaard."))
    return True
