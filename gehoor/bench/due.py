"""`gehoor bench due`: what finding and handling promises costs that are due, among many that are not."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from statistics import median, quantiles
from typing import Any, LiteralString

import psycopg

from .lab import Lab, lab
from .multiply import multiply
from .report import Bar, Cell, Report
from .subject import Subject
from .weigh import cpu

COUNT = 1_000_000
FEW = 10_000
MADE = 500
"""Cases made by the verbs; the rest are copies of them."""
DUE, ROUNDS, PASSES = 100, 20, 200
AT_ONCE = 10_000
LATE = 600
"""Promises that fall due one by one while a worker runs."""
OVER, AHEAD = 60, 5  # seconds
AN_HOUR, FIVE_DAYS = (
    1,
    120,
)  # hours; after five days every promise of an acknowledgement is past its date

WAKE = """
update promises_promise set wake_at = clock_timestamp() - interval '1 second' where id = any(
    array(select id from promises_promise where state = 'open' and stage = 'fresh'
          order by md5(id::text || %s) limit %s)
)
"""
FALL_DUE = """
update promises_promise set wake_at = clock_timestamp()
    + make_interval(secs => %s + %s * (row_number / count::float))
from (select id as key, row_number() over (), count(*) over () from promises_promise) numbered
where id = key
"""
CHANNEL = "gehoor_timeline"
ATTENDED = {"broken", "warned"}
Say = Callable[[str], None]


def run(count: int, seed: int, say: Say) -> Report:
    """Finding over few and many, handling many at once, and lateness: each in its own database."""
    finding = _finding(count, seed, say)
    handling = _handling(min(AT_ONCE, count), say)
    lateness = _lateness(say)
    few, many = finding["find"]
    few_pass, many_pass = finding["handle"]
    p99 = quantiles(lateness, n=100)[98]
    rows: list[list[Cell]] = [
        [f"finding {DUE} due, ms", 1000 * median(few), 1000 * median(many)],
        [f"finding and handling {DUE}, ms", 1000 * median(few_pass), 1000 * median(many_pass)],
        ["a pass with nothing due, ms", *(1000 * median(each) for each in finding["look"])],
        ["handled a second, two workers", handling["rate"], ""],
        ["CPU each, ms: ours, PostgreSQL's", handling["ours"], handling["postgres"]],
        ["lateness, s: p50 and p99", median(lateness), p99],
    ]
    bars = [
        Bar("finding what is due, times that over few", median(many) / median(few), most=2),
        Bar("and handling it, times", median(many_pass) / median(few_pass), most=2),
        Bar("a pass with nothing due, ms", 1000 * median(finding["look"][1]), most=2),
        Bar(f"handled a second, of {handling['handled']} at once", handling["rate"], least=500),
        Bar("lateness p99, s", p99, most=1),
        Bar("attended to, of those that fell due", len(lateness) / LATE, least=1),
        Bar("breaches of the laws", sum(handling["breaches"].values()), most=0),
    ]
    details = {"open": count, "few": FEW, "seed": seed, **handling}
    return Report("due", ["", f"{min(FEW, count)} open", f"{count} open"], rows, bars, details)


def _finding(count: int, seed: int, say: Say) -> dict[str, tuple[list[float], list[float]]]:
    """Seconds over few and over many, in turn."""
    found: dict[str, tuple[list[float], list[float]]] = {
        name: ([], []) for name in ("look", "find", "handle")
    }
    with (
        lab(fast=True) as small,
        lab(fast=True) as large,
        Subject.of("dues", small.environment) as few,
        Subject.of("dues", large.environment) as many,
    ):
        sides = ((small, few, min(FEW, count)), (large, many, count))
        for place, subject, size in sides:
            _fill(place, subject, size, AN_HOUR, say)
        for side, (_, subject, _size) in enumerate(sides):
            found["look"][side].extend(subject.ask("look", times=PASSES)["seconds"])
        for number in range(ROUNDS):
            for side, (place, subject, _size) in enumerate(sides):
                _execute(place, WAKE, [f"{seed}-{number}", DUE])
                found["find"][side].append(_all(subject.ask("find", limit=DUE), "found"))
                found["handle"][side].append(_all(subject.ask("drain"), "handled"))
        say(f"{ROUNDS} rounds over each")
    return found


def _all(answer: dict[str, Any], what: str) -> float:
    if answer[what] != DUE:
        raise RuntimeError(f"{answer[what]} were {what}, and {DUE} were due.")
    seconds: float = answer["seconds"]
    return seconds


def _handling(count: int, say: Say) -> dict[str, Any]:
    """All broken at once, two workers beside each other, on a database that syncs to disk."""
    with (
        lab() as place,
        Subject.of("dues", place.environment) as one,
        Subject.of("dues", place.environment) as other,
    ):
        _fill(place, one, count, FIVE_DAYS, say)
        other.ask("find", limit=0)  # it has started, and is connected
        own, server = [one.process, other.process], [place.server]
        begin, own_before, server_before = time.monotonic(), cpu(own), cpu(server)
        for each in (one, other):
            each.send("drain")
        handled = sum(each.hear()["handled"] for each in (one, other))
        took = time.monotonic() - begin
        spent = cpu(own) - own_before, cpu(server) - server_before
        say(f"{handled} handled in {took:.1f} s")
        breaches = one.ask("laws")["breaches"]
    ours, postgres = (1000 * seconds / handled for seconds in spent)
    return {
        "handled": handled,
        "rate": handled / took,
        "ours": ours,
        "postgres": postgres,
        "breaches": breaches,
    }


def _lateness(say: Say) -> list[float]:
    """Seconds from the moment of each promise to the commit that says it was attended to."""
    with lab() as place, Subject.of("dues", place.environment) as worker:
        _fill(place, worker, LATE, FIVE_DAYS, say)
        _execute(place, FALL_DUE, [AHEAD, OVER])
        woken: dict[int, datetime] = dict(
            place.rows("select case_id, wake_at from promises_promise")
        )
        with psycopg.connect(place.url, autocommit=True) as listener:
            listener.execute(f"listen {CHANNEL}")
            worker.ask("start")
            heard = _heard(listener, len(woken))
    say(f"{len(heard)} fell due over {OVER} s")
    return [(at - woken[case]).total_seconds() for case, at in heard.items()]


def _heard(listener: psycopg.Connection[Any], count: int) -> dict[int, datetime]:
    """When the first word came about the promise of each case."""
    heard: dict[int, datetime] = {}
    for notice in listener.notifies(timeout=AHEAD + OVER + 10):
        said = json.loads(notice.payload)
        if said["kind"] in ATTENDED:
            heard.setdefault(said["case"], datetime.now(UTC))  # noqa: TID251
        if len(heard) == count:
            break
    return heard


def _fill(place: Lab, subject: Subject, count: int, hours_ago: int, say: Say) -> None:
    begin = time.monotonic()
    made = min(MADE, count // 2)
    subject.ask("prepare", cases=made, hours_ago=hours_ago)
    multiply(place.url, count // made - 1)
    say(f"{count} open promises made in {time.monotonic() - begin:.0f} s")


def _execute(place: Lab, statement: LiteralString, parameters: list[Any]) -> None:
    with psycopg.connect(place.url) as connection:
        connection.execute(statement, parameters)
        connection.execute("analyze promises_promise")
