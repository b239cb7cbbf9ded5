from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

REPOSITORY = Path(__file__).resolve().parents[2]

# A supervisor of children that are small programs; what a program prints is in its log.
SUPERVISE = """
import sys
from pathlib import Path
from gehoor.cli.processes import Child, Supervisor
children = [Child(name, [sys.executable, "-c", program], Path(f"{name}.log"))
            for name, program in zip(sys.argv[1::2], sys.argv[2::2])]
Supervisor(children).run(
    prepare=lambda: None, ready=lambda: True, then=lambda: print("ready", flush=True)
)
print("stopped", flush=True)
"""
# It works until it is told to stop, and then says that it stopped tidily.
TIDY = """
import os
from gehoor.cli.lifeline import stop_event
stop = stop_event()
print("pid", os.getpid(), flush=True)
stop.wait()
print("tidy", flush=True)
"""
STUBBORN = """
import os, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("pid", os.getpid(), flush=True)
time.sleep(60)
"""
FAILING = "import os; print('pid', os.getpid(), flush=True); raise SystemExit(3)"


class Supervised:
    """A supervisor in a process group of its own, as a terminal starts it."""

    def __init__(self, folder: Path, programs: dict[str, str]) -> None:
        self.folder = folder
        self._programs = programs
        words = [word for pair in programs.items() for word in pair]
        self.process = subprocess.Popen(
            [sys.executable, "-c", SUPERVISE, *words],
            cwd=folder,
            env={"PYTHONPATH": str(REPOSITORY)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def log(self, name: str) -> list[str]:
        path = self.folder / f"{name}.log"
        return path.read_text().splitlines() if path.exists() else []

    def pids(self, name: str) -> list[int]:
        return [int(line.split()[1]) for line in self.log(name) if line.startswith("pid ")]

    def ctrl_c(self) -> None:
        """What a terminal does: a signal for everybody in the group."""
        os.killpg(self.process.pid, signal.SIGINT)

    def end(self) -> None:
        for name, program in self._programs.items():
            for pid in self.pids(name):
                with suppress(psutil.NoSuchProcess):
                    found = psutil.Process(pid)
                    # Workers of pytest are `python -c` too, and the number may be one of theirs by now.
                    if found.cmdline()[-1:] == [program]:
                        found.kill()
        self.process.kill()
        self.process.wait()


@pytest.fixture
def supervise(tmp_path: Path) -> Iterator[Callable[..., Supervised]]:
    started: list[Supervised] = []

    def start(**programs: str) -> Supervised:
        started.append(Supervised(tmp_path, programs))
        return started[-1]

    yield start
    for each in started:
        each.end()
