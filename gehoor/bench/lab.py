"""A throw-away home with its own PostgreSQL for one subject of a benchmark."""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, LiteralString

import psutil
import psycopg

from gehoor.postgres import pidfile
from gehoor.postgres.cluster import Cluster

PREFIX = "gehoor-bench-"
SETTINGS = "gehoor.config.settings"


@dataclass(frozen=True)
class Lab:
    """A home folder and the cluster in it, which syncs to disk as it does in earnest."""

    home: Path
    url: str
    cluster: Cluster

    @property
    def environment(self) -> dict[str, str]:
        """What a process of Gehoor needs to work here, and nowhere else."""
        return {
            **os.environ,
            "DATABASE_URL": self.url,
            "GEHOOR_HOME": str(self.home),
            "GEHOOR_BLOBS": str(self.home / "files"),
            "GEHOOR_SECRET_KEY": "bench",
            "DJANGO_SETTINGS_MODULE": SETTINGS,
        }

    @property
    def server(self) -> psutil.Process:
        """The postmaster; its backends are its children.

        A server that is about to start again has our own number in its file: that is no server.
        """
        data = self.home / "postgres" / "data"
        found = pidfile.read(data)
        if found is None or not pidfile.is_server_of(found.pid, data):
            raise RuntimeError("The benchmark's PostgreSQL is gone: run the benchmark again.")
        return psutil.Process(found.pid)

    def rows(self, query: LiteralString, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.url) as connection:
            return connection.execute(query, parameters).fetchall()


@contextmanager
def lab(*, fast: bool = False) -> Iterator[Lab]:
    """Make one, and leave nothing behind, also not what a benchmark that was killed left.

    fast: without syncing to disk, for what measures no writing.
    """
    _remove_leftovers()
    home = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-{secrets.token_hex(2)}-"))
    home.chmod(0o711)  # root runs the server as another account, which has to get in
    cluster = Cluster(home / "postgres", fast=fast)
    try:
        yield Lab(home, cluster.start(), cluster)
    finally:
        cluster.remove()
        shutil.rmtree(home, ignore_errors=True)


def _remove_leftovers() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        pid = int(folder.name.removeprefix(PREFIX).split("-", 1)[0])
        if not psutil.pid_exists(pid) and folder.stat().st_uid == os.geteuid():
            Cluster(folder / "postgres").remove()
            shutil.rmtree(folder, ignore_errors=True)
