"""Who can still be given what. Pure."""

from __future__ import annotations

from datetime import date, timedelta

NOTICE = timedelta(days=7)
"""From this long before somebody's last day they promise nothing that lies beyond it (requirement M71)."""


def is_here_for(leaves_on: date | None, day: date, today: date) -> bool:
    """Whether a new promise for `day` can be made in the name of somebody whose last day is `leaves_on`."""
    if leaves_on is None or today < leaves_on - NOTICE:
        return True
    return day <= leaves_on
