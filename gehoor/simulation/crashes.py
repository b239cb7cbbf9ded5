"""Dying between any two commits: a child process does the step and is gone in the middle of it.

What it committed stays, what it had not is rolled back; then its parent, which knows nothing of it, does
the same step over, as a supervisor, a mail server or a colleague would.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from random import Random
from typing import Any

from django.db import connection

from gehoor.channels.mail.directory import forget

SHARE = 0.04
MOST_STATEMENTS = 80
DIED = 70


class Crashes:
    """Makes one in so many steps die; `count` says how many did."""

    def __init__(self, random: Random, share: float = SHARE) -> None:
        self._random = random
        self._share = share
        self.count = 0

    def doom(self, step: Callable[[], None]) -> None:
        """Perhaps do `step` in a process that dies before its so-many-th statement, or at its end."""
        if self._random.random() >= self._share:
            return
        statements = self._random.randrange(MOST_STATEMENTS)
        connection.close()  # a child may not use ours
        child = os.fork()
        if child == 0:
            _die_within(step, statements)
        os.waitpid(child, 0)
        self.count += 1


def _die_within(step: Callable[[], None], statements: int) -> None:
    left = statements

    def count(execute: Any, *args: Any) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            os._exit(DIED)
        return execute(*args)

    try:
        forget()  # else the number of statements would depend on the time on the wall
        with connection.execute_wrapper(count):
            step()
    finally:
        os._exit(DIED)
