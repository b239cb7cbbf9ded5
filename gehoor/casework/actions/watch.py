"""What time does to promises: warnings on the way, and a breach that is never silent (law 3)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import Prefetch, QuerySet, prefetch_related_objects

from gehoor.cases.enums import ActionState, Direction
from gehoor.cases.models import Case, Contact, CustomerAction
from gehoor.core import clock
from gehoor.core.rows import change, together
from gehoor.foresight.expectations import Asked, expected_again
from gehoor.promises.actions import Draft, break_, make, refresh_due
from gehoor.promises.enums import WORDS, PromiseKind, Stage
from gehoor.promises.models import Promise
from gehoor.promises.rules import LATE, passed
from gehoor.staff.actions import manager_above
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_once
from ..correspondence import Correspondence, correspondence
from ..enums import AlertKind
from ..heard import heard_by_itself
from ..letters import compose, owed, said, said_moment
from ..messages import write
from .along import along, move_along
from .closing import reopen
from .lapsing import lapse
from .locking import claim
from .nudging import nudge
from .slips import after_slip

NEW_DATE_WORDING = {"nl": "De nieuwe datum voor: %s", "en": "The new date for: %s"}
MADE_IN = Prefetch("made_in", Contact.objects.only("direction", "at", "channel"))
AGAIN_IN = timedelta(minutes=1)
log = logging.getLogger(__name__)


def sweep(limit: int = 100) -> int:
    """Handle up to `limit` promises and customer actions that are due for attention; how many it did."""
    now, (wake_at, act_at, remind_at) = clock.now(), _firsts()
    promises = _sweep_promises(limit) if wake_at and wake_at <= now else 0
    reminded = _sweep_reminders(limit) if remind_at and remind_at <= now else 0
    return promises + reminded + (_sweep_actions(limit) if act_at and act_at <= now else 0)


def next_wake() -> datetime | None:
    """The first moment at which something is to be looked at again; None when nothing is open."""
    return min((each for each in _firsts() if each), default=None)


_FIRSTS = """
select (select min(wake_at) from promises_promise where state = 'open'),
    (select min(due_at) from cases_customeraction where state = 'open'),
    (select min(remind_at) from cases_customeraction where remind_at is not null and state <> 'done')
"""


def _firsts() -> tuple[datetime | None, datetime | None, datetime | None]:
    """When the first promise is to be looked at, the first customer action, and the first reminder of one:

    one cheap question.
    """
    with connection.cursor() as cursor:
        cursor.execute(_FIRSTS)
        promise, action, reminder = cursor.fetchone()
    return promise, action, reminder


def _sweep_promises(limit: int) -> int:
    """The most urgent ones in one transaction; if that fails each in its own, so one stops no other."""
    keys: list[int] = []
    try:
        with transaction.atomic():
            promises = list(awake()[:limit])
            keys = [each.pk for each in promises]
            return _attend(promises)
    except Exception:
        log.exception("These promises are now looked at one by one: %s", keys)
    return _each(attend, keys, _set_back)


def _sweep_actions(limit: int) -> int:
    due = CustomerAction.objects.filter(state=ActionState.OPEN, due_at__lte=clock.now())
    keys = list(due.order_by("due_at").values_list("pk", flat=True)[:limit])
    return _each(lapse, keys)


def _sweep_reminders(limit: int) -> int:
    due = CustomerAction.objects.exclude(state=ActionState.DONE).filter(remind_at__lte=clock.now())
    keys = list(due.order_by("remind_at").values_list("pk", flat=True)[:limit])
    return _each(nudge, keys)


def _set_back(promise_id: int) -> None:
    """What could not be attended to is tried again later, so that it does not head the queue for ever."""
    Promise.objects.open().filter(pk=promise_id).update(wake_at=clock.now() + AGAIN_IN)


def _leave(key: int) -> None:
    """It stays where it is in the queue."""


def _each(
    verb: Callable[[int], bool], keys: list[int], after_failure: Callable[[int], None] = _leave
) -> int:
    done = 0
    for key in keys:
        try:
            done += verb(key)
        except Exception:  # the others do not wait for this one, and the audit shows it
            log.exception("%s(%s) failed", verb.__name__, key)
            after_failure(key)
    return done


@transaction.atomic
def attend(promise_id: int) -> bool:
    """Warn about one promise, or record that it is broken; False when somebody else is busy with it."""
    return bool(_attend(list(awake().filter(pk=promise_id))))


def awake() -> QuerySet[Promise]:
    """What is to be looked at and nobody else holds, the first date on top; locked."""
    awake = Promise.objects.awake(clock.now()).order_by("due_at", "pk")
    return awake.select_for_update(skip_locked=True, of=["self"])


def _attend(promises: list[Promise]) -> int:
    """Look at promises that the caller's transaction holds: one of each case that nobody else has in hand.

    All that is needed is read first, so that what is written can be sent together.
    """
    cases = claim([each.case_id for each in promises])
    ours = [each for each in promises if _comes_along(each, cases)]
    prefetch_related_objects(ours, "owner", "question", "renegotiations", "dependents", MADE_IN)
    passed = [each for each in ours if each.due_at <= clock.now()]
    by_itself = heard_by_itself(ours)
    letters = correspondence([each.case for each in passed])
    with together():
        for promise in ours:
            if promise.case_id in letters:
                _break(promise, letters[promise.case_id])
            else:
                _warn(promise, calls=promise.pk not in by_itself)
    refresh_due(*(each.case for each in passed))
    return len(ours)


def _comes_along(promise: Promise, cases: dict[int, Case]) -> bool:
    """Give a promise its case, unless that is not ours or an earlier promise has it."""
    case = cases.pop(promise.case_id, None)
    if case:
        promise.case = case
    return case is not None


def _warn(promise: Promise, *, calls: bool) -> None:
    """Half-way the owner hears of it; at four fifths the fallback too. Without `calls` nobody does:

    the customer has word by itself, and there may be thousands of such promises.
    """
    late = promise.stage == Stage.HALF
    promise.stage = Stage.LATE if late else Stage.HALF
    hours, starts_at, due_at = promise.case.team.hours(), promise.starts_at, promise.due_at
    promise.wake_at = (
        due_at if late else passed(LATE, hours, promise.last_said_at, starts_at, due_at)
    )
    change(promise, "stage", "wake_at")
    told = {promise.owner_id, promise.fallback_id} if late else {promise.owner_id}
    for colleague_id in sorted(told if calls else ()):
        call_once(promise, colleague_id, AlertKind.LATE if late else AlertKind.HALF)
    record(
        promise.case_id,
        Happened.WARNED,
        public=False,
        promise=promise.pk,
        stage=str(promise.stage),
        wording=promise.wording,
        due=promise.due_at.isoformat(),
    )


def _break(promise: Promise, known: Correspondence) -> None:
    """Tell the customer with a new date, let a new promise take over, call owner, lead and manager."""
    case = promise.case
    now = clock.now()
    kind, wording = _what_takes_over(promise)
    said_in, words = promise.made_in, promise.question.text if promise.question else promise.wording
    by = expected_again(case.team, Asked(words, said_in.channel, now), now)
    draft = Draft(
        kind=kind,
        wording=wording,
        due_at=by.due_at,
        rule=by.rule(promise.owner.language),
        basis=by.basis,
        question=promise.question,
        owner=promise.owner,
        follows=promise,
    )
    letter = compose(
        "breach",
        case,
        wording=promise.wording,
        new_wording=wording,
        unanswered_since=_unanswered_since(promise),
        was=said(case, promise.due_at, promise.starts_at),
        by=said(case, draft.due_at),
        owner=promise.owner,
        owed=owed(case, later := along(promise, draft.due_at)),
    )
    told_in = write(case, letter, known=known)
    move_along(case, later, told_in)
    successor = make(case, draft, told_in=told_in, by=None)
    break_(promise, successor=successor, told_in=told_in)
    after_slip(successor)
    if not case.is_open:
        reopen(case, missed=promise.wording)
    case.urgent_since = case.urgent_since or now
    change(case, "urgent_since")
    manager = manager_above(case.team)
    for colleague_id in sorted({promise.owner_id, promise.fallback_id, manager.pk}):
        call_once(promise, colleague_id, AlertKind.BROKEN)


def _unanswered_since(promise: Promise) -> str:
    """When a customer wrote whom we never told of this promise (an imported mailbox); else empty."""
    source = promise.made_in
    told = source.direction == Direction.OUT
    return "" if told else said_moment(promise.case, source.at)


def _what_takes_over(promise: Promise) -> tuple[PromiseKind, str]:
    """A missed answer is promised again. For a missed visit or delivery nobody knows a new date yet, so
    what can be promised honestly is to tell it."""
    kind = PromiseKind(promise.kind)
    if kind in WORDS or kind == PromiseKind.CALL_BACK:
        return kind, promise.wording
    return PromiseKind.UPDATE, NEW_DATE_WORDING[promise.case.language] % promise.wording
