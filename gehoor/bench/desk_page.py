"""`gehoor bench desk-page`: the same pages over ten thousand cases and over a million."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median, quantiles
from typing import Any

from .lab import Lab, lab
from .multiply import multiply
from .report import Bar, Cell, Report
from .subject import Subject

COUNT = 1_000_000
FEW = 10_000
MADE = 500
"""Cases made by the verbs; the rest are copies of them."""
OPENED = 50  # of those, so that a page of the list is full in both
REQUESTS, AT_ONCE = 200, 10
BIG = 10_000  # rows of a table that nobody should read from end to end
BIG_TABLES = "select relname from pg_class where relkind = 'r' and reltuples > %s"
CASES = "select count(*) from cases_case"
Say = Callable[[str], None]


def run(count: int, seed: int, say: Say) -> Report:
    """The pages in turn over `FEW` and over `count` cases."""
    with (
        lab(fast=True) as small,
        lab(fast=True) as large,
        Subject.of("pages", small.environment) as few,
        Subject.of("pages", large.environment) as many,
    ):
        _fill(small, few, min(FEW, count), say)
        filling = _fill(large, many, count, say)
        breaches = few.ask("laws")["breaches"]
        few.ask("sign_in")
        pages = many.ask("sign_in")["pages"]
        times = {page: _times(page, few, many, say) for page in pages}
        plans = {page: many.ask("plans", page=page) for page in pages}
        big = {row[0] for row in large.rows(BIG_TABLES, [BIG])}
        details = {"cases": large.rows(CASES)[0][0], "seconds to fill": round(filling)}
    scans = [
        f"{page}: {table}"
        for page, plan in plans.items()
        for node, table in plan["nodes"]
        if node == "Seq Scan" and table in big
    ]
    details |= {"breaches": breaches, "scans": scans, "plans": plans, "seed": seed}
    return _report(times, scans, breaches, details)


def _fill(place: Lab, subject: Subject, count: int, say: Say) -> float:
    """Make `count` cases; the seconds that it took."""
    begin = time.monotonic()
    subject.ask("prepare", closed=MADE - OPENED, opened=OPENED)
    multiply(place.url, count // MADE - 1)
    took = time.monotonic() - begin
    say(f"{count} cases made in {took:.0f} s")
    return took


def _times(page: str, few: Subject, many: Subject, say: Say) -> tuple[list[float], list[float]]:
    """Seconds for each request, in turn in small portions; the first portion warms up."""
    found: tuple[list[float], list[float]] = ([], [])
    for number in range(REQUESTS // AT_ONCE + 1):
        for subject, seconds in zip((few, many), found, strict=True):
            measured = subject.ask("get", page=page, times=AT_ONCE)["seconds"]
            if number:
                seconds += measured
    say(f"{page}: {REQUESTS} requests each")
    return found


def _report(
    times: dict[str, tuple[list[float], list[float]]],
    scans: list[str],
    breaches: dict[str, int],
    details: dict[str, Any],
) -> Report:
    rows: list[list[Cell]] = []
    bars = []
    for page, (few, many) in times.items():
        p50, p95 = (median(few), median(many)), (_p95(few), _p95(many))
        rows.append([page, *(1000 * each for each in (*p50, *p95))])
        bars.append(Bar(f"{page}: p50, times that over few", p50[1] / p50[0], most=2))
        bars.append(Bar(f"{page}: p95, times that over few", p95[1] / p95[0], most=2))
    bars.append(Bar("big tables read from end to end", len(scans), most=0))
    bars.append(Bar("breaches of the laws", sum(breaches.values()), most=0))
    columns = ["ms", "p50 few", "p50 many", "p95 few", "p95 many"]
    return Report("desk-page", columns, rows, bars, details)


def _p95(seconds: list[float]) -> float:
    return quantiles(seconds, n=20)[18]
