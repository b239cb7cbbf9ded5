"""What a call proves of who is calling, which question may still be asked, and for whom it rings. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from .enums import Identifier, Level

ORDER = (Identifier.POSTAL, Identifier.NUMBER, Identifier.MAIL)
"""What is asked first when a check is needed: what a caller knows by heart."""


def level(*, number_known: bool, keyed_known: bool, checked: bool) -> Level:
    """The surest of what there is. number_known: the number is of this customer, on whom we called or who
    calls; keyed_known: so is the customer number that was keyed in; checked: a question was answered well.
    """
    if checked:
        return Level.CHECKED
    if number_known:
        return Level.NUMBER_KNOWN
    return Level.KEYED if keyed_known else Level.UNKNOWN


def check_to_ask(held: Collection[Identifier], proved: Collection[Identifier]) -> Identifier | None:
    """The one question to ask: of what we hold, and never what the channel proved already (law 6)."""
    return next((each for each in ORDER if each in held and each not in proved), None)


def ring_first(
    able: Mapping[int, int | None], *, familiar: int | None, branch: int | None, by_skill: bool
) -> list[int]:
    """Who of `able` (with the branch of each) a call rings for first; empty when it rings for everybody.

    Whoever spoke with this customer last, else who works in the same branch (requirement M16), else, when
    they are here for their skill, all of them (requirement G22).
    """
    if familiar is not None and familiar in able:
        return [familiar]
    near = [who for who, place in able.items() if branch is not None and place == branch]
    return near or (list(able) if by_skill else [])
