"""The demo's outbox: mail is put in a Maildir for each recipient, and nothing leaves this machine."""

from __future__ import annotations

import mailbox
import re
from pathlib import Path

OUTBOX = "GEHOOR_DEMO_OUTBOX"

_UNSAFE = re.compile(r"[^a-z0-9@._+-]")


def put(folder: Path, recipient: str, content: bytes) -> None:
    """Deliver `content` to the Maildir of `recipient` below `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    name = _UNSAFE.sub("_", recipient.lower()).lstrip(".")[:200] or "_"
    mailbox.Maildir(folder / name).add(content)
