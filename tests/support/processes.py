"""Gehoor's own processes on the test's database: started, killed with -9, and started again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType

from django.conf import settings
from django.db import connection

from gehoor.channels.mail.demo import OUTBOX
from gehoor.channels.mail.listener import SMTP_AT
from gehoor.postgres.url import database_url


def our_database_url() -> str:
    """Where the tests' rows are, for another process."""
    now = connection.settings_dict
    return database_url(
        user=now["USER"],
        password=now["PASSWORD"],
        database=now["NAME"],
        host=now["HOST"],
        port=int(now["PORT"] or 5432),
    )


class Gehoor:
    """One command in a process of its own; a context, so that it never outlives the test."""

    def __init__(
        self, command: str, folder: Path, smtp_port: int, *options: str, public_url: str = ""
    ) -> None:
        self._command = [sys.executable, "-m", "gehoor", command, *options]
        self._log = folder / f"{command}.log"
        self._environment = {
            **os.environ,
            "DATABASE_URL": our_database_url(),
            "GEHOOR_HOME": str(folder / "home"),
            "GEHOOR_SECRET_KEY": settings.GEHOOR_SECRET_KEY,
            "GEHOOR_BLOBS": str(settings.GEHOOR_BLOBS),
            OUTBOX: str(folder / "out"),
            SMTP_AT: f"127.0.0.1:{smtp_port}",
            "GEHOOR_PUBLIC_URL": public_url or settings.GEHOOR_PUBLIC_URL,
        }
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, env=self._environment, stdout=log, stderr=log
            )

    def kill(self) -> None:
        """kill -9: nothing is tidied up."""
        assert self._process
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def __enter__(self) -> Gehoor:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
