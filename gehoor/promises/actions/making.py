"""Making a promise: what, in which words, by when, and who owns it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from gehoor.cases.models import Case, Contact, Question
from gehoor.core import clock
from gehoor.core.rows import insert
from gehoor.staff.actions import whose_turn
from gehoor.staff.models import Colleague, Partner
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .. import places, series
from ..enums import PromiseKind, Rhythm
from ..models import Promise, Series
from ..reviews import next_review
from ..rules import HALF, passed
from .watching import ring, special_of


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
    ring(promise)
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
        wake_at=passed(HALF, hours, now, draft.starts_at, draft.due_at),
        first=draft.follows and (draft.follows.first or draft.follows),
        slips=_slips_before(draft.follows, now),
        result=draft.result[:300],
        depends_on=draft.depends_on,
        series=line,
        tracked=draft.tracked[:40],
        partner=draft.partner,
        review_at=next_review(
            hours, draft.due_at, now, special_of(draft.kind, draft.tracked, line)
        ),
    )


def whoever_stays(owner: Colleague, case: Case, due_at: datetime) -> Colleague:
    """`owner`, or a colleague for what is due after the last day of `owner` (requirement M71)."""
    zone = ZoneInfo(case.team.brand.calendar.zone)
    if owner.is_here_for(due_at, zone):
        return owner
    return whose_turn(case.team, case.pk, until=due_at)


def _slips_before(follows: Promise | None, now: datetime) -> int:
    """The slips of a line so far; a date that has passed is one."""
    return follows.slips + (follows.due_at <= now) if follows else 0
