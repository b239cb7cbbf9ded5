"""Another date from a carrier: told with its notice, and what waits for it gets new dates (K25, W03)."""

from __future__ import annotations

from gehoor.cases.models import Contact
from gehoor.promises import actions as ledger
from gehoor.promises.chains import days_between
from gehoor.promises.enums import Stage
from gehoor.promises.models import Offer, Promise

from ..calling import call_once
from ..carriers import Rebooked, Window
from ..enums import AlertKind
from ..heard import is_heard_by_itself
from ..letters import compose, owed, said, status_url
from ..messages import write
from .along import along
from .chains import propose_rest
from .renegotiate import renegotiation_letter
from .slips import after_move


def move(promise: Promise, window: Window, reason: dict[str, str]) -> None:
    """Tell the customer the other date, and lay new dates ready for what waits for it."""
    case, why = promise.case, reason[promise.case.language]
    days = days_between(case.team.hours(), promise.due_at, window.due_at)
    starts_at = window.starts_at if promise.starts_at else None
    letter = renegotiation_letter(promise, window.due_at, starts_at, why)
    row = ledger.renegotiate(
        promise,
        due_at=window.due_at,
        starts_at=starts_at,
        reason=why,
        told_in=write(case, letter),
        by=None,
    )
    after_move(row)
    propose_rest(promise, days, why)
    ledger.refresh_due(case)
    if not is_heard_by_itself(promise):
        call_once(promise, promise.owner_id, AlertKind.NO_SCAN)


def cancelled(promise: Promise, instead: Rebooked | None) -> None:
    """Call the owner at once, and let the customer choose: the first window is held meanwhile."""
    case = promise.case
    call_once(promise, promise.owner_id, AlertKind.CARRIER_CANCELLED)
    if instead is None:
        promise.stage = Stage.LATE
        promise.save(update_fields=["stage"])
        return
    first = instead.windows[0]
    days = days_between(case.team.hours(), promise.due_at, first.due_at)
    told_in = _offer(promise, instead)
    row = ledger.renegotiate(
        promise,
        due_at=first.due_at,
        starts_at=first.starts_at,
        reason=instead.reason,
        told_in=told_in,
        by=None,
    )
    after_move(row)
    promise.tracked = instead.number
    promise.save(update_fields=["tracked"])
    for window in instead.windows:
        Offer.objects.create(
            promise=promise, starts_at=window.starts_at, due_at=window.due_at, offered_in=told_in
        )
    propose_rest(promise, days, instead.reason)
    ledger.refresh_due(case)


def _offer(promise: Promise, instead: Rebooked) -> Contact:
    case, first = promise.case, instead.windows[0]
    letter = compose(
        "offers",
        case,
        wording=promise.wording,
        was=said(case, promise.due_at, promise.starts_at),
        reason=instead.reason.rstrip("."),
        windows=[said(case, each.due_at, each.starts_at) for each in instead.windows],
        by=said(case, first.due_at, first.starts_at),
        change_url=f"{status_url(case)}/verzetten",
        owed=owed(case, along(promise, first.due_at)),
    )
    return write(case, letter)
