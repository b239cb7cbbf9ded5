"""What we ask of a stock system, whichever it is. An adapter translates; the domain knows no system."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class OutOfStock(ValueError):
    """There is none of this article to set aside."""


class Stock(Protocol):
    """A stock system. Its numbers of reservations are unique within it."""

    def reserve(self, article: str) -> str:
        """Set one aside; the number that the system knows it by. Raises OutOfStock."""

    def release(self, number: str) -> None:
        """Let a reservation go; a number that it does not know is no error."""

    def lost(self) -> Iterable[str]:
        """The reservations that it can no longer keep; telling the same twice does no harm."""
