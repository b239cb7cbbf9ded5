"""What processes cost: CPU seconds and memory of whole process trees."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from contextlib import suppress

import psutil

SAMPLE = 0.1  # seconds between two looks at what we know
SAMPLES, LOOK_AROUND = 20, 0.2  # after so many, so many seconds later, we look for new children


def tree(roots: Iterable[psutil.Process]) -> list[psutil.Process]:
    found: dict[int, psutil.Process] = {}
    for root in roots:
        with suppress(psutil.NoSuchProcess):
            found[root.pid] = root
            found.update((child.pid, child) for child in root.children(recursive=True))
    return list(found.values())


def cpu(roots: Iterable[psutil.Process]) -> float:
    """CPU seconds so far of these processes with their children, also those that have ended."""
    total = 0.0
    for process in tree(roots):
        with suppress(psutil.NoSuchProcess):
            times = process.cpu_times()
            total += times.user + times.system
            total += getattr(times, "children_user", 0.0) + getattr(times, "children_system", 0.0)
    return total


def memory(roots: Iterable[psutil.Process]) -> int:
    """Bytes in memory (RSS) of these processes with their children; what they share counts twice."""
    return _resident(tree(roots))


def _resident(processes: list[psutil.Process]) -> int:
    total = 0
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            total += process.memory_info().rss
    return total


class Peak:
    """The most memory that process trees took while this was open."""

    def __init__(self, roots: list[psutil.Process]) -> None:
        self._roots = roots
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.bytes = 0

    def _watch(self) -> None:
        while not self._done.wait(LOOK_AROUND):
            found = tree(self._roots)  # goes through every process of the machine: not too often
            for _ in range(SAMPLES):
                self.bytes = max(self.bytes, _resident(found))
                if self._done.wait(SAMPLE):
                    break

    def __enter__(self) -> Peak:
        self.bytes = memory(self._roots)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()
        self.bytes = max(self.bytes, memory(self._roots))
