"""Gehoor itself: raw mails from a folder into the inbox, and a worker that empties it."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from itertools import batched
from pathlib import Path
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from gehoor.bench.mails import OURS  # noqa: E402
from gehoor.bench.world import make_world  # noqa: E402
from gehoor.cases.enums import Channel  # noqa: E402
from gehoor.channels.mail.senders import writer_of  # noqa: E402
from gehoor.channels.worker import INTAKES  # noqa: E402
from gehoor.intake.actions import process_next  # noqa: E402
from gehoor.intake.enums import RawState  # noqa: E402
from gehoor.intake.models import RawItem  # noqa: E402
from gehoor.intake.store import row, statement  # noqa: E402

from .serve import serve  # noqa: E402

CONNECTIONS = 8
PAUSE = 0.005  # seconds until a worker with nothing to do looks again
_threads = ThreadPoolExecutor(INTAKES)


def prepare() -> dict[str, Any]:
    call_command("migrate", verbosity=0)
    make_world()
    return {}


def keep(folder: str) -> dict[str, Any]:
    """Store every mail as the listener does with so many connections: what waits goes in one commit."""
    files = sorted(Path(folder).iterdir())
    for some in batched(files, CONNECTIONS):
        mails = [file.read_bytes() for file in some]
        rows = [row(Channel.MAIL, OURS, each, {}, sender=writer_of(each)) for each in mails]
        with connection.cursor() as cursor:
            cursor.execute(statement(len(rows)), [value for each in rows for value in each])
    return {"stored": len(files)}


def drain(until: int) -> dict[str, Any]:
    """Process what is there and what comes, until so many have been processed in all.

    In as many threads as the worker has for it, which stay.
    """
    for each in [_threads.submit(_drain, until) for _ in range(INTAKES)]:
        each.result()
    return {}


def _drain(until: int) -> None:
    while True:
        if process_next():
            continue
        if RawItem.objects.exclude(state=RawState.PENDING).count() >= until:
            return
        time.sleep(PAUSE)


if __name__ == "__main__":
    serve(prepare=prepare, keep=keep, drain=drain)
