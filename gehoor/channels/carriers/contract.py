"""What we ask of a carrier, whichever it is. An adapter translates; the domain knows no carrier."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from gehoor.casework.carriers import Told, Window


class NoSuchWindow(ValueError):
    """The carrier does not come then, or no more: ask for its windows again."""


class Carrier(Protocol):
    """A carrier that picks up and delivers. Its numbers are unique within it."""

    def windows(self, after: datetime, most: int) -> list[Window]:
        """The first `most` windows after a moment in which it can pick something up."""

    def book(self, window: Window) -> str:
        """Book a pick-up; the number that the carrier knows it by. Raises NoSuchWindow."""

    def cancel(self, number: str) -> None:
        """Let a booking go; a number that it does not know is no error."""

    def told(self, since: datetime) -> Iterable[Told]:
        """What happened since a moment, the oldest first; telling the same twice does no harm."""
