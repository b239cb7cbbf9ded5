"""By when a question will be answered, and in words why then.

The later of two honest answers: by when nine in ten such questions were answered, and when those that
wait before this one are done. In a steady state the queue asks for the mean wait (Little, 1961) and the
history for its tail, so the history decides; when more comes in than the history knows, the queue does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median_high
from typing import Any

from gehoor.core.calendars import ServiceHours

from ..rules import answer_due
from .steady import rounded

FEWEST = 30
"""Answers below which a history says nothing: then the team's own term is told, and staff see why."""
HOUR = 3600.0


class Basis(StrEnum):
    HISTORY = "history"
    QUEUE = "queue"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was achieved: on how many answers it rests, the age by which the aimed share was answered, and

    the ages by which 5, 10, ... 95 % were; in seconds of service time.
    """

    answered: int
    quantile: float
    ages: tuple[float, ...]

    @classmethod
    def read(cls, stored: Mapping[str, Any]) -> Learnt:
        return cls(stored["answered"], stored["quantile"], tuple(stored["ages"]))

    def stored(self) -> dict[str, Any]:
        return {"answered": self.answered, "quantile": self.quantile, "ages": list(self.ages)}

    def chance(self, length: float) -> float:
        """The share answered within `length` seconds, from 0 to 0.95: what is seen in steps of 5 %."""
        return 0.05 * sum(age <= length for age in self.ages)


@dataclass(frozen=True, slots=True)
class Agreed:
    """The term that a team set: service time, its name, and whether it holds whatever the history says."""

    term: timedelta
    name: str
    key: str = ""
    firm: bool = False
    reason: str = ""

    @property
    def basis(self) -> str:
        return f"{Basis.TERM}:{self.key}" if self.key else Basis.TERM


@dataclass(frozen=True, slots=True)
class Queue:
    """How many questions wait before this one, and how many a team answers in a day of service."""

    ahead: int
    a_day: float | None

    def work(self, day: timedelta) -> timedelta:
        """Service time until the one that comes now is answered; nothing when the capacity is unknown."""
        return (self.ahead + 1) / self.a_day * day if self.a_day else timedelta()


@dataclass(frozen=True, slots=True)
class Expected:
    """The date to give (UTC), what it rests on, and the rule in both languages for staff to read."""

    due_at: datetime
    basis: str
    rule_nl: str
    rule_en: str

    def rule(self, language: str) -> str:
        return self.rule_nl if language == "nl" else self.rule_en


def expect(
    hours: ServiceHours,
    received_at: datetime,
    now: datetime,
    *,
    agreed: Agreed,
    learnt: Learnt | None,
    queue: Queue,
) -> Expected:
    """The date for a question that came in at `received_at` and is told at `now`."""
    if agreed.firm:
        return _by_term(hours, received_at, now, agreed, None)
    waits = queue.work(service_day(hours))
    by_queue = hours.add(now, waits) if waits else now
    if learnt is None or learnt.answered < FEWEST:
        by_term = _by_term(hours, received_at, now, agreed, learnt)
        return by_term if by_term.due_at >= by_queue else _by_queue(hours, by_queue, waits, queue)
    length = timedelta(seconds=learnt.quantile)
    by_history = hours.add(received_at, length)
    if by_history <= now:
        by_history = hours.add(now, length)
    if by_queue > by_history:
        return _by_queue(hours, by_queue, waits, queue)
    return _by_history(hours, by_history, length, learnt, now)


def service_day(hours: ServiceHours) -> timedelta:
    """The length of a usual opening day: the middle one of a week without holidays."""
    lengths = [
        sum(((closes.hour or 24) - opens.hour) * 60 + closes.minute - opens.minute
            for opens, closes in spans)
        for spans in hours.weekly if spans
    ]  # fmt: skip
    return timedelta(minutes=median_high(lengths)) if lengths else timedelta(hours=24)


def _by_term(
    hours: ServiceHours, received_at: datetime, now: datetime, agreed: Agreed, learnt: Learnt | None
) -> Expected:
    said = hours_of(agreed.term)
    if agreed.firm:
        why_nl, why_en = f"vastgezet: {agreed.reason}", f"fixed: {agreed.reason}"
    else:
        seen = learnt.answered if learnt else 0
        why_nl = f"nog te weinig antwoorden om van te leren ({seen})"
        why_en = f"too few answers yet to learn from ({seen})"
    return Expected(
        answer_due(hours, received_at, agreed.term, now),
        agreed.basis,
        f"{said} openingsuren ({agreed.name}); {why_nl}",
        f"{said} service hours ({agreed.name}); {why_en}",
    )


def _by_queue(hours: ServiceHours, due: datetime, waits: timedelta, queue: Queue) -> Expected:
    return Expected(
        _ahead(rounded(hours, due, waits), due),
        Basis.QUEUE,
        f"{queue.ahead} vragen wachten hiervoor, {queue.a_day:.0f} antwoorden per dag",
        f"{queue.ahead} questions wait before this one, {queue.a_day:.0f} answers a day",
    )


def _by_history(
    hours: ServiceHours, due: datetime, length: timedelta, learnt: Learnt, now: datetime
) -> Expected:
    told = _ahead(rounded(hours, due, length), now)
    said, days = hours_of(length), working_days(hours, now, told)
    return Expected(
        told,
        Basis.HISTORY,
        f"{_within_nl(days)}: 9 van de 10 binnen {said} openingsuren ({learnt.answered} antwoorden)",
        f"{_within_en(days)}: 9 in 10 within {said} service hours ({learnt.answered} answers)",
    )


def _ahead(due: datetime, now: datetime) -> datetime:
    return due if due > now else due + timedelta(minutes=15)


def working_days(hours: ServiceHours, start: datetime, end: datetime) -> int:
    """How many days with service hours begin after the day of `start`, up to that of `end`."""
    first, last = (each.astimezone(hours.zone).date() for each in (start, end))
    days = (first + timedelta(days=step) for step in range(1, (last - first).days + 1))
    return sum(bool(hours.spans(day)) for day in days)


def hours_of(length: timedelta) -> str:
    """`8`, `7.5`: hours, for in a rule."""
    return f"{round(length.total_seconds() / HOUR, 1):g}"


def _within_nl(days: int) -> str:
    return "vandaag" if not days else f"binnen {days} werkdag{'en' if days > 1 else ''}"


def _within_en(days: int) -> str:
    return "today" if not days else f"within {days} working day{'s' if days > 1 else ''}"
