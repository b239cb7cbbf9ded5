"""Our mailboxes and what their teams tell customers to expect, as this process last read them."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Any

from django.db.models.signals import post_delete, post_save

from gehoor.foresight.models import Outlook
from gehoor.staff.models import Brand, ServiceCalendar, Team
from gehoor.urgency.models import Emergency

from .models import Mailbox
from .ours import Box, Ours

LASTS = 5.0  # seconds; another process may have changed something


@dataclass(frozen=True, slots=True)
class Directory:
    """All mailboxes (also those that are switched off: their mail still has a team) by address."""

    ours: Ours
    mailboxes: dict[str, Mailbox]
    read_at: float

    def mailbox(self, address: str) -> Mailbox | None:
        box = self.ours.box_of(address)
        return self.mailboxes.get(box) if box else None


_current: Directory | None = None
_lock = threading.Lock()


def directory() -> Directory:
    """What we know, at most five seconds old."""
    global _current
    with _lock:
        if _current is None or time.monotonic() - _current.read_at > LASTS:
            _current = _read()
        return _current


def forget(**_: Any) -> None:
    """The next question reads anew."""
    global _current
    with _lock:
        _current = None


def forget_on_change() -> None:
    """Let a change made in this process show at once."""
    for model in (Mailbox, Team, Brand, ServiceCalendar, Outlook, Emergency):
        for signal in (post_save, post_delete):
            signal.connect(forget, sender=model, dispatch_uid=f"mail-directory-{model.__name__}")


def _read() -> Directory:
    boxes = Mailbox.objects.select_related("team__brand__calendar", "team__lead", "team__outlook")
    mailboxes = {box.address.lower(): box for box in boxes}
    ours = Ours(Box(each.address, tuple(each.aliases)) for each in mailboxes.values())
    return Directory(ours, mailboxes, time.monotonic())
