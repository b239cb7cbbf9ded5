"""The verbs of the ledger. Each runs in its caller's transaction, writes one row and one timeline entry.

They take the contact in which the customer is told, so a promise cannot be made or moved in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import connection
from django.db.models import QuerySet

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, Contact, CustomerAction, Question
from gehoor.core import clock
from gehoor.core.prepared import prepared
from gehoor.core.rows import change, insert
from gehoor.parties.models import Party
from gehoor.staff.actions import whose_turn
from gehoor.staff.models import Colleague, Partner
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from . import places, series
from .enums import PromiseKind, PromiseState, Proof, Rhythm, Stage
from .models import Breach, Keeping, Promise, Release, Renegotiation, Series
from .reviews import Special, next_review
from .rules import moments

SOON = "gehoor_promises"
"""What to LISTEN to: a promise was committed that is to be looked at within ASLEEP."""
ASLEEP = timedelta(seconds=10)
EXPLAINED_AT_HOUR = 17
"""The lead names the cause of a breach before this hour of the next working day (requirement W11)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A promise about to be made: what, in which words, by when (aware instants), under which rule.

    `follows` is the promise in whose line it goes on: a broken one, or the one that said when there would
    be a new date. `result` is what will be there, `depends_on` the step before it, `tracked` a carrier's
    number for it. With a `rhythm` it is the first of a series, with `of_series` the next of one. `seat` is
    the place that a lead gives a call-back in a full slot. `partner` is who does it for us.
    """

    kind: PromiseKind
    wording: str
    due_at: datetime
    starts_at: datetime | None = None
    rule: str = ""
    basis: str = ""
    question: Question | None = None
    owner: Colleague | None = None
    follows: Promise | None = None
    fallback: Colleague | None = None
    result: str = ""
    depends_on: Promise | None = None
    tracked: str = ""
    rhythm: Rhythm | None = None
    of_series: Series | None = None
    seat: places.Seat | None = None
    partner: Partner | None = None


def make(
    case: Case,
    draft: Draft,
    *,
    told_in: Contact,
    by: Colleague | None,
) -> Promise:
    """Write a promise into the ledger; the owner of the case owns it, the team's lead stands behind.

    Raises places.Full when a call-back finds no place in its window.
    """
    promise = insert(_row(case, draft, told_in, by))
    _ring(promise)
    if draft.kind == PromiseKind.CALL_BACK:
        places.take(promise, draft.seat, must=by is not None)
    record(
        case.pk,
        Happened.PROMISED,
        actor=by,
        promise=promise.pk,
        contact=told_in.pk,
        promised=str(draft.kind),
        wording=promise.wording,
        due=draft.due_at.isoformat(),
        starts=draft.starts_at.isoformat() if draft.starts_at else None,
    )
    return promise


def _row(case: Case, draft: Draft, told_in: Contact, by: Colleague | None) -> Promise:
    now, hours = clock.now(), case.team.hours()
    watch = moments(hours, now, draft.starts_at, draft.due_at)
    line = series.start(draft.rhythm) if draft.rhythm else draft.of_series
    return Promise(
        case=case,
        question=draft.question,
        kind=draft.kind,
        wording=draft.wording[:300],
        rule=draft.rule[:200],
        basis=draft.basis,
        made_by=by,
        owner=whoever_stays(draft.owner or case.owner, case, draft.due_at),
        fallback_id=draft.fallback.pk if draft.fallback else case.team.lead_id,
        made_in=told_in,
        made_at=now,
        starts_at=draft.starts_at,
        due_at=draft.due_at,
        original_due_at=draft.due_at,
        wake_at=watch.half,
        first=draft.follows and (draft.follows.first or draft.follows),
        slips=slips_before(draft.follows, now),
        result=draft.result[:300],
        depends_on=draft.depends_on,
        series=line,
        tracked=draft.tracked[:40],
        partner=draft.partner,
        review_at=next_review(hours, draft.due_at, now, _special(draft.kind, draft.tracked, line)),
    )


def whoever_stays(owner: Colleague, case: Case, due_at: datetime) -> Colleague:
    """`owner`, or a colleague for what is due after the last day of `owner` (requirement M71)."""
    zone = ZoneInfo(case.team.brand.calendar.zone)
    if owner.is_here_for(due_at, zone):
        return owner
    return whose_turn(case.team, case.pk, until=due_at)


def slips_before(follows: Promise | None, now: datetime) -> int:
    """The slips of a line so far; a date that has passed is one."""
    return follows.slips + (follows.due_at <= now) if follows else 0


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
    special = _special(promise.kind, promise.tracked, promise.series)
    promise.starts_at, promise.due_at = row.new_starts_at, row.new_due_at
    promise.stage = Stage.FRESH
    promise.wake_at = moments(hours, row.at, promise.starts_at, promise.due_at).half
    promise.review_at = next_review(hours, promise.due_at, row.at, special)
    promise.slips += row.is_slip
    promise.owner = whoever_stays(promise.owner, promise.case, promise.due_at)
    promise.save(
        update_fields=["starts_at", "due_at", "stage", "wake_at", "review_at", "slips", "owner"]
    )
    _ring(promise)
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


def _ring(promise: Promise) -> None:
    """Wake the worker when it may be asleep for longer than this promise can wait."""
    if promise.wake_at and promise.wake_at - clock.now() < ASLEEP:
        with connection.cursor() as cursor:
            cursor.execute(f"notify {SOON}")


def _end(promise: Promise, state: PromiseState) -> None:
    promise.state, promise.wake_at = state, None
    change(promise, "state", "wake_at")
    if promise.kind == PromiseKind.CALL_BACK:
        places.leave(promise)


def _special(kind: str, tracked: str, line: Series | None) -> Special | None:
    if line:
        return Special.SERIES
    return Special.TRACKED if kind == PromiseKind.DELIVERY and tracked else None


_REFRESH = """
update cases_case set due_at = (
    select least(
        (select min(due_at) from promises_promise where case_id = cases_case.id and state = %s),
        (select min(due_at) from cases_customeraction where case_id = cases_case.id and state = %s)
    )
) where id = any(%s) returning id, due_at
"""


def refresh_due(*cases: Case) -> None:
    """Set the next due moment of cases from their open promises and customer actions.

    The last step of every verb that changes those; the database checks at commit that it was done.
    """
    keys = [each.pk for each in cases]
    with connection.cursor() as cursor:
        cursor.execute(_REFRESH, [PromiseState.OPEN, ActionState.OPEN, keys])
        due = dict(cursor.fetchall())
    for case in cases:
        case.due_at = due.get(case.pk)


def open_promises(case: Case) -> list[Promise]:
    return _open_promises(case.pk)


@prepared
def _open_promises(case_id: int) -> QuerySet[Promise]:
    return Promise.objects.open().filter(case=case_id).by_due()


def open_actions(case: Case) -> list[CustomerAction]:
    return _open_actions(case.pk)


@prepared
def _open_actions(case_id: int) -> QuerySet[CustomerAction]:
    return CustomerAction.objects.filter(case=case_id, state=ActionState.OPEN).order_by("due_at")
