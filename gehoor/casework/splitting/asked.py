"""The questions of a message as they are proposed: a short title in the customer's words, and its place."""

from __future__ import annotations

from dataclasses import dataclass

from .cues import stripped
from .matters import matters

LONGEST = 140
MOST = 10
"""More than this is for a colleague to read: the message itself is there whole."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`words` are the customer's, from `start` to `end` in the message."""

    words: str
    start: int
    end: int


def split(reply: str) -> list[Asked]:
    """What a message asks, in order: one for each question, none when no part of it asks anything.

    Linear in the length of the message, of which the first 8,000 characters are read.
    """
    found = (each.said for each in matters(reply))
    return [Asked(_title(each.text), each.start, each.end) for each in found][:MOST]


def _title(text: str) -> str:
    line = stripped(" ".join(text.split())).rstrip(" ,;:-–")
    line = line[:1].upper() + line[1:]
    if len(line) <= LONGEST:
        return line
    return f"{line[:LONGEST].rpartition(' ')[0] or line[:LONGEST]}…"
