"""Moving a promised date: before it passes, with the reason, and never without telling the customer.

The first time its owner may do that. Whoever moves it again asks the team's lead, who calls the customer
(requirement T17).
"""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from gehoor.promises import actions as ledger
from gehoor.promises.models import Promise, Renegotiation
from gehoor.staff.models import Colleague, Partner

from ..letters import Letter, compose, owed, said
from ..messages import write
from ..policies import check_can_move, check_has_not_moved, check_may_slip
from .along import along
from .locking import locked
from .slips import after_move


@transaction.atomic
def renegotiate(
    promise: Promise,
    by: Colleague | None,
    *,
    due_at: datetime,
    reason: str,
    starts_at: datetime | None = None,
    partner: Partner | None = None,
) -> Renegotiation:
    """Tell the customer of the new date and the reason, and move it.

    `promise` holds the date that `by` saw: when that has moved since, nothing happens. Raises Refusal, and
    NeedsLead when a lead has to decide (then `moving.ask_to_move`).
    `partner` is who held us up; the customer reads what we do. by: None when the projection of the queue
    moves it, and nobody in person; once only, then.
    """
    case, mine = locked(promise)
    check_has_not_moved(mine, promise.due_at)
    check_can_move(mine, due_at, reason, starts_at)
    check_may_slip(by, mine, due_at)
    told_in = write(case, renegotiation_letter(mine, due_at, starts_at, reason), author=by)
    row = ledger.renegotiate(
        mine,
        due_at=due_at,
        starts_at=starts_at,
        reason=reason,
        told_in=told_in,
        by=by,
        partner=partner,
    )
    after_move(row)
    ledger.refresh_due(case)
    return row


def renegotiation_letter(
    promise: Promise, due_at: datetime, starts_at: datetime | None, reason: str
) -> Letter:
    """What the customer will read, to be shown before it goes."""
    case = promise.case
    return compose(
        "renegotiation",
        case,
        wording=promise.wording,
        was=said(case, promise.due_at, promise.starts_at),
        by=said(case, due_at, starts_at),
        reason=reason.strip().rstrip("."),
        owner=promise.owner,
        again=promise.slips > 0,
        first=said(case, promise.first_said),
        owed=owed(case, along(promise, due_at)),
    )
