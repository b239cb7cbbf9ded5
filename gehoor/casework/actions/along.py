"""A customer's date that runs along with a promise of ours: when we are later, they get as much more."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, Contact, CustomerAction
from gehoor.core import clock
from gehoor.deadlines.actions import postponed
from gehoor.procedures.actions.running import next_reminder
from gehoor.procedures.models import Taken
from gehoor.procedures.rules import dates
from gehoor.promises.chains import Dates, days_between
from gehoor.promises.models import Promise

REASON = {"nl": "wij zijn later dan wij zeiden", "en": "we are later than we said"}


def along(promise: Promise, becomes: datetime, was: datetime | None = None) -> dict[int, datetime]:
    """The later dates, by action, of what the customer is to do together with `promise`.

    was: its date before, when it has moved already.
    """
    waiting = _with(promise)
    if waiting is None or waiting.action is None:
        return {}
    hours = promise.case.team.hours()
    days = days_between(hours, was or promise.due_at, becomes)
    later = hours.days_later(waiting.action.due_at, days)
    return {waiting.action.pk: later} if days > 0 else {}


def all_along(steps: Iterable[tuple[Promise, Dates]]) -> dict[int, datetime]:
    """The same for promises that move together."""
    found: dict[int, datetime] = {}
    for promise, becomes in steps:
        found |= along(promise, becomes.due_at)
    return found


def _with(promise: Promise) -> Taken | None:
    if not promise.case.in_procedure:
        return None
    line = promise.first_id or promise.pk
    ours = Taken.objects.filter(promise=line, run__ended_at=None).select_related("step").first()
    return ours and _chained(ours.run_id, ours.step.number + 1)


def _chained(run_id: int, number: int) -> Taken | None:
    found = Taken.objects.filter(run=run_id, step__number=number, step__chained=True)
    return found.filter(action__state=ActionState.OPEN).select_related("action", "step").first()


def move_along(case: Case, later: dict[int, datetime], told_in: Contact) -> None:
    """Give the customer the dates that `along` found; `told_in` tells them."""
    for action in CustomerAction.objects.filter(pk__in=later).order_by("pk"):
        was = put_off(case, action, later[action.pk])
        postponed(action, was, told_in=told_in, reason=REASON[case.language])


def put_off(case: Case, action: CustomerAction, due_at: datetime) -> datetime:
    """Let `action` be due at `due_at`, with its reminders; the moment at which it was."""
    was, action.due_at = action.due_at, due_at
    taken = Taken.objects.filter(action=action, promise=None).select_related("step").first()
    action.remind_at = next_reminder(case, taken.step, due_at) if taken else None
    action.save(update_fields=["due_at", "remind_at"])
    return was


def waits_for_us(case: Case, action: CustomerAction) -> Taken | None:
    """The step of ours that `action` comes after, while that is not done: until then nothing is due."""
    if not case.in_procedure:
        return None
    mine = Taken.objects.filter(action=action, step__chained=True).select_related("step").first()
    if mine is None:
        return None
    before = Taken.objects.filter(run=mine.run_id, step__number=mine.step.number - 1, outcome="")
    return before.first()


def later_than_ours(case: Case, action: CustomerAction) -> datetime:
    """Its date when the step of ours before it is done a day from now."""
    step = Taken.objects.select_related("step").get(action=action).step
    return dates(step, clock.now() + timedelta(days=1), case.team.hours()).due_at
