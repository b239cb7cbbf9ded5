"""What desk tests stand on: cases, a client that is signed in, and a server in a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.receive import open_case
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.postgres.url import database_url
from gehoor.staff.models import Colleague
from tests.support.patience import PATIENCE
from tests.support.world import World, local

ROOT = Path(__file__).resolve().parents[2]
NOW = local("2026-03-02 10:00")

Opener = Callable[..., Case]
"""open_one(subject, text, sender, ago, **fields of the mail)"""


def opener(world: World) -> Opener:
    """Opens a case as a mail would, for Samira."""

    def open_one(
        subject: str = "Bank beschadigd",
        text: str = "Wanneer wordt mijn bank opgehaald?",
        sender: str = "a.jansen@post.example",
        ago: timedelta = timedelta(0),
        **fields: object,
    ) -> Case:
        with clock.travel(clock.now() - ago):
            received = world.mail(text, sender=sender, subject=subject, **fields)
            address, _ = recognise("mail", received.address, received.name, "nl")
            return open_case(world.team, received, address).case

    return open_one


def signed_in(colleague: Colleague) -> Client:
    client = Client()
    client.force_login(colleague)
    return client


class Server:
    """Gehoor under uvicorn in a process of its own, on the database of this test."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "uvicorn", "gehoor.config.asgi:application",
             "--port", str(self.port), "--log-level", "warning", "--timeout-graceful-shutdown", "1"],
            env={
                **os.environ,
                "DATABASE_URL": _test_database(),
                "GEHOOR_PUBLIC_URL": self.url,
                "GEHOOR_SECRET_KEY": settings.GEHOOR_SECRET_KEY,
            },
            cwd=ROOT,
        )  # fmt: skip

    def wait(self) -> None:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                urllib.request.urlopen(f"{self.url}/aanmelden", timeout=2)
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        raise TimeoutError("the server did not come up")

    def stop(self) -> None:
        """Gracefully, so that its connections are gone when the test database is dropped."""
        self._process.terminate()
        self._process.wait(PATIENCE)

    @property
    def pid(self) -> int:
        return self._process.pid


def _test_database() -> str:
    settings = connection.settings_dict
    return database_url(
        user=settings["USER"],
        password=settings["PASSWORD"],
        database=settings["NAME"],
        host=settings["HOST"],
        port=int(settings["PORT"] or 5432),
    )
