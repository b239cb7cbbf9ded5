"""A call-back by somebody who has the skill, at a moment that is free (requirement G22)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.promises import places
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague, Skill
from gehoor.staff.skilling import routed_holders

from ..letters import Letter
from ..policies import Refusal
from .passing import promise_for_another
from .promising import promise_letter

SHOWN = 3
LOOKED_AT = 60
SOONEST = timedelta(minutes=15)
LASTS = timedelta(minutes=30)
CALLS = {"nl": "%s belt u over %s", "en": "%s will call you about %s"}


@dataclass(frozen=True, slots=True)
class Moment:
    """When an expert can call: nothing else is promised to a customer by them then."""

    expert: Colleague
    starts_at: datetime
    due_at: datetime


def moments(case: Case, skill: Skill, most: int = SHOWN) -> list[Moment]:
    """The first moments at which somebody with this skill can call, each with whoever has least to call."""
    experts = routed_holders(skill)
    taken = _taken(experts)
    found: list[Moment] = []
    for starts_at, due_at in _windows(case):
        able = [each for each in experts if _is_free(each, case, taken[each.pk], starts_at, due_at)]
        if able:
            expert = min(able, key=lambda each: len(taken[each.pk]))
            found.append(Moment(expert, starts_at, due_at))
        if len(found) == most:
            break
    return found


def _taken(experts: list[Colleague]) -> dict[int, list[tuple[datetime, datetime]]]:
    """When each of them calls somebody already."""
    found: dict[int, list[tuple[datetime, datetime]]] = {each.pk: [] for each in experts}
    calls = Promise.objects.open().filter(kind=PromiseKind.CALL_BACK, owner__in=experts)
    for owner, start, end in calls.values_list("owner", "starts_at", "due_at"):
        found[owner].append((start or end, end))
    return found


def _is_free(
    expert: Colleague,
    case: Case,
    taken: list[tuple[datetime, datetime]],
    starts_at: datetime,
    due_at: datetime,
) -> bool:
    meets = any(start < due_at and end > starts_at for start, end in taken)
    return not meets and expert.is_here_for(due_at, case.team.hours().zone)


def _windows(case: Case) -> Iterator[tuple[datetime, datetime]]:
    """The slots of the team with a place left; where these are not planned, half hours while it is open."""
    after = clock.now() + SOONEST
    if places.has_plan(case.team):
        rooms = places.free(case.team, after, LOOKED_AT)
        yield from ((each.starts_at, each.ends_at) for each in rooms)
        return
    seen = 0
    for opens, closes in case.team.hours().open_spans(_half_hour(after)):
        while opens + LASTS <= closes and seen < LOOKED_AT:
            yield opens, opens + LASTS
            opens, seen = opens + LASTS, seen + 1
        if seen == LOOKED_AT:
            return


def _half_hour(moment: datetime) -> datetime:
    """That moment, or the first half hour after it."""
    past = timedelta(minutes=moment.minute % 30, seconds=moment.second)
    start = moment.replace(microsecond=0)
    return start + LASTS - past if past else start


@transaction.atomic
def promise_expert(case: Case, by: Colleague, skill: Skill, chosen: Moment) -> Contact:
    """The customer is told who calls and when; it is a promise of the expert, the case stays its owner's.

    Raises Refusal when that moment was taken meanwhile.
    """
    if chosen not in moments(case, skill, LOOKED_AT):
        raise Refusal(
            _("Dit moment is net vergeven: kies een ander."),
            law=8,
            ways_out=(_("kies een later moment"), _("nodig een specialist uit in de zaak")),
        )
    return promise_for_another(case, by, draft_of(case, skill, chosen), skill.name)


def draft_of(case: Case, skill: Skill, chosen: Moment) -> Draft:
    words = CALLS[case.language] % (chosen.expert.first_name, skill.name.lower())
    return Draft(
        kind=PromiseKind.CALL_BACK,
        wording=words,
        starts_at=chosen.starts_at,
        due_at=chosen.due_at,
        owner=chosen.expert,
        fallback=case.owner,
        rule=skill.name,
    )


def expert_letter(case: Case, skill: Skill, chosen: Moment) -> Letter:
    """What the customer will read, to be shown before it goes."""
    return promise_letter(case, (draft_of(case, skill, chosen),))
