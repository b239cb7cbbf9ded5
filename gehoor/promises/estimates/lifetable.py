"""How long answers take, from those that came and those still awaited.

The product-limit estimator with delayed entry (Kaplan and Meier 1958; Kalbfleisch and Prentice, The
Statistical Analysis of Failure Time Data, §1.4), over a period rather than a cohort, as a census makes a
life table: every case counts for the part of its life that falls in the period. So the oldest cases of
today are seen today, and not only after those of their own month have all been answered.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spell:
    """The part of one case's life that was seen: its age at the first and last look, and if it then ended.

    Ages are in seconds of service time.
    """

    entered: float
    left: float
    ended: bool


@dataclass(frozen=True, slots=True)
class LifeTable:
    """`done[i]` is the share answered at age `ages[i]` at the latest; both rise."""

    ages: tuple[float, ...]
    done: tuple[float, ...]
    longest: float

    @classmethod
    def of(cls, spells: Iterable[Spell]) -> LifeTable:
        seen = list(spells)
        entered = sorted(each.entered for each in seen)
        gone = sorted((each.left, not each.ended) for each in seen)
        ages: list[float] = []
        done: list[float] = []
        waiting = 1.0
        for before, (age, still_open) in enumerate(gone):
            if still_open:
                continue
            at_risk = max(bisect_right(entered, age) - before, 1)
            waiting *= 1 - 1 / at_risk if at_risk > 1 else 0.0
            ages.append(age)
            done.append(1 - waiting)
        return cls(tuple(ages), tuple(done), gone[-1][0] if gone else 0.0)

    def quantile(self, share: float) -> float:
        """The age by which `share` is answered; the longest age seen when that was never reached."""
        place = bisect_left(self.done, share)
        return self.ages[place] if place < len(self.ages) else self.longest

    def chance(self, age: float) -> float:
        """The share answered at that age."""
        place = bisect_right(self.ages, age)
        return self.done[place - 1] if place else 0.0
