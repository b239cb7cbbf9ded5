"""Terms of our own: working days, service time, the wall clock. No law moves them; the calendar decides."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from gehoor.core.calendars import ServiceHours

from .term import Term

HOUSE = "huisregel"
END_OF_DAY = 17


def working_days(
    start: datetime, number: int, hours: ServiceHours, *, at_hour: int = END_OF_DAY
) -> Term[datetime]:
    """`at_hour` o'clock on the `number`-th working day after the day of `start`.

    A working day is Monday to Friday with service hours, and no holiday of the calendar. House rule.
    """
    due = hours.working_day_after(start, number, at_hour=at_hour)
    return _house(
        due,
        hours,
        (
            f"{number} werkdagen na {_day(start, hours)}; weekend en feestdagen tellen niet mee",
            f"{number} working days after {_day(start, hours)}; weekends and holidays do not count",
        ),
    )


def service_time(start: datetime, work: timedelta, hours: ServiceHours) -> Term[datetime]:
    """The moment at which people were there for `work` (a timedelta) since `start`. House rule."""
    minutes = int(work.total_seconds() // 60)
    said = f"{minutes // 60}.{minutes % 60:02d}"
    return _house(
        hours.add(start, work),
        hours,
        (
            f"{said} uur openingstijd; gesloten uren tellen niet mee",
            f"{said.replace('.', ':')} hours of service time; closed hours do not count",
        ),
    )


def within(start: datetime, length: timedelta, hours: ServiceHours) -> Term[datetime]:
    """`binnen 24 uur` as customers hear it: the same time by the clock on the wall, the next day.

    Whole days run from clock to clock, so a night in which the clock goes forward has 23 hours; what is
    left of the length runs on. A time that the clock skips is the moment that it jumps. House rule.
    """
    days, rest = divmod(length, timedelta(days=1))
    clock = hours.days_later(start, days) if days else start
    due = clock.astimezone(UTC) + rest
    return _house(
        due,
        hours,
        (
            f"binnen {length.total_seconds() / 3600:g} uur op de klok, ook als er niemand is",
            f"within {length.total_seconds() / 3600:g} hours by the clock, even when nobody is there",
        ),
    )


def no_later_than_open(term: Term[date], hours: ServiceHours) -> Term[date]:
    """A house term that ends when nobody works ends on the last working day before: never later than said.

    A statutory term stays as the law has it. House rule.
    """
    if term.statutory:
        return term
    day = hours.nearest(term.until, hours.is_working_day)
    if day is None or day == term.until:
        return term
    return Term(
        day,
        f"{term.rule_nl}; wij werken dan niet, dus de werkdag ervoor",
        f"{term.rule_en}; nobody works then, so the working day before",
        term.source,
        statutory=False,
        counted=term.counted,
    )


def due(term: Term[date], hours: ServiceHours) -> datetime:
    """When a term in days is to be met: 17.00 on its last day, or closing time if that is earlier."""
    spans = hours.spans(term.until)
    end = hours.instant(term.until, time(END_OF_DAY))
    return min(end, spans[-1][1]) if spans else end


def _house(at: datetime, hours: ServiceHours, rule: tuple[str, str]) -> Term[datetime]:
    day = at.astimezone(hours.zone).date()
    return Term(at.astimezone(UTC), *rule, source=HOUSE, statutory=False, counted=day)


def _day(moment: datetime, hours: ServiceHours) -> str:
    return f"{moment.astimezone(hours.zone):%d-%m-%Y}"
