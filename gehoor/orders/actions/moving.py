"""The shop gives another date: the customer is told before the old one, with the reason (law 3)."""

from __future__ import annotations

from dataclasses import replace

from gehoor.cases.models import Case, Order
from gehoor.casework.actions.carriage import NEW_DATE, SOONER
from gehoor.casework.actions.promising import promise_letter
from gehoor.casework.actions.renegotiate import renegotiation_letter
from gehoor.casework.actions.slips import after_move
from gehoor.casework.actions.watch import attend
from gehoor.casework.messages import write
from gehoor.core import clock
from gehoor.promises import actions as ledger
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise

from ..models import Watch
from .confirming import delivery
from .speaking import promise_of


def move(watch: Watch, order: Order, reason: str) -> None:
    """Move the promised delivery, or promise it anew where its date was missed or never told."""
    promise = promise_of(watch)
    if promise and promise.due_at <= clock.now():
        attend(promise.pk)
        promise = promise_of(watch)
    if promise is None:
        return
    case = promise.case = Case.objects.locked(pk=promise.case_id)
    if promise.kind == PromiseKind.DELIVERY:
        _renegotiate(promise, watch, reason)
    else:
        _promise_anew(promise, watch, order)
    ledger.refresh_due(case)


def _renegotiate(promise: Promise, watch: Watch, reason: str) -> None:
    """A carrier may have moved it there already, or to hours of this day; then the customer knows."""
    if (promise.starts_at, promise.due_at) == (watch.starts_at, watch.due_at):
        return
    if watch.starts_at is None and _is_same_day(promise, watch):
        return
    case = promise.case
    usual = NEW_DATE if watch.due_at > promise.due_at else SOONER
    why = reason or usual[case.language]
    letter = renegotiation_letter(promise, watch.due_at, watch.starts_at, why)
    row = ledger.renegotiate(
        promise,
        due_at=watch.due_at,
        starts_at=watch.starts_at,
        reason=why,
        told_in=write(case, letter),
        by=None,
    )
    after_move(row)


def _is_same_day(promise: Promise, watch: Watch) -> bool:
    """The shop names the day alone, and the carrier named hours of it before."""
    zone = watch.team.hours().zone
    days = {each.astimezone(zone).date() for each in (promise.due_at, watch.due_at)}
    return len(days) == 1 and promise.due_at < watch.due_at


def _promise_anew(owed: Promise, watch: Watch, order: Order) -> None:
    """The new date that we owed the customer is here."""
    case = owed.case
    draft = replace(delivery(case, order, watch), follows=owed)
    told_in = write(case, promise_letter(case, (draft,)))
    ledger.keep(owed, contact=told_in, by=None)
    ledger.make(case, draft, told_in=told_in, by=None)
