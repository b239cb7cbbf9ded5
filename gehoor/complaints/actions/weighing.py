"""How heavy a complaint weighs: a serious one comes with an offer to pay what it cost to complain (G11)."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

from gehoor.cases.models import Case
from gehoor.casework.letters import Letter
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.goodwill import offering
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..models import Complaint
from .ending import locked


@dataclass(frozen=True, slots=True)
class Proposal:
    """An offer that a colleague may send with one key: `cents`, and the letter; or why not."""

    cents: int
    letter: Letter | None = None
    refusal: Refusal | None = None


@transaction.atomic
def mark_serious(complaint: Complaint, by: Colleague) -> Complaint:
    """A colleague says that this complaint is a serious one; once. Raises Refusal."""
    complaint = locked(complaint)
    if complaint.serious_at:
        return complaint
    complaint.serious_at, complaint.serious_by = clock.now(), by
    complaint.save(update_fields=["serious_at", "serious_by"])
    record(complaint.case_id, Happened.SERIOUS, actor=by, public=False, complaint=complaint.number)
    return complaint


def offer_for_serious(case: Case, by: Colleague) -> Proposal | None:
    """What `by` had better offer now; None without a serious complaint, or where something was offered."""
    serious = case.complaints.standing().filter(serious_at__isnull=False)
    if not serious.exists() or (cents := offering.proposed(case)) is None:
        return None
    try:
        offering.check_can_offer(case, by, cents)
    except Refusal as refusal:
        return Proposal(cents, refusal=refusal)
    return Proposal(cents, offering.letter(case, cents))
