"""Moving the date of a promise before it passes, and who held us up."""

from __future__ import annotations

from datetime import datetime

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.staff.models import Colleague, Partner
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .. import places
from ..enums import PromiseKind, Stage
from ..models import Promise, Renegotiation
from ..reviews import next_review
from ..rules import HALF, passed
from .making import whoever_stays
from .watching import ring, special_of


def renegotiate(
    promise: Promise,
    *,
    due_at: datetime,
    reason: str,
    told_in: Contact,
    by: Colleague | None,
    starts_at: datetime | None = None,
    party: Party | None = None,
    seat: places.Seat | None = None,
    partner: Partner | None = None,
) -> Renegotiation:
    """Move the date before it passes; the customer is told in `told_in`. The first date stays on record.

    `party` is the customer who chose the new moment: that is no slip of ours, nor is an earlier date.
    `partner` held us up: it stays between us, like the promise.
    """
    row = Renegotiation.objects.create(
        promise=promise,
        old_starts_at=promise.starts_at,
        old_due_at=promise.due_at,
        new_starts_at=starts_at,
        new_due_at=due_at,
        reason=reason[:300],
        told_in=told_in,
        by=by,
        party=party,
        partner=partner,
        at=clock.now(),
    )
    _move(promise, row, seat)
    if partner:
        name_partner(promise, partner, by=by)
    record(
        promise.case_id,
        Happened.RENEGOTIATED,
        actor=by,
        party=party,
        promise=promise.pk,
        contact=told_in.pk,
        wording=promise.wording,
        was=row.old_due_at.isoformat(),
        due=due_at.isoformat(),
        starts=starts_at.isoformat() if starts_at else None,
        reason=reason,
    )
    return row


def _move(promise: Promise, row: Renegotiation, seat: places.Seat | None) -> None:
    """What holds from now on, with its moments to look at and its place."""
    hours = promise.case.team.hours()
    special = special_of(promise.kind, promise.tracked, promise.series)
    promise.starts_at, promise.due_at = row.new_starts_at, row.new_due_at
    promise.stage = Stage.FRESH
    promise.wake_at = passed(HALF, hours, row.at, promise.starts_at, promise.due_at)
    promise.review_at = next_review(hours, promise.due_at, row.at, special)
    promise.slips += row.is_slip
    promise.owner = whoever_stays(promise.owner, promise.case, promise.due_at)
    promise.save(
        update_fields=["starts_at", "due_at", "stage", "wake_at", "review_at", "slips", "owner"]
    )
    ring(promise)
    if promise.kind == PromiseKind.CALL_BACK:
        places.leave(promise)
        places.take(promise, seat, must=True)
    promise.offers.filter(closed_at=None).update(closed_at=row.at)


def name_partner(promise: Promise, partner: Partner, *, by: Colleague | None) -> None:
    """Who does it for us, or held us up: for colleagues to know, never for the customer to read."""
    if promise.partner_id == partner.pk:
        return
    promise.partner = partner
    promise.save(update_fields=["partner"])
    record(
        promise.case_id,
        Happened.PARTNER_NAMED,
        actor=by,
        public=False,
        promise=promise.pk,
        wording=promise.wording,
        partner=partner.name,
    )
