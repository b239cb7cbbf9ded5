"""How long an answer is, and what it says first (requirement M75). Pure."""

from __future__ import annotations

LONG = 120
"""Words in an answer beyond which it begins with its key sentence."""
LONGEST_KEY = 300


def words_in(text: str) -> int:
    return len(text.split())


def is_long(text: str) -> bool:
    return words_in(text) > LONG
