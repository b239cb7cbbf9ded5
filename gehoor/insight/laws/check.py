"""What a check of a law is, and what it finds.

A check asks the rows themselves and shares no code with the verbs and triggers that keep the laws: what
would fail there must not fail here in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from django.db import connection

from gehoor.core import wording

from ..query import our_zone
from .narrow import narrowed

SWEEP_GRACE = timedelta(minutes=5)
"""How far a promise may be past its date while the worker is on its way to it."""
WORK_GRACE = timedelta(minutes=15)
"""How long a received item or an outgoing message may wait for its worker."""
RECENT = timedelta(days=8)
"""Checks that read texts look at cases that are open or were closed since then: one night missed, and
some more, is made up for."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence in Dutch and English; `{column}` takes a value from the row that was found."""

    nl: str
    en: str

    def to(self, language: str) -> str:
        return self.nl if language == "nl" else self.en

    def about(self, row: Mapping[str, Any], zone: ZoneInfo) -> Saying:
        return Saying(
            self.nl.format_map(_worded(row, "nl", zone)),
            self.en.format_map(_worded(row, "en", zone)),
        )


def _worded(row: Mapping[str, Any], language: str, zone: ZoneInfo) -> dict[str, Any]:
    return {
        name: wording.moment(value, language, zone) if isinstance(value, datetime) else value
        for name, value in row.items()
    }


@dataclass(frozen=True, slots=True)
class Breach:
    """One place where a law does not hold: which case (may be empty), what is wrong, and what to do."""

    law: int
    check: str
    reference: str
    sentence: Saying
    remedy: Saying


Row = Mapping[str, Any]
Cases = Sequence[int] | None
"""The keys of the cases to look at; None for all there is."""
Look = Callable[[datetime, Cases], Iterator[Row]]
"""Finds the rows that break a law at a moment; `reference` names the case."""


@dataclass(frozen=True, slots=True)
class Check:
    """`of_cases`: it is about cases, so that a few of them can be checked apart."""

    law: int
    name: str
    look: Look
    sentence: Saying
    remedy: Saying
    of_cases: bool = True

    def run(self, now: datetime, most: int, cases: Cases = None) -> tuple[int, list[Breach]]:
        """How many rows break it, and the first `most` of them worded."""
        rows = self.look(now, cases)
        first = list(islice(rows, most))
        count = len(first) + sum(1 for _ in rows)
        zone = our_zone() if first else ZoneInfo("UTC")
        return count, [self._breach(row, zone) for row in first]

    def _breach(self, row: Row, zone: ZoneInfo) -> Breach:
        return Breach(
            self.law,
            self.name,
            str(row.get("reference") or ""),
            self.sentence.about(row, zone),
            self.remedy,
        )


@dataclass(frozen=True, slots=True)
class Query:
    """A look by SQL, which may use %(now)s and the limits below it as parameters."""

    sql: str

    def __call__(self, now: datetime, cases: Cases) -> Iterator[Row]:
        """The rows, streamed."""
        with connection.cursor() as cursor:
            if cases is None:
                cursor.execute(self.sql, _moments(now))
            else:
                cursor.execute(narrowed(self.sql), {**_moments(now), "cases": list(cases)})
            names = [column.name for column in cursor.description or ()]
            while batch := cursor.fetchmany(1000):
                for values in batch:
                    yield dict(zip(names, values, strict=True))


rows = Query


def any_broken(checks: Iterable[Check], now: datetime, cases: Sequence[int]) -> bool:
    """Whether one of these checks finds anything in a few cases: one question for all that are SQL."""
    looks = [check.look for check in checks]
    queries = [narrowed(look.sql) for look in looks if isinstance(look, Query)]
    together = "select " + " or ".join(f"exists ({each})" for each in queries)
    with connection.cursor() as cursor:
        cursor.execute(together, {**_moments(now), "cases": list(cases)})
        found = bool(cursor.fetchone()[0])
    others = (look for look in looks if not isinstance(look, Query))
    return found or any(next(look(now, cases), None) for look in others)


def _moments(now: datetime) -> dict[str, Any]:
    return {
        "now": now,
        "swept": now - SWEEP_GRACE,
        "worked": now - WORK_GRACE,
        "recent": now - RECENT,
        "last_week": now - timedelta(days=7),
    }
