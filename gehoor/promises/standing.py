"""How a promise stands, in the one word that every page colours: open, risk, kept, moved or broken."""

from __future__ import annotations

from .enums import PromiseState, Stage
from .models import Promise


def standing(promise: Promise) -> str:
    """One of `open`, `risk`, `moved`, `kept`, `broken`, `released`.

    An open promise that takes over from a broken one still stands as broken: the customer was let down
    and is waiting. Reads `recovers` and `renegotiations`: prefetch them for lists.
    """
    if promise.state != PromiseState.OPEN:
        return promise.state
    if hasattr(promise, "recovers"):
        return "broken"
    if promise.stage == Stage.LATE:
        return "risk"
    return "moved" if promise.due_at != promise.original_due_at else "open"
