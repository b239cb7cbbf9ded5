"""Keys of rows as they come in from outside: in a form, in an address."""

from __future__ import annotations


def key_of(said: str) -> int:
    """The key that `said` is; 0, which nothing has, for anything else and for what no column holds."""
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 18 else 0
