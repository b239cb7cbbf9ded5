"""`gehoor bench mail-in`: from raw bytes to an acknowledged case, beside the peer and the floor.

All take the same mails in small portions, in turn, so that whatever else the machine does slows each
of them alike.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from . import peer
from .contenders import FLOOR, ONE, PEER, TWO, Contender, contenders
from .corpus import Plan, plan
from .mails import write
from .report import Bar, Cell, Report
from .threads import Score, Threads
from .weigh import Peak, cpu

COUNT = 1000
PORTION = 250  # two workers have 32 mails in hand: of fewer, much of the time is their end
REPORTED_AFTER = 1.5  # seconds; sessions of PostgreSQL report their row counts once a second
Say = Callable[[str], None]


@dataclass
class Run:
    """What one contender did with all the mails, and what it cost."""

    seconds: float = 0.0
    own_cpu: float = 0.0
    server_cpu: float = 0.0
    peak: int = 0
    rows: int = 0
    failed: int = 0
    score: Score = field(default_factory=Score)


def run(count: int, seed: int, say: Say) -> Report:
    """Measure all with the same `count` mails and set them side by side."""
    peer.python()
    corpus = plan(count, seed)
    say("starting four clusters")
    with contenders() as taking_part:
        runs = {name: Run() for name in taking_part}
        for contender in taking_part.values():
            contender.process(_written(corpus.warm, contender, contender.threads()))
        done = 0
        for wave in (corpus.first, corpus.second):
            known = {name: each.threads() for name, each in taking_part.items()}
            for start in range(0, len(wave), PORTION):
                portion = wave[start : start + PORTION]
                for name, contender in taking_part.items():
                    _take(runs[name], contender, portion, known[name])
                done += len(portion)
                say(f"{done} of {corpus.measured} mails")
        time.sleep(REPORTED_AFTER)
        for name, contender in taking_part.items():
            runs[name].rows = contender.rows_written()
            runs[name].score = contender.threads().score(corpus)
    return _report(runs, corpus.measured, seed)


def _take(found: Run, contender: Contender, portion: list[Plan], known: Threads) -> None:
    folder = _written(portion, contender, known)
    with _measured(found, contender):
        found.failed += contender.process(folder)


def _written(portion: list[Plan], contender: Contender, known: Threads) -> Path:
    folder = contender.lab.home / f"mails-{portion[0].number}"
    folder.mkdir()
    for number, each in enumerate(portion):
        raw = write(each, known.acknowledgement(each))
        (folder / f"{number:05d}.eml").write_bytes(raw)
    return folder


@contextmanager
def _measured(found: Run, contender: Contender) -> Iterator[None]:
    own, server = contender.processes, [contender.lab.server]
    own_before, server_before = cpu(own), cpu(server)
    with Peak(own) as peak:
        begin = time.monotonic()
        yield
        found.seconds += time.monotonic() - begin
    found.own_cpu += cpu(own) - own_before
    found.server_cpu += cpu(server) - server_before
    found.peak = max(found.peak, peak.bytes)


def _report(runs: dict[str, Run], count: int, seed: int) -> Report:
    columns = ["", "mails/s", "CPU s/1000", "PG s/1000", "peak MB", "rows", "threaded", "opened"]
    rows: list[list[Cell]] = [
        [
            name,
            count / each.seconds,
            each.own_cpu / count * 1000,
            each.server_cpu / count * 1000,
            each.peak / 2**20,
            each.rows,
            f"{each.score.threaded}/{each.score.replies}",
            each.score.opened_by_automatic,
        ]
        for name, each in runs.items()
    ]
    details = {"mails": count, "seed": seed, "note": "opened: cases opened by automatic mail"}
    return Report("mail-in", columns, rows, _bars(runs), details)


def _bars(runs: dict[str, Run]) -> list[Bar]:
    floor, one, two, other = (runs[name] for name in (FLOOR, ONE, TWO, PEER))
    scores = (one.score, two.score)
    return [
        Bar("one worker: mails/s, times the peer's", other.seconds / one.seconds, least=3),
        Bar("two workers: mails/s, times the peer's", other.seconds / two.seconds, least=5),
        Bar("CPU per 1,000, part of the peer's", one.own_cpu / other.own_cpu, most=0.4),
        Bar("one worker: mails/s, part of the floor's", floor.seconds / one.seconds, least=0.5),
        Bar("replies threaded, part", min(score.part_threaded for score in scores), least=1),
        Bar("cases opened by bounces", max(score.opened_by_bounce for score in scores), most=0),
        Bar("cases too many or too few", max(score.wrong_cases for score in scores), most=0),
    ]
