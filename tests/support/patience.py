"""How long a test waits for what happens elsewhere: a busy machine is no failure."""

from __future__ import annotations

import time
from collections.abc import Callable

PATIENCE = 120.0  # seconds


def eventually(happened: Callable[[], object], seconds: float = PATIENCE) -> float:
    """Wait until `happened()` is true; how many seconds that took. AssertionError when it never is."""
    started = time.monotonic()
    while not happened():
        assert time.monotonic() - started < seconds, f"did not happen within {seconds} s"
        time.sleep(0.02)
    return time.monotonic() - started
