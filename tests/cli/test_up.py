"""`gehoor up` as a whole: real processes, its own PostgreSQL, a real port."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from gehoor.postgres.cluster import Cluster
from tests.postgres.conftest import server_of
from tests.support.patience import eventually
from tests.support.ports import free_port


class Up:
    """A running `gehoor up` in a process group of its own, as a terminal starts it."""

    def __init__(self, home: Path, port: int, smtp_port: int) -> None:
        self.port = port
        self.output: list[str] = []
        kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "gehoor", "up", "--port", str(port)],
            env=kept | {"GEHOOR_HOME": str(home), "GEHOOR_SMTP": f"127.0.0.1:{smtp_port}"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout
        self.output += iter(self.process.stdout.readline, "")

    def said(self, words: str) -> bool:
        return any(words in line for line in self.output)

    def wait_for(self, words: str) -> None:
        eventually(lambda: self.said(words) or self.process.poll() is not None)
        assert self.said(words), self.output

    def status(self) -> int:
        """What the desk answers; a sign-in page is fine."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/", timeout=20) as answer:
            code: int = answer.status
            return code

    def children(self) -> list[psutil.Process]:
        found: list[psutil.Process] = psutil.Process(self.process.pid).children(recursive=True)
        return found

    def ctrl_c(self) -> None:
        os.killpg(self.process.pid, signal.SIGINT)


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """One for the module: making the tables takes the longest."""
    folder = Path(tempfile.mkdtemp(prefix="gehoor-up-"))
    folder.chmod(0o711)
    yield folder
    Cluster(folder / "postgres").remove()
    shutil.rmtree(folder)


@pytest.fixture
def up(home: Path) -> Iterator[Callable[[], Up]]:
    started: list[Up] = []
    port, smtp_port = free_port(), free_port()

    def start() -> Up:
        started.append(Up(home, port, smtp_port))
        started[-1].wait_for("Ctrl-C stops it")
        return started[-1]

    yield start
    for each in started:
        with suppress(psutil.NoSuchProcess):
            for process in [*each.children(), psutil.Process(each.process.pid)]:
                process.kill()
        each.process.wait()


def test_it_serves_and_ctrl_c_leaves_nothing_behind(up: Callable[[], Up], home: Path) -> None:
    everything = up()
    assert everything.status() == 200
    processes = everything.children()
    everything.ctrl_c()
    assert everything.process.wait(10) == 0
    assert everything.output[-1] == "Stopped.\n"
    assert not any(process.is_running() for process in processes)
    assert not Cluster(home / "postgres").running()
    with pytest.raises(OSError, match="refused"):
        everything.status()


def test_it_starts_again_after_kill_9_of_everything(up: Callable[[], Up]) -> None:
    first = up()
    for process in [psutil.Process(first.process.pid), *first.children()]:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    assert up().status() == 200


def test_it_starts_again_after_kill_9_of_itself_alone(up: Callable[[], Up]) -> None:
    first = up()
    left_behind = first.children()
    ours = [process for process in left_behind if "gehoor" in process.cmdline()]
    assert len(ours) == 3
    first.process.kill()
    assert up().status() == 200
    eventually(lambda: not any(process.is_running() for process in ours))


def test_a_database_that_was_killed_is_brought_back(up: Callable[[], Up], home: Path) -> None:
    everything = up()
    server_of(Cluster(home / "postgres")).kill()
    everything.wait_for("has been started again")
    assert everything.status() == 200


def test_a_port_in_use_is_said_before_anything_starts(up: Callable[[], Up], home: Path) -> None:
    taken = up()
    second = Up(home, taken.port, free_port())
    assert second.process.wait(30) == 1
    eventually(lambda: second.said(f"Port {taken.port} is in use: choose another by --port."))
    assert taken.status() == 200
