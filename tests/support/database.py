"""The throw-away PostgreSQL that a test run uses, and what an earlier run that was killed left."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import psutil

from gehoor.postgres import binaries
from gehoor.postgres.account import server_account
from gehoor.postgres.cluster import ELSEWHERE, Cluster
from gehoor.postgres.creation import DATABASE, ENVIRONMENT, ROLE, create
from gehoor.postgres.place import prepare

PREFIX = "gehoor-test-"
MAY_SILENCE_TRIGGERS = f"grant set on parameter session_replication_role to {ROLE};\n\n"
"""For emptying the tables between tests."""


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
            self._create()
            return self._cluster.start()
        except BaseException:
            self.remove()
            raise

    def _create(self) -> None:
        account = server_account()
        place = prepare(self._cluster.folder, account, ELSEWHERE)
        programs = binaries.find(None, account, ELSEWHERE)
        create(place, programs, account, fast=True)
        subprocess.run(
            [programs.postgres, "--single", "-j", "-D", str(place.data), DATABASE],
            input=MAY_SILENCE_TRIGGERS,
            text=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=place.folder,
            env=ENVIRONMENT,
            check=True,
            **account.popen,
        )

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
