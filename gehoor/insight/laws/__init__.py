"""The ten laws over the current data: `audit()` says for each where it does not hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import chain, groupby

from gehoor.core import clock

from . import ground, ordered, people, reception, stepping, word
from .check import Breach, Cases, Check, Saying, any_broken

__all__ = ["CHECKS", "LAWS", "Breach", "Check", "LawReport", "Saying", "audit"]

ROOMS = (reception, word, people, ground, stepping, ordered)
CHECKS: tuple[Check, ...] = tuple(
    sorted(
        chain.from_iterable(room.CHECKS for room in ROOMS),
        key=lambda check: check.law,
    )
)

LAWS = {
    1: Saying("Niets raakt zoek", "Nothing is lost"),
    2: Saying("Geen stilte", "No silence"),
    3: Saying("Geen datum gaat stil voorbij", "No silent slip"),
    4: Saying("Geen half antwoord", "No half answer"),
    5: Saying("Niets zonder behandelaar", "Nothing without an owner"),
    6: Saying("Geen vraag twee keer", "No question twice"),
    7: Saying("Dezelfde feiten", "Same facts"),
    8: Saying("Eerlijke datums", "Honest dates"),
    9: Saying("Niets verdwijnt", "Nothing disappears"),
    10: Saying("Geen doodlopende weg", "No dead end"),
}


@dataclass(frozen=True, slots=True)
class LawReport:
    """How one law stands: how many breaches there are, and the first of them."""

    law: int
    name: Saying
    count: int
    breaches: tuple[Breach, ...]


def audit(most: int = 20, cases: Cases = None) -> list[LawReport]:
    """Every law over the data as it is now, with at most `most` breaches of each check worded.

    cases: the keys of those to look at, with what is about cases only; a simulation asks so after each
    step, and gets no reports when all is well.
    """
    now = clock.now()
    checks = [check for check in CHECKS if cases is None or check.of_cases]
    if cases is not None and not any_broken(checks, now, cases):
        return []
    return [
        _report(law, list(same), most, now, cases) for law, same in groupby(checks, lambda c: c.law)
    ]


def _report(law: int, checks: list[Check], most: int, now: datetime, cases: Cases) -> LawReport:
    found = [check.run(now, most, cases) for check in checks]
    return LawReport(
        law,
        LAWS[law],
        sum(count for count, _ in found),
        tuple(breach for _, breaches in found for breach in breaches),
    )
