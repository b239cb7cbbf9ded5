"""Who takes part in mail-in: each with a lab of its own, all up at the same time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import LiteralString

import psutil

from . import peer, threads
from .lab import Lab, lab
from .subject import Subject
from .threads import Threads

ROWS_WRITTEN: LiteralString = "select n_tup_ins + n_tup_upd + n_tup_del from pg_stat_user_tables"
FLOOR, ONE, TWO, PEER = "floor", "gehoor, 1 worker", "gehoor, 2 workers", "django-helpdesk"


@dataclass(frozen=True)
class Contender:
    """`process` takes a folder of mails and returns how many of them it could not take."""

    lab: Lab
    subjects: list[Subject]
    process: Callable[[Path], int]
    threads_of: Callable[[Lab], Threads]

    @property
    def processes(self) -> list[psutil.Process]:
        return [subject.process for subject in self.subjects]

    def threads(self) -> Threads:
        return self.threads_of(self.lab)

    def rows_written(self) -> int:
        return sum(row[0] for row in self.lab.rows(ROWS_WRITTEN))


@contextmanager
def contenders() -> Iterator[dict[str, Contender]]:
    with ExitStack() as stack:
        yield {
            FLOOR: stack.enter_context(_floor()),
            ONE: stack.enter_context(_gehoor(workers=1)),
            TWO: stack.enter_context(_gehoor(workers=2)),
            PEER: stack.enter_context(_peer()),
        }


@contextmanager
def _gehoor(workers: int) -> Iterator[Contender]:
    """A listener stores while the workers work, as it is in earnest; the clock runs for both."""
    with lab() as place, ExitStack() as stack:
        keeper, *rest = (
            stack.enter_context(Subject.of("ours", place.environment)) for _ in range(workers + 1)
        )
        keeper.ask("prepare")
        given = 0

        def process(folder: Path) -> int:
            nonlocal given
            given += sum(1 for _ in folder.iterdir())
            keeper.send("keep", folder=str(folder))
            for worker in rest:
                worker.send("drain", until=given)
            for each in (keeper, *rest):
                each.hear()
            return 0

        yield Contender(place, [keeper, *rest], process, threads.ours)


@contextmanager
def _floor() -> Iterator[Contender]:
    with lab() as place, Subject.of("floor", place.environment) as subject:
        subject.ask("prepare")
        yield Contender(place, [subject], _by_folder(subject), threads.floor)


@contextmanager
def _peer() -> Iterator[Contender]:
    with lab() as place, Subject(peer.command(), peer.environment(place)) as subject:
        subject.ask("prepare")
        yield Contender(place, [subject], _by_folder(subject), threads.peer)


def _by_folder(subject: Subject) -> Callable[[Path], int]:
    return lambda folder: int(subject.ask("process", folder=str(folder)).get("failed", 0))
