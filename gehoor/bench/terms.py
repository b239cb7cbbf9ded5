"""`gehoor bench terms`: would the dates that we give have been kept, on somebody else's history?

The first 60 % of the cases are what we learn from. Each later case is told a moment when it arrives, from
what had been seen by then: which cases had ended and how long the others waited. That a case ended is
taken as known from its last event on, as a closing is in a ledger. Opening hours are learnt from the
hours of the week in which things happened before the first date was given.

Beside it stands the best single term: the shortest fixed number of hours that, chosen afterwards with
all outcomes on the table, keeps as large a share of the same cases. No office can know it beforehand.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, time
from itertools import pairwise
from pathlib import Path
from statistics import fmean, median
from zoneinfo import ZoneInfo

from gehoor.core.calendars import ServiceHours, Span
from gehoor.promises.estimates.axis import ServiceAxis
from gehoor.promises.estimates.tracking import TARGET

from .events import Log, NotALog, read
from .replay import Told, replay
from .report import Bar, Cell, Report
from .subject import SubjectFailed

COUNT = 1_000_000
EVENTS = Path("data", "events", "helpdesk-italy.csv")
LEARNT_FROM = 0.6
QUIET = 0.1
"""An hour of the week with less than this part of the mean is closed."""
FEWEST = 50
LOWEST, HIGHEST = 87, 93
DAY = 86_400


def run(count: int, _seed: int, say: Callable[[str], None], events: Path | None = None) -> Report:
    """Tell the last 40 % of the first `count` cases a date, and see how that went. Raises SubjectFailed."""
    path = events or Path(__file__).resolve().parents[2].parent / "shared" / EVENTS
    try:
        log = read(path)
    except (NotALog, OSError) as error:
        raise SubjectFailed(str(error)) from error
    lives = log.lives[:count]
    first = math.floor(LEARNT_FROM * len(lives))
    if len(lives) - first < FEWEST:
        raise SubjectFailed(f"{len(lives)} cases are too few: give a log of {3 * FEWEST} or more.")
    hours = opening_hours([each for each in log.moments if each < lives[first].arrived])
    say(f"{len(lives)} cases, learnt from {first}, told {len(lives) - first}")
    told = replay(lives, first, ServiceAxis(hours, lives[0].arrived))
    return _report(log, told, first)


def opening_hours(moments: Sequence[datetime]) -> ServiceHours:
    """The hours of the week in which something happens, in UTC; always open when nothing was seen."""
    seen = Counter((each.weekday(), each.hour) for each in moments)
    busy = QUIET * len(moments) / 168
    weekly = tuple(_spans([seen[day, hour] >= busy for hour in range(24)]) for day in range(7))
    return ServiceHours(ZoneInfo("UTC"), weekly, country="")


def _spans(open_hours: list[bool]) -> tuple[Span, ...]:
    """Runs of open hours as spans; a run until midnight ends at 00:00."""
    padded = [False, *open_hours, False]
    opens = [hour for hour in range(24) if padded[hour + 1] and not padded[hour]]
    closes = [hour + 1 for hour in range(24) if padded[hour + 1] and not padded[hour + 2]]
    return tuple((time(a), time(b % 24)) for a, b in zip(opens, closes, strict=True))


def fixed_term(waits: Sequence[float], kept: int) -> float:
    """The shortest term within which `kept` of the waits ended."""
    return sorted(waits)[kept - 1] if kept else 0.0


def _report(log: Log, told: list[Told], learnt: int) -> Report:
    waits = [each.wait for each in told]
    kept = sum(each.kept for each in told)
    term = fixed_term(waits, kept)
    ours, fixed = [each.slack for each in told], [term - wait for wait in waits]
    best = fixed_term(waits, math.ceil(TARGET * len(told)))
    rows: list[list[Cell]] = [
        _row("our date (P90)", ours),
        _row(f"one term of {term / DAY:.2f} days, same coverage", fixed),
        _row(f"one term of {best / DAY:.2f} days, 90 %", [best - wait for wait in waits]),
    ]
    coverage = 100 * kept / len(told)
    bars = [
        Bar("kept, %", coverage, least=LOWEST, most=HIGHEST),
        Bar("median slack, part of the fixed term's", _part(median(ours), median(fixed)), most=1),
    ]
    details = {
        "coverage": round(coverage / 100, 4),
        "median_slack_days": round(median(ours) / DAY, 4),
        "mean_slack_days": round(fmean(ours) / DAY, 4),
        "fixed": {
            "term_days": round(term / DAY, 4),
            "coverage": round(sum(each >= 0 for each in fixed) / len(fixed), 4),
            "median_slack_days": round(median(fixed) / DAY, 4),
            "mean_slack_days": round(fmean(fixed) / DAY, 4),
        },
        "cases": {"learnt": learnt, "told": len(told)},
        "unreadable_lines": log.unreadable,
        "quarters": _quarters(told),
    }
    columns = ["", "kept %", "median slack d", "mean slack d"]
    return Report("terms", columns, rows, bars, details)


def _row(name: str, slack: list[float]) -> list[Cell]:
    kept = 100 * sum(each >= 0 for each in slack) / len(slack)
    return [name, kept, median(slack) / DAY, fmean(slack) / DAY]


def _part(ours: float, fixed: float) -> float:
    return ours / fixed if fixed > 0 else 2.0


def _quarters(told: list[Told]) -> list[float]:
    """The share kept in each quarter of the cases, in order: a mean can hide a bad season."""
    edges = [len(told) * part // 4 for part in range(5)]
    parts = [told[start:end] for start, end in pairwise(edges)]
    return [round(sum(each.kept for each in part) / len(part), 3) for part in parts]
