"""`gehoor bench colleagues`: two hundred colleagues at work on one web process, each hearing the others.

Everybody has the stream open, and works through a bounded script: open a case, read the answer back, note
something, send the answer. Of every change it is measured how soon each of the others hears of it, from
the moment at which it was asked for. Halfway every stream is cut and taken up again where it was.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterable
from statistics import quantiles

from .lab import lab
from .offices import Office, Worker
from .report import Bar, Report
from .servers import web
from .subject import Subject

COUNT = 200
ROUNDS = 2
"""Cases that each works through."""
THINKING = 15.0
"""Seconds between two things that one colleague does, on average."""
LAST = 5.0  # seconds that the last change may be on its way
Say = Callable[[str], None]


def run(count: int, seed: int, say: Say) -> Report:
    """`count` colleagues, ROUNDS cases each."""
    with lab() as place, Subject.of("verbs", place.environment) as verbs:
        say(f"making {count * ROUNDS} cases")
        made = verbs.ask("office", colleagues=count, cases=count * ROUNDS)
        with web(place.environment) as (_process, port):
            office = Office(port)
            workers = [
                Worker(office, number, session) for number, session in enumerate(made["sessions"])
            ]
            asyncio.run(_work(workers, made["cases"], seed, say))
    return _report(office, workers, seed)


async def _work(workers: list[Worker], cases: list[list[int | str]], seed: int, say: Say) -> None:
    """All at once, each at their own moments; the streams are cut once, while the work goes on."""
    dice = random.Random(seed)  # noqa: S311
    await asyncio.gather(*(worker.listen() for worker in workers))
    say(f"{len(workers)} colleagues are connected")
    scripts = [
        _script(worker, cases[number * ROUNDS : (number + 1) * ROUNDS], dice)
        for number, worker in enumerate(workers)
    ]
    cutting = asyncio.create_task(_cut(workers, THINKING * 2 * ROUNDS))
    await asyncio.gather(*scripts)
    await cutting
    await asyncio.sleep(LAST)
    for worker in workers:
        worker.hang_up()


async def _script(worker: Worker, cases: Iterable[list[int | str]], dice: random.Random) -> None:
    for key, reference in cases:
        for step in (worker.open, worker.preview, worker.note, worker.send):
            await asyncio.sleep(dice.uniform(0, 2 * THINKING))
            await step(int(key), str(reference))


async def _cut(workers: list[Worker], after: float) -> None:
    await asyncio.sleep(after)
    for worker in workers:
        worker.hang_up()
        await worker.listen()


def _report(office: Office, workers: list[Worker], seed: int) -> Report:
    heard = [worker.heard(change) for change in office.changes for worker in workers]
    delays = sorted(delay for delay in heard if delay is not None)
    asked = sorted(office.took)
    seen, answered = quantiles(delays, n=100), quantiles(asked, n=100)
    row = [
        len(workers), len(asked), len(office.changes),
        1000 * seen[49], 1000 * seen[98], 1000 * answered[49], 1000 * answered[98], 1000 * asked[-1],
    ]  # fmt: skip
    columns = [
        "colleagues", "requests", "changes", "seen p50 ms", "seen p99 ms",
        "request p50 ms", "request p99 ms", "longest ms",
    ]  # fmt: skip
    bars = [
        Bar("changes that did not reach a colleague", heard.count(None), most=0),
        Bar("events that reached a colleague twice", sum(each.doubled for each in workers), most=0),
        Bar("requests that were refused", office.refused, most=0),
        Bar("p99 from asking for a change to seeing it, seconds", seen[98], most=0.5),
        Bar("longest request, seconds", asked[-1], most=1.0),
    ]
    return Report("colleagues", columns, [row], bars, {"seed": seed})
