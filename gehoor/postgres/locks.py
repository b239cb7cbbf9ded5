"""Two file locks: one start at a time, and who still uses the cluster."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gehoor.postgres.errors import Busy

START_PATIENCE = 120.0  # seconds; a crash recovery under the lock may take long


@contextmanager
def one_at_a_time(path: Path, patience: float = START_PATIENCE) -> Iterator[None]:
    """Hold the lock in `path` for the length of the block. Raises Busy after `patience` seconds."""
    handle = _open(path)
    try:
        deadline = time.monotonic() + patience
        while not _try(handle, fcntl.LOCK_EX):
            if time.monotonic() > deadline:
                raise Busy(folder=path.parent, seconds=round(patience))
            time.sleep(0.02)
        yield
    finally:
        os.close(handle)


class Attendance:
    """Who uses the cluster. The last one out stops it, whoever started it."""

    def __init__(self) -> None:
        self._handle: int | None = None

    def join(self, path: Path) -> None:
        if self._handle is None:
            self._handle = _open(path)
            fcntl.flock(self._handle, fcntl.LOCK_SH)

    def leave(self) -> bool:
        """Stop using it; True when nobody else is left. Call it under the start lock."""
        if self._handle is None:
            return False
        alone = _try(self._handle, fcntl.LOCK_EX)
        os.close(self._handle)
        self._handle = None
        return alone


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def _try(handle: int, kind: int) -> bool:
    try:
        fcntl.flock(handle, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
