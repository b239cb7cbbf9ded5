"""Offering a call-back by somebody who has the skill: the first free moments, and the letter."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.casework.actions.experts import Moment, expert_letter, moments, promise_expert
from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues
from gehoor.staff.models import Skill

from ..case.rows import find
from ..people import me


@colleagues()
@require_http_methods(["GET", "POST"])
def expert(request: HttpRequest, reference: str, skill_id: int) -> HttpResponse:
    case, skill = find(reference), get_object_or_404(Skill.objects.in_use(), pk=skill_id)
    offered = moments(case, skill)
    if request.method == "POST":
        try:
            chosen = _chosen(offered, request.POST.get("moment", ""))
            promise_expert(case, me(request), skill, chosen)
        except Refusal as refusal:
            messages.error(request, str(refusal))
        else:
            words = _("%(name)s belt. De zaak blijft van %(owner)s.")
            told = {"name": chosen.expert.first_name, "owner": case.owner.name}
            messages.success(request, words % told)
            return redirect("desk:case", reference)
    letters = [(each, expert_letter(case, skill, each)) for each in offered]
    context = {"case": case, "skill": skill, "offered": letters}
    return render(request, "desk/skills/expert.html", context)


def _chosen(offered: list[Moment], value: str) -> Moment:
    for each in offered:
        if f"{each.expert.pk}-{each.starts_at.timestamp():.0f}" == value:
            return each
    raise Refusal(_("Dit moment is net vergeven: kies een ander."), law=8)
