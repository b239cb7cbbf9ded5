"""The throw-away PostgreSQL that a test run uses, and what an earlier run that was killed left."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import psutil

from gehoor.postgres.cluster import Cluster

PREFIX = "gehoor-test-"


class TestHome:
    """A GEHOOR_HOME of its own for one test run, with a cluster in it; named after our process."""

    __test__ = False

    def __init__(self, pid: int) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{pid}-"))
        self.folder.chmod(0o711)  # root runs the server as another account, which has to get in
        self._cluster = Cluster(self.folder / "postgres", fast=True)

    def start(self) -> str:
        """The DATABASE_URL."""
        try:
            return self._cluster.start()
        except BaseException:
            self.remove()
            raise

    def remove(self) -> None:
        self._cluster.remove()
        shutil.rmtree(self.folder, ignore_errors=True)


def remove_leftovers() -> None:
    """Stop and delete what test runs left behind whose process has gone."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        pid = int(folder.name.removeprefix(PREFIX).split("-", 1)[0])
        if not psutil.pid_exists(pid) and folder.stat().st_uid == os.geteuid():
            Cluster(folder / "postgres", fast=True).remove()
            shutil.rmtree(folder, ignore_errors=True)
