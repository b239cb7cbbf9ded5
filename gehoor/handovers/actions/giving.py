"""Giving a case away, and what becomes of it: accepted, returned, withdrawn, or overtaken."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.models import Case
from gehoor.casework.actions import ownership
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.core import clock
from gehoor.staff.models import Colleague, Team
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Ending
from ..models import Handover
from ..policies import (
    Receiver,
    check_has_a_line,
    check_has_a_reason,
    check_may_hand_over,
    check_may_withdraw,
    check_waits_for,
)
from ..rules import ANSWERED_WITHIN, LONGEST_BRIEFING


@transaction.atomic
def hand_over(case: Case, by: Colleague, to: Receiver | None, briefing: str) -> Handover:
    """Offer a case to a colleague or team; its owner stays the owner until somebody accepts (law 5).

    One that was still waiting is withdrawn. Raises Refusal.
    """
    case = Case.objects.locked(pk=case.pk)
    check_may_hand_over(case, to)
    check_has_a_line(briefing)
    for earlier in case.handovers.filter(ended_at=None):
        end(earlier, Ending.WITHDRAWN, by)
    now = clock.now()
    handover = Handover.objects.create(
        case=case,
        by=by,
        owner=case.owner,
        to=to if isinstance(to, Colleague) else None,
        team=to if isinstance(to, Team) else None,
        briefing=briefing.strip()[:LONGEST_BRIEFING],
        at=now,
        answer_by=case.team.hours().add(now, ANSWERED_WITHIN),
    )
    call_to(case, AlertKind.HANDED_OVER, {each.pk for each in receivers(handover)})
    record(
        case.pk,
        Happened.HANDED_OVER,
        actor=by,
        public=False,
        to=handover.receiver,
        briefing=handover.briefing,
    )
    return handover


def receivers(handover: Handover) -> list[Colleague]:
    """Who can accept it."""
    if handover.to:
        return [handover.to]
    team = (
        handover.team.members.present(handover.team.today())
        if handover.team
        else Colleague.objects.none()
    )
    return list(team.exclude(pk__in={handover.by_id, handover.owner_id}))


def waiting_for(case: Case, colleague: Colleague) -> Handover | None:
    """The handover of this case that waits for this colleague."""
    return case.handovers.waiting().for_(colleague).order_by("-at").first()


@transaction.atomic
def take(case: Case, by: Colleague) -> None:
    """`by` takes a case: what waits for them is accepted, what waits for somebody else is overtaken."""
    case = Case.objects.locked(pk=case.pk)
    if case.owner_id == by.pk:
        return
    mine = waiting_for(case, by)
    ownership.take_over(case, by)
    if mine:
        _move_to_team_of(case, by)
        end(mine, Ending.ACCEPTED, by)
        told = {mine.by_id, mine.owner_id} - {by.pk}
        call_to(case, AlertKind.HANDOVER_ACCEPTED, told)
    for other in case.handovers.filter(ended_at=None):
        end(other, Ending.OVERTAKEN, by)


@transaction.atomic
def give_back(case: Case, by: Colleague, reason: str) -> None:
    """`by` does not take it, and says why; it was the owner's all along. Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    handover = check_waits_for(waiting_for(case, by), by)
    check_has_a_reason(reason)
    end(handover, Ending.RETURNED, by, reason.strip()[:300])
    call_to(case, AlertKind.HANDOVER_RETURNED, {handover.by_id, handover.owner_id} - {by.pk})


@transaction.atomic
def withdraw(case: Case, by: Colleague) -> None:
    """It is not given away after all. Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    waiting = case.handovers.waiting().order_by("-at").first()
    end(check_may_withdraw(waiting, by), Ending.WITHDRAWN, by)


def end(handover: Handover, ending: Ending, by: Colleague | None, reason: str = "") -> None:
    handover.ending, handover.reason = ending, reason
    handover.ended_at, handover.ended_by = clock.now(), by
    handover.save(update_fields=["ending", "reason", "ended_at", "ended_by"])
    Alert.objects.filter(
        case=handover.case_id, kind=AlertKind.HANDED_OVER, seen_at=None, at__gte=handover.at
    ).update(seen_at=clock.now())
    record(
        handover.case_id,
        Happened.HANDOVER_ENDED,
        actor=by,
        public=False,
        ending=str(ending),
        to=handover.receiver,
        reason=reason,
    )


def _move_to_team_of(case: Case, by: Colleague) -> None:
    """The case goes to the team that took it, with its lead behind what is promised; the brand stays."""
    team = by.team
    if team is None or team.pk == case.team_id or team.brand_id != case.team.brand_id:
        return
    case.promises.open().filter(fallback=case.team.lead).update(fallback=team.lead)
    case.team = team
    case.save(update_fields=["team"])
