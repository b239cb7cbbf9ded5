"""`gehoor bench desks`: many open desks on one web process, and how soon a change is on all of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from statistics import quantiles

import psutil

from .lab import lab
from .people import agents
from .report import Bar, Report
from .servers import web
from .signing_in import sign_in
from .streams import Desks
from .subject import Subject
from .weigh import memory

COUNT = 2000
CHANGES = 40
BETWEEN = 0.4  # seconds between two changes
LAST = 5.0  # seconds that the last change may be on its way
KILOBYTE = 1024
Say = Callable[[str], None]


def run(count: int, seed: int, say: Say) -> Report:
    """`count` desks hear CHANGES changes."""
    with lab() as place, Subject.of("verbs", place.environment) as verbs:
        cases: list[int] = verbs.ask("prepare", cases=CHANGES)["cases"]
        with web(place.environment) as (process, port):
            cookies = [sign_in(port, mail) for mail in agents()]
            desks = Desks(port, cookies)
            say(f"opening {count} desks")
            grown = asyncio.run(_changes(desks, count, process, verbs, cases, say))
    missed = sum(count - len(desks.arrived[case]) for case in cases)
    delays = sorted(delay for found in desks.delays.values() for delay in found)
    return _report(count, missed, delays, grown, seed)


async def _changes(
    desks: Desks,
    count: int,
    process: psutil.Process,
    verbs: Subject,
    cases: list[int],
    say: Say,
) -> int:
    """Open the desks and make the changes; the bytes by which the web process grew for each desk."""
    before = memory([process])
    await desks.open(count)
    grown = memory([process]) - before
    await asyncio.sleep(1)
    for number, case in enumerate(cases, 1):
        answer = await asyncio.to_thread(verbs.ask, "change", case=case)
        desks.committed[case] = answer["at"]
        await asyncio.sleep(BETWEEN)
        if number % 10 == 0:
            say(f"{number} of {len(cases)} changes")
    for _ in range(int(LAST * 10)):
        if all(len(desks.arrived[case]) >= count for case in cases):
            break
        await asyncio.sleep(0.1)
    return grown // count


def _report(count: int, missed: int, delays: list[float], grown: int, seed: int) -> Report:
    cuts = quantiles(delays, n=100)
    p50, p99, worst = cuts[49], cuts[98], delays[-1]
    columns = ["desks", "changes", "p50 ms", "p99 ms", "longest ms", "KB a desk"]
    row = [count, CHANGES, p50 * 1000, p99 * 1000, worst * 1000, grown / KILOBYTE]
    bars = [
        Bar("changes that did not reach a desk", missed, most=0),
        Bar("p99 from commit to desk, seconds", p99, most=0.5),
    ]
    return Report("desks", columns, [row], bars, {"seed": seed})
