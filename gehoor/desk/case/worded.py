"""What the sentences of an entry stand on: who, when, and what was said."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry

from .. import moments


class Worded:
    """One timeline entry, with a method for each kind of it in the classes that stand on this one."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.facts: dict[str, Any] = entry.facts

    def __str__(self) -> str:
        kind = Happened(self.entry.kind)
        words: str = getattr(self, kind.name.lower())()
        return words

    @property
    def who(self) -> str:
        """The colleague or customer who did it; empty when the system did."""
        if self.entry.actor:
            return self.entry.actor.name
        return self.entry.party.name if self.entry.party else ""

    def _moment(self, name: str) -> str:
        value = self.facts.get(name)
        return moments.full(datetime.fromisoformat(value)) if value else ""

    def _window(self) -> str:
        due, starts = self.facts.get("due"), self.facts.get("starts")
        if not due:
            return ""
        start = datetime.fromisoformat(starts) if starts else None
        return moments.full(datetime.fromisoformat(due), start)
