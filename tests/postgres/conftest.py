from __future__ import annotations

import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import psycopg
import pytest

from gehoor.postgres import binaries, pidfile
from gehoor.postgres.account import server_account
from gehoor.postgres.cluster import Cluster
from tests.support import ports

REPOSITORY = Path(__file__).resolve().parents[2]
AS_ROOT = os.geteuid() == 0
as_root_only = pytest.mark.skipif(not AS_ROOT, reason="only root can set this up")


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A temporary folder that every account can pass through, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="gehoor-pg-"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def make(open_folder: Path) -> Iterator[Callable[..., Cluster]]:
    """Makes clusters on one folder; what still runs is stopped afterwards."""
    made: list[Cluster] = []

    def cluster(folder: Path | None = None, **options: Any) -> Cluster:
        chosen: dict[str, Any] = {"elsewhere": open_folder / "elsewhere", "fast": True} | options
        made.append(Cluster(folder or open_folder / "postgres", **chosen))
        return made[-1]

    yield cluster
    for each in made:
        each.remove()


def server_of(cluster: Cluster) -> psutil.Process:
    """For a signal: never another program, whatever its pid file says at this moment."""
    data = cluster.folder.resolve() / "data"
    pid = pidfile.pid_in(data)
    assert pid is not None
    assert pidfile.is_server_of(pid, data)
    return psutil.Process(pid)


def ask(url: str, question: str) -> Any:
    with psycopg.connect(url, autocommit=True) as connection:
        answer = connection.execute(question)
        return answer.fetchone()[0] if answer.description else None  # type: ignore[index]


def fingerprint(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Every file with its size, moment of change and owner."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(p): (p.stat().st_size, p.stat().st_mtime_ns, p.stat().st_uid) for p in files}


class Aside:
    """Another process with the cluster in `folder`; see tests.postgres.aside."""

    def __init__(self, work: str, folder: Path, *account_and_bin: str) -> None:
        command = [sys.executable, "-m", "tests.postgres.aside", work, str(folder)]
        self._process = subprocess.Popen(
            [*command, *account_and_bin], stdout=subprocess.PIPE, cwd=REPOSITORY
        )
        assert self._process.stdout
        self.report: Any = json.loads(self._process.stdout.readline())

    def kill(self) -> None:
        with self._process:
            self._process.kill()


@pytest.fixture
def aside() -> Iterator[Callable[..., Aside]]:
    """Starts another process, which stays until the test ends or kills it."""
    started: list[Aside] = []

    def start(work: str, folder: Path, *account_and_bin: str) -> Aside:
        started.append(Aside(work, folder, *account_and_bin))
        return started[-1]

    yield start
    for each in started:
        each.kill()


@pytest.fixture
def ordinary(open_folder: Path) -> tuple[str, str, Path]:
    """An account that is not root, programs that it can run, and a folder of its own."""
    entry = pwd.getpwnam("nobody")
    home = open_folder / "home"
    home.mkdir(mode=0o700)
    os.chown(home, entry.pw_uid, entry.pw_gid)
    programs = binaries.find(None, server_account(), open_folder / "elsewhere")
    return "nobody", str(programs.folder), home


@pytest.fixture
def free_port() -> int:
    return ports.free_port()
