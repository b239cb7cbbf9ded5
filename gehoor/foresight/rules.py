"""What holds for a question, and bounds on what customers may be told beforehand. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from gehoor.promises.estimates.expected import Agreed
from gehoor.staff.topics import speaks_of

DEFAULT_CEILING_DAYS = 5
"""Working days until the first answer by a person (requirement T29)."""
MOST_CEILING_DAYS = 7
"""Above this only the board decides."""
LONGEST_NOTICE = timedelta(days=14)
"""An excuse that lasts longer is how things are (requirement T36)."""
ALL = ""
"""The key of what was learnt over all questions of a team, beside that of each type."""


@dataclass(frozen=True, slots=True)
class TermInForce:
    """The newest version of a term: for a type of question (with its words) and a channel, or for all."""

    version: int
    minutes: int
    name: str = ""
    type: int | None = None
    words: tuple[str, ...] = ()
    channel: str = ""
    firm: bool = False
    reason: str = ""

    @classmethod
    def read(cls, stored: Mapping[str, Any]) -> TermInForce:
        return cls(**{**stored, "words": tuple(stored["words"])})

    @property
    def agreed(self) -> Agreed:
        term, name = timedelta(minutes=self.minutes), self.name or "alle vragen"
        return Agreed(term, name, str(self.version), self.firm, self.reason)

    def fits(self, text: str, channel: str) -> bool:
        right_type = self.type is None or speaks_of(text, self.words)
        return right_type and self.channel in ("", channel)


def term_for(terms: Iterable[TermInForce], text: str, channel: str) -> TermInForce | None:
    """The term that says most about this question: its type before its channel, before all questions."""
    fitting = [each for each in terms if each.fits(text, channel)]
    return max(
        fitting,
        key=lambda each: (each.type is not None, bool(each.channel), each.version),
        default=None,
    )
