"""`gehoor bench desk-scale`: home, a case and every kind of search over 100,000 and 1,000,000 cases."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import Any

from .lab import Lab, lab
from .report import Bar, Cell, Report
from .subject import Subject

COUNT = 1_000_000
FEWER = 10
"""The other house has so many times fewer cases."""
REQUESTS, AT_ONCE = 200, 10
BIG = 10_000  # rows of a table that nobody should read from end to end
MOST_TIMES = 1.3
LONGEST = {"home": 0.1, "case": 0.1, "search": 0.3}  # seconds, p95
FILLING = 7200.0  # seconds
BIG_TABLES = "select relname from pg_class where relkind = 'r' and reltuples > %s"
ROWS = """
select relname, reltuples::bigint from pg_class
where relname in ('cases_case', 'cases_contact', 'promises_promise') order by 1
"""
Say = Callable[[str], None]


@dataclass
class Taken:
    """Seconds that each request took, and seconds of CPU for all of them, PostgreSQL's included."""

    seconds: list[float] = field(default_factory=list)
    cpu: float = 0.0

    @property
    def p95(self) -> float:
        return quantiles(self.seconds, n=20)[18]

    @property
    def mean_cpu(self) -> float:
        return self.cpu / len(self.seconds)


Times = dict[str, tuple[Taken, Taken]]


def run(count: int, seed: int, say: Say) -> Report:
    """The pages in turn over a tenth of `count` cases and over `count`."""
    with lab(fast=True) as small, lab(fast=True) as large:
        filling = {each: _filled(place, each, seed, say) for place, each in
                   ((small, count // FEWER), (large, count))}  # fmt: skip
        return compared(small, large, seed, {"seconds to fill": filling}, say)


def _filled(place: Lab, cases: int, seed: int, say: Say) -> int:
    begin = time.monotonic()
    with Subject.of("scale", place.environment) as subject:
        subject.send("prepare", cases=cases, seed=seed)
        subject.hear(FILLING)
    took = round(time.monotonic() - begin)
    say(f"{cases} cases made in {took} s")
    return took


def compared(small: Lab, large: Lab, seed: int, details: dict[str, Any], say: Say) -> Report:
    """The report on two houses that are filled."""
    with (
        Subject.of("scale", small.environment) as few,
        Subject.of("scale", large.environment) as many,
    ):
        few.ask("sign_in", seed=seed)
        pages = many.ask("sign_in", seed=seed)["pages"]
        times = {page: _times(page, few, many, say) for page in pages}
        plans = {page: many.ask("plans", page=page) for page in pages}
    big = {row[0] for row in large.rows(BIG_TABLES, [BIG])}
    scans = [
        f"{page}: {table}"
        for page, plan in plans.items()
        for node, table in plan["nodes"]
        if node == "Seq Scan" and table in big
    ]
    rows = dict(large.rows(ROWS))
    return _report(
        times, scans, {**details, "rows": rows, "scans": scans, "plans": plans, "seed": seed}
    )


def _times(page: str, few: Subject, many: Subject, say: Say) -> tuple[Taken, Taken]:
    """Of the same page in both, in turn in small portions; the first portion warms up."""
    found = (Taken(), Taken())
    for number in range(REQUESTS // AT_ONCE + 1):
        for subject, taken in zip((few, many), found, strict=True):
            measured = subject.ask("get", page=page, times=AT_ONCE)
            if number:
                taken.seconds += measured["seconds"]
                taken.cpu += measured["cpu"]
    say(f"{page}: p95 {1000 * found[1].p95:.0f} ms")
    return found


def _report(times: Times, scans: list[str], details: dict[str, Any]) -> Report:
    rows: list[list[Cell]] = []
    bars = [Bar("big tables read from end to end", len(scans), most=0)]
    for page, (few, many) in times.items():
        p50, cpu = (median(few.seconds), median(many.seconds)), (few.mean_cpu, many.mean_cpu)
        rows.append([page, *(1000 * each for each in (*p50, few.p95, many.p95, *cpu))])
        bars.append(Bar(f"{page}: p95, s", many.p95, most=LONGEST[page.partition(",")[0]]))
        bars.append(Bar(f"{page}: p95, times that over fewer", many.p95 / few.p95, most=MOST_TIMES))
        bars.append(Bar(f"{page}: CPU, times that over fewer", cpu[1] / cpu[0], most=MOST_TIMES))
    columns = ["ms", "p50 fewer", "p50 all", "p95 fewer", "p95 all", "CPU fewer", "CPU all"]
    return Report("desk-scale", columns, rows, bars, details)
