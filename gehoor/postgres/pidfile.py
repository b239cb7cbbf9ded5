"""postmaster.pid: the file in which a server says who it is and where it listens.

Its lines, since PostgreSQL 10: process id, data folder, start moment, port, socket folder, listen
address, shared memory key, status.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import psutil

NAME = "postmaster.pid"
ABSENT = (FileNotFoundError, NotADirectoryError)


@dataclass(frozen=True)
class Postmaster:
    """A server as its pid file tells it; the status is starting, ready or stopping."""

    pid: int
    port: int
    socket_folder: str
    address: str
    status: str

    @property
    def host(self) -> str:
        return self.socket_folder or self.address


def read(data: Path) -> Postmaster | None:
    """The server that the pid file names, dead or alive; None without a whole file."""
    try:
        lines = (data / NAME).read_text().splitlines()
        return Postmaster(
            pid=int(lines[0]),
            port=int(lines[3]),
            socket_folder=lines[4],
            address=lines[5],
            status=lines[7].strip() if len(lines) > 7 else "starting",
        )
    except (*ABSENT, ValueError, IndexError):
        return None


def pid_in(data: Path) -> int | None:
    """The process id alone, also from a file that is still being written."""
    try:
        return int((data / NAME).read_text().split("\n", 1)[0])
    except (*ABSENT, ValueError):
        return None


def is_server_of(pid: int, data: Path) -> bool:
    """Whether `pid` is a living server of this data: not a zombie, not another program."""
    try:
        process = psutil.Process(pid)
        return process.status() != psutil.STATUS_ZOMBIE and str(data) in process.cmdline()
    except psutil.Error:
        return False


def disown(data: Path) -> None:
    """Make a stale pid file harmless by naming ourselves in it.

    A server refuses to start when the named process exists, and a zombie or an unrelated program
    that took over the number does. It passes over its own parent, which we are about to be. The
    file itself stays: its shared memory key stops the server while a backend of before lives.
    """
    path = data / NAME
    try:
        _, rest = path.read_text().split("\n", 1)
    except (FileNotFoundError, ValueError):
        path.unlink(missing_ok=True)
        return
    # The folder is the server account's: no link there may lead us to write elsewhere.
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_TRUNC | os.O_NOFOLLOW), "w") as file:
        file.write(f"{os.getpid()}\n{rest}")
