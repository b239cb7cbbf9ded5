"""Gehoor's own processes on a cluster of their own, watched over as `gehoor up` does, to be killed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psutil
import pytest

from gehoor.bench.lab import Lab, lab
from gehoor.channels.mail.demo import OUTBOX
from gehoor.channels.mail.listener import SMTP_AT
from gehoor.cli import processes
from gehoor.cli.processes import Child, gehoor_command
from gehoor.postgres.errors import PostgresError
from gehoor.postgres.place import Place
from tests.support.ports import free_port

WEB, WORKER, MAIL, DATABASE = "web", "worker", "mail", "postgresql"
VICTIMS = (WEB, WORKER, MAIL, DATABASE)
STOPPING = 10.0


class House:
    """Web, worker, listener and PostgreSQL; whatever dies comes back."""

    def __init__(self, place: Lab, smtp_port: int) -> None:
        self.place = place
        self.smtp_port = smtp_port
        words = {WEB: ["web", "--port", str(free_port())], WORKER: ["worker"], MAIL: ["mail"]}
        self._children = [
            Child(name, gehoor_command(*each), place.home / f"{name}.log")
            for name, each in words.items()
        ]
        self._stop = threading.Event()
        self._tending = threading.Thread(target=self._tend)

    def _tend(self) -> None:
        while not self._stop.wait(processes.TICK):
            if not self.place.cluster.running():
                try:
                    self.place.cluster.start()
                except PostgresError as refusal:  # the next round tries again
                    print(f"{DATABASE}: {refusal}", file=sys.stderr)
            for child in self._children:
                child.tend()

    def kill(self, name: str, chance: random.Random) -> bool:
        """kill -9; False when it was already dead."""
        alive = [each for each in self._processes(name) if each.is_running()]
        with suppress(psutil.NoSuchProcess):
            if alive:
                chance.choice(alive).kill()
                return True
        return False

    def _processes(self, name: str) -> list[psutil.Process]:
        """Of the database the server, or a session, whose death makes it recover from a crash too."""
        if name == DATABASE:
            with suppress(RuntimeError, psutil.NoSuchProcess):
                server = self.place.server
                return [server, *server.children()]
            return []
        return [each for each in psutil.Process().children() if _words(each)[4:5] == [name]]

    def run(self, *words: str) -> str:
        """What one command of ours prints."""
        return subprocess.run(
            gehoor_command(*words), capture_output=True, text=True, check=False
        ).stdout

    def log(self, name: str) -> str:
        return (self.place.home / f"{name}.log").read_text()

    def _log_of_the_database(self) -> str:
        return Place(self.place.home / "postgres").log.read_text(errors="replace")

    def __enter__(self) -> House:
        for child in self._children:
            child.start()
        self._tending.start()
        return self

    def __exit__(self, *_: object) -> None:
        print(self._log_of_the_database()[-5000:], file=sys.stderr)
        self._stop.set()
        self._tending.join()
        for child in self._children:
            child.signal(signal.SIGTERM)
        until = time.monotonic() + STOPPING
        while any(child.alive for child in self._children):
            if time.monotonic() > until:
                for child in self._children:
                    child.signal(signal.SIGKILL)
            time.sleep(0.05)


@contextmanager
def house(monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """With its tables and an organisation with a mailbox in it."""
    # What dies often is made to wait ever longer; here it dies often because we kill it.
    monkeypatch.setattr(processes, "LONGEST_PAUSE", processes.FIRST_PAUSE)
    # Killing a process loses nothing that the system holds; syncing after it to a disk that other tests
    # keep busy took minutes.
    with lab(fast=True) as place:
        smtp_port = free_port()
        ours = {OUTBOX: str(place.home / "out"), SMTP_AT: f"127.0.0.1:{smtp_port}"}
        for name, value in {**place.environment, **ours}.items():
            monkeypatch.setenv(name, value)
        code = "from gehoor.bench.subjects.ours import prepare; prepare()"
        subprocess.run([sys.executable, "-c", code], check=True)
        with House(place, smtp_port) as found:
            yield found


def asked(name: str, usual: int) -> int:
    return int(os.environ.get(name, usual))


def _words(process: psutil.Process) -> list[str]:
    """The command line; empty for a process that has just ended."""
    try:
        return process.cmdline()
    except psutil.Error:
        return []
