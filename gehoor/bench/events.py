"""Event logs of others: a CSV file with a case, an activity and a timestamp on each line."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

NAMES = {
    "case": ("caseid", "case", "caseconceptname", "casenumber", "ticket", "ticketid", "id"),
    "activity": ("activityid", "activity", "conceptname", "activityname", "event", "action", "task"),
    "timestamp": (
        "completetimestamp", "timestamp", "timetimestamp", "time", "datetime", "date",
        "endtimestamp", "starttimestamp",
    ),
}  # fmt: skip
FORMATS = ("%d-%m-%Y %H:%M:%S", "%d-%m-%Y %H:%M", "%d-%m-%Y", "%m-%d-%Y %H:%M:%S",
           "%m-%d-%Y %H:%M", "%m-%d-%Y")  # fmt: skip
SAMPLE = 2_000
MILLISECONDS = 1e11
FRACTION = re.compile(r"[.,]\d+(?=$|[+-])")


class NotALog(ValueError):
    """The file is no event log that we can read; the message says what it lacks."""


@dataclass(frozen=True, slots=True)
class Life:
    """One case: when it came, when its last event happened, and what its first event was."""

    arrived: datetime
    ended: datetime
    kind: str


@dataclass(frozen=True, slots=True)
class Log:
    """The cases by arrival, every moment at which something happened, and the count of unreadable lines."""

    lives: list[Life]
    moments: list[datetime]
    unreadable: int


def read(path: Path) -> Log:
    """Read a log, whatever its delimiter, its order and the usual names of its columns.

    Moments without a zone are taken for UTC. Raises NotALog.
    """
    events: dict[str, list[tuple[datetime, int, str]]] = {}
    unreadable = 0
    lines = list(_lines(path))
    way = parser_for(said for _case, _activity, said in lines[:SAMPLE])
    for number, (case, activity, said) in enumerate(lines):
        moment = _or_none(way, said)
        if moment is None or not case:
            unreadable += 1
            continue
        events.setdefault(case, []).append((moment, number, activity))
    if not events or unreadable > len(lines) / 2:
        raise NotALog(f"{path} holds no moments that we can read: write them as 2026-03-02 12:00.")
    for each in events.values():
        each.sort()
    lives = sorted(
        (Life(each[0][0], each[-1][0], each[0][2]) for each in events.values()),
        key=lambda life: (life.arrived, life.ended),
    )
    moments = sorted(moment for each in events.values() for moment, _number, _activity in each)
    return Log(lives, moments, unreadable)


def _lines(path: Path) -> Iterator[tuple[str, str, str]]:
    with path.open(newline="", encoding="utf-8-sig", errors="replace") as file:
        start = file.read(10_000)
        file.seek(0)
        header = start.split("\n", 1)[0]
        delimiter = max(",;\t|", key=header.count)
        rows = csv.DictReader(file, delimiter=delimiter)
        case, activity, timestamp = (_column(rows.fieldnames or (), each) for each in NAMES)
        for row in rows:
            yield (row[case] or "").strip(), (row[activity] or "").strip(), row[timestamp] or ""


def _column(columns: Iterable[str], wanted: str) -> str:
    """The column that means `wanted`: by a name in use for it, else one that holds the word."""
    plain = {re.sub(r"[^a-z]", "", each.lower()): each for each in columns}
    for name in NAMES[wanted]:
        if name in plain:
            return plain[name]
    for name, column in plain.items():
        if wanted in name:
            return column
    raise NotALog(f"No column for the {wanted}: name it '{wanted}' (found: {', '.join(columns)}).")


Parser = Callable[[str], datetime]


def parser_for(samples: Iterable[str]) -> Parser:
    """How this file writes its moments: the way that reads most, so that 03-04 is not guessed by line."""
    ways: list[Parser] = [_iso, _since_1970, *(partial(_written, each) for each in FORMATS)]
    tried = list(samples)
    return max(ways, key=lambda way: sum(_or_none(way, each) is not None for each in tried))


def _or_none(way: Parser, said: str) -> datetime | None:
    try:
        return way(said)
    except (ValueError, OverflowError):
        return None


def _plain(said: str) -> str:
    """With dashes, without a fraction of a second or the name of UTC."""
    return FRACTION.sub("", re.sub(r"(Z| ?UTC)$", "+00:00", said.strip().replace("/", "-")))


def _iso(said: str) -> datetime:
    return _aware(datetime.fromisoformat(_plain(said)))


def _since_1970(said: str) -> datetime:
    number = float(said)
    return datetime.fromtimestamp(number / 1000 if number > MILLISECONDS else number, UTC)


def _written(form: str, said: str) -> datetime:
    return _aware(datetime.strptime(_plain(said), form))  # noqa: DTZ007


def _aware(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
