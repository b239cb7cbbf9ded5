"""When a promise is looked at next, and who wakes the worker for it."""

from __future__ import annotations

from datetime import timedelta

from django.db import connection

from gehoor.core import clock

from ..enums import PromiseKind
from ..models import Promise, Series
from ..reviews import Special

SOON = "gehoor_promises"
"""What to LISTEN to: a promise was committed that is to be looked at within ASLEEP."""
ASLEEP = timedelta(seconds=10)


def ring(promise: Promise) -> None:
    """Wake the worker when it may be asleep for longer than this promise can wait."""
    if promise.wake_at and promise.wake_at - clock.now() < ASLEEP:
        with connection.cursor() as cursor:
            cursor.execute(f"notify {SOON}")


def special_of(kind: str, tracked: str, line: Series | None) -> Special | None:
    if line:
        return Special.SERIES
    return Special.TRACKED if kind == PromiseKind.DELIVERY and tracked else None
