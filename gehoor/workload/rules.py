"""Sharing out work: who knows the customer goes first, else whoever has least to do. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

HEAD_START = 5
"""How many promises more than the least loaded one somebody may have who knows the customer."""


@dataclass(frozen=True, slots=True)
class Work:
    """A case, with its promises as a weight; who can do it, and who of them knows the customer."""

    key: int
    weight: int
    able: frozenset[int]
    knows: frozenset[int] = frozenset()


def share_out(work: Iterable[Work], load: Mapping[int, int]) -> dict[int, int]:
    """Who gets each piece of work, by its key; what nobody can do is left out.

    `load` is how many promises each has already. Work is given in its own order, so that what is due first
    finds the least loaded.
    """
    has = dict(load)
    given: dict[int, int] = {}
    for each in work:
        if each.able:
            taker = _taker(each, has)
            has[taker] = has.get(taker, 0) + each.weight
            given[each.key] = taker
    return given


def _taker(work: Work, has: Mapping[int, int]) -> int:
    def by_load(person: int) -> tuple[int, int]:
        return has.get(person, 0), person

    least = min(work.able, key=by_load)
    known = work.able & work.knows
    if known and has.get(friend := min(known, key=by_load), 0) <= has.get(least, 0) + HEAD_START:
        return friend
    return least


IN_AN_HOUR, PAST_FOUR_FIFTHS = 4, 5


def is_stuck(within_the_hour: int, at_risk: int) -> bool:
    """Whether somebody has more to do than can be done in time: then a lead should ask, or share it out.

    A promise costs about a quarter of an hour, so more than four within the hour is too many.
    """
    return within_the_hour > IN_AN_HOUR or at_risk >= PAST_FOUR_FIFTHS
