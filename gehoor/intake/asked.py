"""What each process asks of a customer, declared by the form or the screen that asks it.

Law 6: what we hold, or the channel proves, is never asked. The count of asked fields per process is
reported (requirement M58), and `gehoor audit` shows a form that asks what it could know.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Process:
    """One way in: the fields that it asks, and those that are known before anybody types."""

    name: str
    asks: tuple[str, ...]
    knows: frozenset[str] = frozenset()

    @property
    def asks_in_vain(self) -> list[str]:
        return [field for field in self.asks if field in self.knows]


_declared: dict[str, Process] = {}


def declare(name: str, asks: Iterable[str], *, knows: Iterable[str] = ()) -> None:
    """Called by the app that shows the form, in AppConfig.ready; a second call replaces the first."""
    _declared[name] = Process(name, tuple(asks), frozenset(knows))


def processes() -> list[Process]:
    """Every declared process, by name."""
    return [_declared[name] for name in sorted(_declared)]
