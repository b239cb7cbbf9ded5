"""Gehoor itself: raw mails from a folder into the inbox, and a worker that empties it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402

from gehoor.bench.mails import OURS  # noqa: E402
from gehoor.bench.world import make_world  # noqa: E402
from gehoor.cases.enums import Channel  # noqa: E402
from gehoor.intake.actions import process_next  # noqa: E402
from gehoor.intake.store import store  # noqa: E402

from .serve import serve  # noqa: E402


def prepare() -> dict[str, Any]:
    call_command("migrate", verbosity=0)
    make_world()
    return {}


def keep(folder: str) -> dict[str, Any]:
    """Store every mail, one commit each, as a sender's MTA would hand them over one by one."""
    files = sorted(Path(folder).iterdir())
    stored = [store(Channel.MAIL, OURS, file.read_bytes(), {}) for file in files]
    return {"stored": sum(item is not None for item in stored)}


def drain() -> dict[str, Any]:
    """Process until nothing is pending."""
    taken = 0
    while process_next():
        taken += 1
    return {"taken": taken}


if __name__ == "__main__":
    serve(prepare=prepare, keep=keep, drain=drain)
