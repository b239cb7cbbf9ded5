from __future__ import annotations

import json
import os
import pwd
import shutil
import signal
import socket
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import psycopg
import pytest

from gehoor.postgres import binaries
from gehoor.postgres.account import Account, server_account
from gehoor.postgres.cluster import Cluster

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
    pid_file = cluster.folder.resolve() / "data" / "postmaster.pid"
    return psutil.Process(int(pid_file.read_text().splitlines()[0]))


def ask(url: str, question: str) -> Any:
    with psycopg.connect(url, autocommit=True) as connection:
        answer = connection.execute(question)
        return answer.fetchone()[0] if answer.description else None  # type: ignore[index]


def fingerprint(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Every file with its size, moment of change and owner."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(p): (p.stat().st_size, p.stat().st_mtime_ns, p.stat().st_uid) for p in files}


class Aside:
    """A function that runs in a process of its own, after its report comes back."""

    def __init__(self, work: Callable[[], Any], account: Account | None = None) -> None:
        reader, writer = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(reader)
            _report(work, account, writer)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            self.report: Any = json.loads(pipe.readline())

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)


def _report(work: Callable[[], Any], account: Account | None, writer: int) -> None:
    try:
        if account:
            os.setgroups([])
            os.setgid(account.gid)
            os.setuid(account.uid)
        answer = work()
    except BaseException as error:
        traceback.print_exc()
        answer = str(error)
    os.write(writer, json.dumps(answer).encode() + b"\n")
    signal.pause()


@pytest.fixture
def aside() -> Iterator[Callable[..., Aside]]:
    """Runs a function in another process, which stays until the test ends or kills it."""
    started: list[Aside] = []

    def run(work: Callable[[], Any], account: Account | None = None) -> Aside:
        started.append(Aside(work, account))
        return started[-1]

    yield run
    for each in started:
        if psutil.pid_exists(each.pid):
            each.kill()


@pytest.fixture
def ordinary(open_folder: Path) -> tuple[Account, Path, Path]:
    """An account that is not root, a folder of its own, and programs that it can run."""
    entry = pwd.getpwnam("nobody")
    account = Account(entry.pw_uid, entry.pw_gid, "nobody")
    home = open_folder / "home"
    home.mkdir(mode=0o700)
    os.chown(home, account.uid, account.gid)
    programs = binaries.find(None, server_account(), open_folder / "elsewhere")
    return account, home, programs.folder


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
