"""What came of a complaint: our judgement, that it is none, or that the customer took it back (G01)."""

from __future__ import annotations

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from gehoor.cases.enums import Direction
from gehoor.cases.models import Contact
from gehoor.casework.actions.release import release
from gehoor.casework.displeasure import DISPLEASED
from gehoor.casework.policies import Refusal, check_goes_on_here
from gehoor.core import clock
from gehoor.promises.enums import PromiseState
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Ground, Outcome
from ..models import Cleared, Complaint


def unjudged() -> QuerySet[Contact]:
    """What customers said in which dissatisfaction was recognised, and of which nobody said what it is."""
    found = Contact.objects.filter(direction=Direction.IN, facts__has_key=DISPLEASED, cleared=None)
    return found.exclude(questions__complaint__isnull=False)


@transaction.atomic
def decide(complaint: Complaint, by: Colleague, outcome: Outcome, ground: Ground) -> None:
    """What we think of it and what it was about, for the answer and the yearly figures. Raises Refusal."""
    complaint = locked(complaint)
    complaint.outcome, complaint.ground = outcome, ground
    complaint.decided_by, complaint.decided_at = by, clock.now()
    complaint.save(update_fields=["outcome", "ground", "decided_by", "decided_at"])
    record(
        complaint.case_id, Happened.COMPLAINT_DECIDED, actor=by, public=False,
        complaint=complaint.number, outcome=str(outcome), ground=str(ground),
    )  # fmt: skip


@transaction.atomic
def withdraw(complaint: Complaint, by: Colleague, said_in: Contact | None) -> None:
    """The customer takes it back in `said_in`; it stays in the register as withdrawn. Raises Refusal."""
    complaint = locked(complaint)
    if said_in is None or said_in.direction != Direction.IN:
        raise Refusal(
            _("Alleen de klant trekt een klacht in: kies het bericht of gesprek waarin dat staat."),
            law=9,
        )
    if complaint.promise and complaint.promise.state == PromiseState.OPEN:
        release(complaint.promise, by, contact=said_in, reason=_("klacht ingetrokken"))
    complaint.withdrawn_in, complaint.withdrawn_by = said_in, by
    complaint.save(update_fields=["withdrawn_in", "withdrawn_by"])
    record(
        complaint.case_id, Happened.COMPLAINT_WITHDRAWN, actor=by, complaint=complaint.number,
        contact=said_in.pk,
    )  # fmt: skip


@transaction.atomic
def clear(contact: Contact, by: Colleague, reason: str) -> Cleared:
    """What was recognised in `contact` is no complaint, with the reason. Raises Refusal without one."""
    if not reason.strip():
        raise Refusal(_("Zeg waarom dit geen klacht is: een teamleider leest dat na."), law=9)
    row, made = Cleared.objects.get_or_create(
        contact=contact, defaults={"reason": reason.strip()[:300], "by": by, "at": clock.now()}
    )
    if made:
        record(
            contact.case_id, Happened.NOT_A_COMPLAINT, actor=by, public=False, contact=contact.pk,
            reason=row.reason,
        )  # fmt: skip
    return row


def locked(complaint: Complaint) -> Complaint:
    """Hold of a complaint that stands, with its case. Raises Refusal where nothing may change any more."""
    rows = Complaint.objects.select_for_update(of=["self"]).select_related("case", "promise")
    found = rows.get(pk=complaint.pk)
    check_goes_on_here(found.case)
    if found.withdrawn_in_id:
        raise Refusal(_("De klant trok deze klacht al in."), law=9)
    return found
