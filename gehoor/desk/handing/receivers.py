"""To whom something can go: the likeliest first, or those whose name is being typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from gehoor.cases.models import Case, Contact
from gehoor.handovers.policies import Receiver, stays_here
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague, Team
from gehoor.staff.skilling import routed_holders, skill_for
from gehoor.workload.availability import available, is_at_work

from ..case.rows import find
from ..people import me

MOST = 8
HAND_OVER, PASS_ON, INVITE = "overdragen", "doorgeven", "uitnodigen"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A colleague or team that may be chosen, and why it is proposed."""

    receiver: Receiver
    why: str = ""

    @property
    def key(self) -> str:
        kind = "team" if isinstance(self.receiver, Team) else "colleague"
        return f"{kind}-{self.receiver.pk}"


@colleagues()
@require_GET
def found(request: HttpRequest, reference: str) -> HttpResponse:
    """Those whose name holds what is typed."""
    case, purpose = find(reference), request.GET.get("voor", HAND_OVER)
    shown = candidates(case, me(request), purpose, request.GET.get("q", ""))
    return render(request, "desk/parts/receivers.html", {"candidates": shown})


def chosen(case: Case, by: Colleague, purpose: str, data: QueryDict) -> Receiver | None:
    """Who was picked; when the list was slower than the typing, the only one whose name that is."""
    typed = data.get("q", "")
    shown = candidates(case, by, purpose, typed)
    picked = [each for each in shown if each.key == data.get("to")]
    only = shown if typed.strip() and len(shown) == 1 else []
    return next((each.receiver for each in picked or only), None)


def candidates(case: Case, by: Colleague, purpose: str, wanted: str = "") -> list[Candidate]:
    """At most 8, each once, without who has it already."""
    wanted = wanted.replace("\0", "").strip().casefold()[:100]
    proposed = _likely(case, by, purpose)
    if wanted:
        proposed = [*proposed, *_others(case, wanted, purpose)]
    left_out = {by} if purpose == INVITE else {case.owner}
    kept: dict[Receiver, Candidate] = {}
    for each in proposed:
        if each.receiver not in left_out and wanted in each.receiver.name.casefold():
            kept.setdefault(each.receiver, each)
    return list(kept.values())[:MOST]


def _likely(case: Case, by: Colleague, purpose: str) -> list[Candidate]:
    lead = Candidate(case.team.lead, _("teamleider"))
    if purpose == HAND_OVER and stays_here(case):
        return [lead]
    topical = case.team.answering(case.title)
    if purpose == INVITE:
        skilled = [*_skilled(case), *_experts(topical)]
        return [*_people(skilled, _("weet hiervan")), *_people(_spoke(case)), lead]
    of_topic = [Candidate(topical, _("weet hiervan"))] if topical != case.team else []
    teams = Team.objects.filter(brand=case.team.brand_id).exclude(pk=case.team_id).order_by("name")
    return [
        *of_topic,
        *_people(_spoke(case), _("sprak deze klant")),
        *(Candidate(each) for each in teams[:MOST]),
        *_people(case.team.members.present(case.team.today()).order_by("name")[:MOST]),
        lead,
    ]


def _others(case: Case, wanted: str, purpose: str) -> list[Candidate]:
    if purpose == HAND_OVER and stays_here(case):
        return []
    here = Colleague.objects.present(case.team.today())
    named = here.filter(name__icontains=wanted).order_by("name")[:MOST]
    teams = Team.objects.filter(name__icontains=wanted).order_by("name")[:MOST]
    return [*(() if purpose == INVITE else map(Candidate, teams)), *_people(named)]


def _people(people: Iterable[Colleague], why: str = "") -> list[Candidate]:
    return [Candidate(each, why or str(each.team or each.get_role_display())) for each in people]


def _skilled(case: Case) -> list[Colleague]:
    """Who has the skill that this case asks for, whoever is free now first (requirement G22)."""
    skill = skill_for(f"{case.title} {' '.join(case.questions.values_list('text', flat=True))}")
    holders = routed_holders(skill) if skill else []
    free = available(holders)
    at_work = [each for each in holders if is_at_work(each)]
    return sorted(at_work, key=lambda each: not (each in free and each.is_at_desk))[:MOST]


def _experts(team: Team) -> list[Colleague]:
    """Who knows of a topic: the specialists first, then whoever answers for its team."""
    here = Colleague.objects.present(team.today())
    specialists = here.filter(role=Role.BACK_OFFICE)
    own = specialists.filter(team=team).order_by("name")
    elsewhere = specialists.filter(team__brand=team.brand_id).order_by("name")
    return [*own[:MOST], *here.filter(team=team).order_by("name")[:MOST], *elsewhere[:MOST]]


def _spoke(case: Case) -> list[Colleague]:
    """Who wrote or spoke with this customer before, the last one first (requirement M16)."""
    said = Contact.objects.filter(party=case.party_id, author__is_active=True).order_by("-at")
    keys = dict.fromkeys(said.values_list("author", flat=True)[:50])
    present = Colleague.objects.present(case.team.today()).select_related("team")
    known = present.in_bulk(list(keys))
    return [known[key] for key in keys if key in known][:MOST]
