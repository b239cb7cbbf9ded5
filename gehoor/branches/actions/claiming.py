"""A branch steps into a case of somebody else: asked, answered in time, or granted by silence (W20)."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.locking import claim as hold
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import Letter, compose, said
from gehoor.casework.messages import write
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.handovers.actions import giving
from gehoor.handovers.story import proposed
from gehoor.promises.actions import open_promises
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Ending
from ..models import Claim
from ..policies import check_has_a_reason, check_may_claim, check_may_decide, check_waits
from ..rules import CLAIMED_WITHIN


@transaction.atomic
def claim(case: Case, by: Colleague) -> Claim:
    """Ask for a case; its owner stays the owner until somebody grants it, or nobody answers in time.

    Asking twice is asking once. Raises Refusal.
    """
    case = Case.objects.locked(pk=case.pk)
    branch = check_may_claim(case, by)
    if asked := case.claims.waiting().filter(branch=branch).first():
        return asked
    now = clock.now()
    made = Claim.objects.create(
        case=case,
        branch=branch,
        by=by,
        owner=case.owner,
        at=now,
        answer_by=case.team.hours().add(now, CLAIMED_WITHIN),
    )
    call_to(case, AlertKind.CLAIMED, {case.owner_id, case.team.lead_id} - {by.pk})
    record(
        case.pk,
        Happened.CLAIMED,
        actor=by,
        public=False,
        branch=branch.name,
        due=made.answer_by.isoformat(),
    )
    return made


@transaction.atomic
def grant(case: Case, by: Colleague) -> Claim:
    """`by` lets it go: a handover that is accepted at once. Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    asked = check_waits(case.claims.waiting().order_by("at").first())
    check_may_decide(asked, by)
    giving.hand_over(case, by, asked.by, proposed(case))
    _passes(case, asked, Ending.GRANTED, by)
    return asked


@transaction.atomic
def refuse(case: Case, by: Colleague, reason: str) -> Claim:
    """The case stays where it is, and the branch reads why. Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    asked = check_waits(case.claims.waiting().order_by("at").first())
    check_may_decide(asked, by)
    check_has_a_reason(reason)
    _end(asked, Ending.REFUSED, by, reason.strip()[:300])
    call_to(case, AlertKind.CLAIM_ENDED, [asked.by_id])
    return asked


@transaction.atomic
def pass_unheard(key: int) -> bool:
    """Nobody answered in time: it is the branch's now, unless the promises in it cannot be."""
    asked = Claim.objects.waiting().filter(pk=key, answer_by__lte=clock.now()).first()
    case = hold([asked.case_id]).get(asked.case_id) if asked else None
    if asked is None or case is None:
        return False
    try:
        check_may_claim(case, asked.by)
    except Refusal as refusal:
        _end(asked, Ending.REFUSED, None, str(refusal)[:300])
        call_to(case, AlertKind.CLAIM_ENDED, [asked.by_id])
        return True
    _passes(case, asked, Ending.UNHEARD, None)
    return True


@transaction.atomic
def end_overtaken(key: int) -> bool:
    asked = Claim.objects.overtaken().select_for_update(of=["self"]).filter(pk=key).first()
    if asked:
        _end(asked, Ending.OVERTAKEN, None)
    return asked is not None


def taken_letter(case: Case, by: Colleague) -> Letter:
    """Who has it now, and what stays promised."""
    stays = [
        (each.wording, said(case, each.due_at, each.starts_at)) for each in open_promises(case)
    ]
    return compose("taken_over", case, owner=by, branch=by.branch, stays=stays)


def _passes(case: Case, asked: Claim, ending: Ending, by: Colleague | None) -> None:
    """The case goes to who asked for it, and the customer hears who has it now."""
    was = case.owner_id
    giving.take(case, asked.by)
    case.refresh_from_db()
    _end(asked, ending, by, told_in=write(case, taken_letter(case, asked.by)))
    call_to(case, AlertKind.CLAIM_ENDED, {asked.by_id, was} - {by.pk if by else None})


def _end(
    asked: Claim,
    ending: Ending,
    by: Colleague | None,
    reason: str = "",
    told_in: Contact | None = None,
) -> None:
    asked.ending, asked.ended_at, asked.ended_by = ending, clock.now(), by
    asked.reason = reason
    asked.save(update_fields=["ending", "ended_at", "ended_by", "reason"])
    record(
        asked.case_id,
        Happened.CLAIM_ENDED,
        actor=by,
        public=told_in is not None,
        contact=told_in.pk if told_in else None,
        ending=str(ending),
        branch=asked.branch.name,
        to=asked.by.name,
        reason=reason,
    )
