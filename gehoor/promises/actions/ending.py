"""The three ends of a promise: kept, no longer needed, or broken with another in its place."""

from __future__ import annotations

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.core.rows import change, insert
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .. import places, series
from ..enums import PromiseKind, PromiseState, Proof
from ..models import Breach, Keeping, Promise, Release

EXPLAINED_AT_HOUR = 17
"""The lead names the cause of a breach before this hour of the next working day (requirement W11)."""


def keep(
    promise: Promise,
    *,
    contact: Contact,
    by: Colleague | None,
    proof: Proof = Proof.MESSAGE,
    evidence: str = "",
) -> Keeping:
    """The promise was kept in `contact`, as `proof` shows with `evidence` (see fulfilment)."""
    keeping = insert(
        Keeping(
            promise=promise,
            contact=contact,
            by=by,
            at=clock.now(),
            proof=proof,
            evidence=evidence[:200],
        )
    )
    _end(promise, PromiseState.KEPT)
    record(
        promise.case_id,
        Happened.KEPT,
        actor=by,
        promise=promise.pk,
        contact=contact.pk,
        wording=promise.wording,
        due=promise.due_at.isoformat(),
    )
    return keeping


def release(promise: Promise, *, contact: Contact, reason: str, by: Colleague | None) -> Release:
    """The customer said in `contact` that it is no longer needed; of a series, that ends it."""
    row = Release.objects.create(
        promise=promise, contact=contact, reason=reason[:300], by=by, at=clock.now()
    )
    _end(promise, PromiseState.RELEASED)
    if promise.series and promise.series.ended_at is None:
        series.end(promise.series, contact, by)
    record(
        promise.case_id,
        Happened.RELEASED,
        actor=by,
        promise=promise.pk,
        wording=promise.wording,
        reason=reason,
    )
    return row


def break_(promise: Promise, *, successor: Promise, told_in: Contact) -> Breach:
    """The date passed: on record, the customer told in `told_in`, `successor` takes over (law 3)."""
    now = clock.now()
    explain_by = promise.case.team.hours().working_day_after(now, 1, at_hour=EXPLAINED_AT_HOUR)
    breach = insert(
        Breach(
            promise=promise,
            successor=successor,
            told_in=told_in,
            at=now,
            explain_by=explain_by,
        )
    )
    in_line = successor.first_id == (promise.first_id or promise.pk)
    if in_line and successor.slips <= promise.slips:  # broken before its date: money came back
        successor.slips = promise.slips + 1
        change(successor, "slips")
    if promise.series_id or promise.depends_on_id or promise.partner_id:
        successor.series_id, successor.depends_on_id = promise.series_id, promise.depends_on_id
        successor.partner_id = promise.partner_id
        change(successor, "series", "depends_on", "partner")
    _end(promise, PromiseState.BROKEN)
    for dependent in promise.dependents.all():
        if dependent.state == PromiseState.OPEN:
            dependent.depends_on = successor
            change(dependent, "depends_on")
    record(
        promise.case_id,
        Happened.BROKEN,
        promise=promise.pk,
        successor=successor.pk,
        contact=told_in.pk,
        wording=promise.wording,
        was=promise.due_at.isoformat(),
        due=successor.due_at.isoformat(),
    )
    return breach


def _end(promise: Promise, state: PromiseState) -> None:
    promise.state, promise.wake_at = state, None
    change(promise, "state", "wake_at")
    if promise.kind == PromiseKind.CALL_BACK:
        places.leave(promise)
