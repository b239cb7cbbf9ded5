"""The children of `gehoor up`: started, started again when they die, and stopped together."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import IO

import click

from gehoor.cli import lifeline

TICK = 0.2  # seconds between two looks at the children
STOP_PATIENCE = 4.0  # seconds for a tidy stop of all children together
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0  # seconds before a dead child starts again; it doubles
STEADY = 60.0  # seconds alive after which a child's earlier deaths are forgotten
LONGEST_LOG = 5 * 2**20


def gehoor_command(*words: str) -> list[str]:
    return [sys.executable, "-P", "-m", "gehoor", *words]


class Child:
    """One process of ours, its output in a log file, tied to our life by its standard input."""

    def __init__(self, name: str, command: Sequence[str], log: Path) -> None:
        self.name = name
        self.log = log
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._pause = FIRST_PAUSE
        self._started = 0.0
        self._due: float | None = None  # when a dead child starts again

    def start(self) -> None:
        if self.log.exists() and self.log.stat().st_size > LONGEST_LOG:
            self.log.rename(self.log.with_suffix(".old.log"))
        self._due = None
        self._started = time.monotonic()
        with open(self.log, "ab", opener=_private) as log:
            self._process = tied(self._command, stdout=log, stderr=log)

    def tend(self) -> None:
        """Notice a death, say so, and start again when its pause is over."""
        now = time.monotonic()
        if self._due is not None:
            if now >= self._due:
                self.start()
        elif self._process is not None and self._process.poll() is not None:
            if now - self._started > STEADY:
                self._pause = FIRST_PAUSE
            how = _how(self._process.returncode)
            again = f"and starts again in {self._pause:g} s: see {self.log}"
            click.echo(f"{self.name} {how} {again}", err=True)
            self._due = now + self._pause
            self._pause = min(self._pause * 2, LONGEST_PAUSE)

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def signal(self, number: signal.Signals) -> None:
        if self.alive and self._process:
            self._process.send_signal(number)


class Supervisor:
    """Keeps `children` alive until Ctrl-C or SIGTERM.

    also: something else to look after at every tick, such as the database.
    """

    def __init__(self, children: Sequence[Child], also: Callable[[], None] | None = None) -> None:
        self._children = children
        self._also = also
        self._stop = threading.Event()
        self._hurry = threading.Event()

    def run(
        self,
        prepare: Callable[[], None],
        ready: Callable[[], bool],
        then: Callable[[], None],
    ) -> None:
        """Start all, call `then` once `ready()`, and return when all have stopped.

        The first child starts while `prepare` runs, because loading it takes as long; the others
        need what is prepared. Ctrl-C in `prepare` raises KeyboardInterrupt.
        """
        first, *others = self._children
        try:
            first.start()
            prepare()
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                signal.signal(number, self._asked)
            for child in others:
                child.start()
            self._keep(ready, then)
        finally:
            self._end()

    def _keep(self, ready: Callable[[], bool], then: Callable[[], None]) -> None:
        waiting = True
        while not self._stop.wait(TICK):
            if self._also:
                self._also()
            for child in self._children:
                child.tend()
            if waiting and ready():
                waiting = False
                then()

    def _end(self) -> None:
        self._signal(signal.SIGTERM)
        deadline = time.monotonic() + STOP_PATIENCE
        while any(child.alive for child in self._children):
            if self._hurry.wait(0.02) or time.monotonic() > deadline:
                self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        for child in self._children:
            child.signal(number)

    def _asked(self, number: int, frame: FrameType | None) -> None:
        if self._stop.is_set():
            self._hurry.set()
        self._stop.set()


def run_to_end(command: Sequence[str], *, capture: bool = False) -> str:
    """Run a child that ends by itself; what it printed, or nothing when that is on our console.

    Ctrl-C stops the child and then us, by KeyboardInterrupt. When the child fails we end with its
    exit status: it said itself what is wrong.
    """
    process = tied(command, stdout=subprocess.PIPE if capture else None)
    try:
        said = process.stdout.read().decode() if process.stdout else ""
        status = process.wait()
    except BaseException:
        process.terminate()
        process.wait()
        raise
    if status:
        sys.exit(status)
    return said


def tied(
    command: Sequence[str], stdout: IO[bytes] | int | None = None, stderr: IO[bytes] | None = None
) -> subprocess.Popen[bytes]:
    """A child in a process group of its own, so that Ctrl-C reaches only us, on a lifeline."""
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=stdout,
        stderr=stderr,
        process_group=0,
        env=os.environ | {lifeline.VARIABLE: "1"},
    )


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _how(status: int) -> str:
    if status < 0:
        return f"was ended by {signal.Signals(-status).name}"
    return f"stopped with exit status {status}"
