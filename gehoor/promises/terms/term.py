"""A term: until when, by which rule, and where that rule stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


class NotAllowed(ValueError):
    """A term that the rule does not give; the message says in Dutch what is missing, `english` the same."""

    def __init__(self, dutch: str, english: str) -> None:
        super().__init__(dutch)
        self.english = english


@dataclass(frozen=True, slots=True)
class Term[Until: date]:
    """`until` is a last day that counts in full (a date), or the last moment (a datetime in UTC).

    `rule_nl` and `rule_en` say in words how it was found, for on the promise; `source` is the article, or
    whose house rule it is. `statutory` tells the law's terms from our own. `counted` is the day on which
    the term ended before a weekend or holiday moved it: what is added to the term is added there.
    """

    until: Until
    rule_nl: str
    rule_en: str
    source: str
    statutory: bool
    counted: date

    def rule(self, language: str) -> str:
        """The rule in `nl` or `en`."""
        return self.rule_nl if language == "nl" else self.rule_en
