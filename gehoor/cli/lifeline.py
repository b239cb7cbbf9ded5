"""A child ends by itself when its parent is gone, however the parent went.

The parent holds the writing end of a pipe that the child reads as its standard input. Whatever kills
the parent closes the pipe, on every system.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from types import FrameType

VARIABLE = "GEHOOR_LIFELINE"
PATIENCE = 5.0  # seconds to stop tidily once the parent has gone


def stop_event() -> threading.Event:
    """Set by Ctrl-C, by SIGTERM, and when the parent that supervises us is gone."""
    stop = threading.Event()

    def handle(number: int, frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGINT, handle)
    signal.signal(signal.SIGTERM, handle)
    hold_on()
    return stop


def hold_on() -> None:
    """Send ourselves SIGTERM when the parent is gone; does nothing when nobody supervises us."""
    # Our own children read another standard input.
    if os.environ.pop(VARIABLE, None):
        threading.Thread(target=_wait_for_the_end, name="lifeline", daemon=True).start()


def _wait_for_the_end() -> None:
    while os.read(0, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(PATIENCE)
    os._exit(1)
