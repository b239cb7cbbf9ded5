"""What a scanner does for us, whoever makes it."""

from __future__ import annotations

from typing import Protocol


class NotScanned(Exception):
    """The scanner gave no judgement: it is away, or the file is too large for it."""


class Scanner(Protocol):
    def scan(self, content: bytes) -> str:
        """The name of what is in `content`, empty when there is nothing. Raises NotScanned."""
