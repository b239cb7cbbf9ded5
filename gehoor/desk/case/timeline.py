"""The timeline of a case for a colleague: contacts, notes, promises and what happened, in order.

A contact stands once, as what was said; an entry that only says that there was a contact is left out.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import datetime

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact, Note
from gehoor.mailings.models import Item as Mailed
from gehoor.promises.models import Promise
from gehoor.scanning.actions import verdicts
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry

from . import rows
from .sentences import Sentence

SIGNS = {
    Happened.KEPT: "kept",
    Happened.BROKEN: "broken",
    Happened.SEND_FAILED: "broken",
    Happened.BOUNCED: "broken",
    Happened.WARNED: "risk",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the timeline; `rank` orders what has the same moment: heard, noted, said, the rest."""

    at: datetime
    rank: int
    contact: Contact | None = None
    note: Note | None = None
    promise: Promise | None = None
    entry: Entry | None = None
    mailed: Mailed | None = None

    @property
    def key(self) -> str:
        """What names this item on the page."""
        for name in ("contact", "note", "mailed", "entry"):
            if row := getattr(self, name):
                return f"{name}-{row.pk}"
        raise ValueError("an item is a contact, a note, a mailing or an entry")

    @property
    def sentence(self) -> Sentence | None:
        return Sentence(self.entry) if self.entry else None

    @property
    def sign(self) -> str:
        return SIGNS.get(Happened(self.entry.kind), "") if self.entry else ""


def timeline(case: Case, there: Container[str]) -> list[Item]:
    """The last 200 of each kind of thing that happened in `case`, oldest first."""
    items = [*_contacts(case, there), *_notes(case), *_mailed(case), *_entries(case)]
    return sorted(items, key=lambda item: (item.at, item.rank))


def _contacts(case: Case, there: Container[str]) -> list[Item]:
    found = rows.contacts(case, there)
    _judge(found)
    return [
        Item(each.at, 2 if each.direction == Direction.OUT else 0, contact=each)
        for each in reversed(found)
    ]


def _judge(contacts: Iterable[Contact]) -> None:
    """Give each file what a scanner said of it, in one query for all."""
    files = [file for each in contacts for file in each.attachments.all()]
    known = verdicts(file.sha256 for file in files) if files else {}
    for file in files:
        file.verdict = known.get(file.sha256)  # type: ignore[attr-defined]  # for the template


def _notes(case: Case) -> list[Item]:
    return [Item(each.at, 1, note=each) for each in rows.notes(case.pk)]


def _mailed(case: Case) -> list[Item]:
    """What this customer got as one of many; asks nothing for who never got any (requirement K24)."""
    if case.party.mailed_at is None:
        return []
    found = Mailed.objects.filter(party=case.party_id, at__isnull=False).select_related("mailing")
    newest = list(found.order_by("-at", "-pk")[: rows.MOST])
    return [Item(each.sent_at or each.begun_at, 2, mailed=each) for each in reversed(newest)]


def _entries(case: Case) -> list[Item]:
    by_pk = {each.pk: each for each in case.promises.all()}
    return [
        Item(each.at, 3, entry=each, promise=_made(each, by_pk))
        for each in reversed(rows.entries(case.pk))
    ]


def _made(entry: Entry, promises: dict[int, Promise]) -> Promise | None:
    if entry.kind != Happened.PROMISED:
        return None
    return promises.get(entry.facts.get("promise", 0))
