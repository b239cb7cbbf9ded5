"""Which step comes next, together with which others, and by when. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Protocol

from gehoor.core.calendars import ServiceHours
from gehoor.promises.chains import Dates
from gehoor.promises.terms.house import END_OF_DAY, service_time, working_days

from .enums import Doer, Outcome, Unit, When

REMIND_AT_HOUR = 9


class Facts(Protocol):
    """A step, as far as the rules look at it (models.Step)."""

    number: int
    doer: str
    kind: str
    term: int
    unit: str
    from_hour: int | None
    until_hour: int | None
    alarm: str
    heard_by: str
    nothing_to_do: bool
    chained: bool
    when: str
    looks_at: int | None
    reminders: list[int]
    alternative_kind: str
    alternative_days: int
    cents: int | None
    legal_basis: str
    charged_after: int
    most_later: int

    @property
    def has_partner(self) -> bool: ...

    def say(self, name: str, language: str) -> str: ...


def following[S: Facts](steps: Sequence[S], taken: Mapping[int, str]) -> list[S]:
    """What comes now, with all that is promised together with it; nothing while a step is still open.

    taken: how each step ended by its number, "" while it is open. Always further on, so it ends.
    """
    if "" in taken.values():
        return []
    ahead = [each for each in steps if each.number > max(taken, default=0)]
    for place, step in enumerate(ahead):
        if _applies(step, taken):
            return _together(ahead[place:])
    return []


def together_from[S: Facts](steps: Sequence[S], number: int) -> list[S]:
    """Step `number` with all that is promised together with it."""
    return _together([each for each in steps if each.number >= number])


def _together[S: Facts](steps: Sequence[S]) -> list[S]:
    found = list(steps[:1])
    for each in steps[1:]:
        if not each.chained:
            break
        found.append(each)
    return found


def _applies(step: Facts, taken: Mapping[int, str]) -> bool:
    applies: dict[str, Callable[[], bool]] = {
        When.ALWAYS: lambda: True,
        When.DONE: lambda: taken.get(step.looks_at or 0) == Outcome.DONE,
        When.NOT_DONE: lambda: taken.get(step.looks_at or 0) == Outcome.LAPSED,
        When.CHOSEN: lambda: False,
    }
    return applies[step.when]()


def dates(step: Facts, start: datetime, hours: ServiceHours) -> Dates:
    """When a step that begins at `start` is due, with its window; always later than `start`."""
    until = END_OF_DAY if step.until_hour is None else step.until_hour
    if step.unit == Unit.SERVICE_HOURS:
        return Dates(service_time(start, timedelta(hours=step.term), hours).until)
    if step.unit == Unit.WORKING_DAYS:
        due_at = working_days(start, step.term, hours, at_hour=until).until
    else:
        due_at = hours.instant(_day(step, start, hours), time(until))
    if step.from_hour is None:
        return Dates(due_at)
    return Dates(due_at, hours.instant(hours.day_of(due_at), time(step.from_hour)))


def _day(step: Facts, start: datetime, hours: ServiceHours) -> date:
    """The last day on the calendar; one of ours falls on a day that we work."""
    day = hours.day_of(start) + timedelta(days=step.term)
    if step.doer == Doer.CUSTOMER:
        return day
    return hours.nearest(day, hours.is_working_day, step=1) or day


def reminders(step: Facts, due_at: datetime, hours: ServiceHours) -> list[datetime]:
    """When we remind a customer of what is due at `due_at`, in order: at nine, on days around it."""
    day = hours.day_of(due_at)
    return [
        hours.instant(day - timedelta(days=each), time(REMIND_AT_HOUR))
        for each in sorted(step.reminders, reverse=True)
    ]
