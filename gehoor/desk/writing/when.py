"""A date as a colleague types it, read back in full before it counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from django.utils.translation import gettext_lazy

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.promises.concrete import end_of_service, is_within, split_verb
from gehoor.promises.dates import NotADate, parse
from gehoor.promises.enums import PromiseKind

from .. import moments

WITHIN = gettext_lazy("binnen: zelfde weekdag, einde van de openingstijd")


@dataclass(frozen=True, slots=True)
class When:
    """A date as it was typed, what it says and by which rule, and what was read back when it was sent."""

    typed: str = ""
    read: str = ""
    starts_at: datetime | None = None
    due_at: datetime | None = None
    rule: str = ""
    problem: str = ""

    @classmethod
    def of(cls, case: Case, typed: str, read: str) -> Self:
        if not typed.strip():
            return cls(typed, read)
        _kind, words = split_verb(typed)
        hours = case.team.hours()
        try:
            reading = parse(words, clock.now(), hours, moments.language())
        except NotADate as error:
            return cls(typed, read, problem=str(error))
        if is_within(words):
            return cls(typed, read, None, end_of_service(reading.due, hours), str(WITHIN))
        return cls(typed, read, reading.starts, reading.due, reading.rule)

    @property
    def reads(self) -> str:
        """What stands in the form when this date has been read back."""
        if self.due_at is None:
            return ""
        return f"{self.starts_at.isoformat() if self.starts_at else ''}/{self.due_at.isoformat()}"

    @property
    def was_read_back(self) -> bool:
        return self.read == self.reads


def read_kind(chosen: str, typed: str) -> PromiseKind:
    """What was chosen, unless the words say it: `bel binnen een week` is a call."""
    kind, _words = split_verb(typed)
    if kind:
        return kind
    return PromiseKind(chosen) if chosen in PromiseKind.values else PromiseKind.UPDATE
