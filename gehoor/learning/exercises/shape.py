"""What an exercise is made of. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Need(StrEnum):
    """What a good answer has, beyond words that promise nothing vague and blame nobody."""

    DATE = "date"  # a date that can be looked up in a calendar
    PLAIN = "plain"  # words and sentences that everybody can read
    SORRY = "sorry"  # that we say sorry, since we did not keep our word
    WHEN = "when"  # a promise of its own, with its date typed as people say it
    NOTE = "note"  # it is written for colleagues, so what is for customers does not count


@dataclass(frozen=True, slots=True)
class Part:
    """Something that has to be in it: what the customer asks or a colleague must know.

    `known_by`: sets of words of which one sentence holds at least one, word for word by its first letters.
    """

    what: str
    known_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exercise:
    """One made-up case.

    `says` is what the customer wrote or said, `known` what the screen shows, `task` what to do and with
    which keys, `tried` what the customer did already and is not asked again, `example` an answer that is
    good (in it, {day} is the day that it gives).
    """

    key: str
    title: str
    customer: str
    says: str
    known: tuple[str, ...]
    task: str
    parts: tuple[Part, ...]
    needs: frozenset[Need]
    example: str
    tried: tuple[str, ...] = ()
    example_when: str = ""

    @property
    def is_note(self) -> bool:
        return Need.NOTE in self.needs

    @property
    def has_promise(self) -> bool:
        return Need.WHEN in self.needs
