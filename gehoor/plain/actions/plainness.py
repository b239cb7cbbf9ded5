"""How plain a text is: its score, and what could be plainer, with the words of this house."""

from __future__ import annotations

from dataclasses import dataclass

from ..hints import Hint, HintKind, hints
from ..reading import Reading, reading
from .words import known


@dataclass(frozen=True, slots=True)
class Plainness:
    reading: Reading
    hints: tuple[Hint, ...]

    @property
    def jargon(self) -> list[Hint]:
        """What is underlined: the house's own words of the trade."""
        return [each for each in self.hints if each.kind == HintKind.JARGON]

    @property
    def tips(self) -> list[Hint]:
        """The rest: long sentences, formal words and the passive."""
        return [each for each in self.hints if each.kind != HintKind.JARGON]


def plainness(text: str, language: str) -> Plainness:
    return Plainness(reading(text, language), tuple(hints(text, language, known(language))))
