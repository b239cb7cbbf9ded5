"""Two minutes after a hard call: one key to begin, the same key to be back (requirement G14)."""

from __future__ import annotations

from datetime import timedelta

from gehoor.core import clock
from gehoor.staff.models import Colleague

from ..models import Pause

LASTS = timedelta(minutes=2)


def pause(colleague: Colleague) -> Pause:
    """Begin a pause; one that runs already runs on."""
    if running := colleague.pauses.running().first():
        return running
    now = clock.now()
    return Pause.objects.create(colleague=colleague, at=now, ends_at=now + LASTS)


def come_back(colleague: Colleague) -> None:
    """End the pause now; it stays on record for as long as it was."""
    running = colleague.pauses.running().first()
    if running is None:
        return
    running.ends_at = max(clock.now(), running.at + timedelta(seconds=1))
    running.save(update_fields=["ends_at"])
