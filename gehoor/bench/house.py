"""The rows of many cases: who writes, what is said, what was promised and how it went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import models

from gehoor.cases.models import Case, Contact, Outgoing, Participant, Question, StatusLink
from gehoor.parties.models import Address, Party
from gehoor.promises.models import Keeping, Promise
from gehoor.timeline.models import Entry

from .copying import Line
from .zipf import Words, rare

CONTACTS = 5
"""Contacts of each case: asked, acknowledged, called, answered, thanked."""
OPEN = (0, 4, 7)
"""Of every ten cases these are open, each with a promise."""
YEARS = timedelta(days=2 * 365)
AHEAD = timedelta(days=30)
SAID = (
    ("mail", "in", 30), ("mail", "out", 12), ("phone", "in", 25), ("mail", "out", 30), ("mail", "in", 8),
)  # fmt: skip
ENTRIES = ("received", "acknowledged", "promised", "answered")
THANKS = "Dank u wel voor uw bericht over bestelling"
type Rows = Iterator[tuple[type[models.Model], Line]]


@dataclass(frozen=True)
class House:
    """What the cases have in common. `cases` is how many there will be, `now` when they are looked at."""

    words: Words
    cases: int
    now: datetime
    team: int
    colleagues: list[int]

    def case(self, number: int) -> Rows:
        """All rows of case `number` (from 1), which belong to a customer with one more case."""
        party, is_open = (number + 1) // 2, number % 10 in OPEN
        opened = self.now - YEARS * (1 - number / (self.cases + 1))
        owner = self.colleagues[number % len(self.colleagues)]
        due = self.now + AHEAD * ((number % 997 + 1) / 1000)
        ended = min(opened + timedelta(days=2), self.now)
        if number % 2:
            yield from self._party(party, opened)
        closing: Line = {} if is_open else {"closed_at": ended, "closed_by_id": owner}
        yield Case, {
            "id": number, "reference": f"W-{number + 10_000}", "title": self.words.text(number, 6),
            "party_id": party, "team_id": self.team, "owner_id": owner, "opened_at": opened,
            "keys": [f"KW-{number}"], "due_at": due if is_open else None, **closing,
        }  # fmt: skip
        yield Participant, {"id": number, "case_id": number, "address_id": party}
        yield (
            StatusLink,
            {
                "id": number,
                "case_id": number,
                "digest": f"{number:064x}",
                "expires_at": self.now + YEARS,
            },
        )
        yield from self._said(number, party, owner, opened)
        yield from self._promised(number, owner, opened, due, ended if not is_open else None)

    def _party(self, party: int, at: datetime) -> Rows:
        yield Party, {"id": party, "name": self.words.name(party), "created_at": at}
        yield (
            Address,
            {
                "id": party,
                "party_id": party,
                "kind": "mail",
                "value": f"klant{party}@post.example",
            },
        )
        phone = {"kind": "phone", "value": f"+316{party:08d}", "id": 10_000_000 + party}
        yield Address, {**phone, "party_id": party}

    def _said(self, number: int, party: int, owner: int, opened: datetime) -> Rows:
        for each, (channel, direction, length) in enumerate(SAID):
            contact = CONTACTS * (number - 1) + each + 1
            text = self._text(number, contact, each, length)
            ours = direction == "out"
            at = opened + timedelta(hours=each)
            yield Contact, {
                "id": contact, "case_id": number, "party_id": party, "address_id": party,
                "channel": channel, "direction": direction, "at": at, "subject": self.words.text(number, 6),
                "text": text, "reply": text, "language": "nl", "automatic": "t" if each == 1 else "f",
                "author_id": owner if each == 3 else None,
            }  # fmt: skip
            if ours:
                yield Outgoing, {
                    "id": contact, "contact_id": contact, "sender": "wonen@kwartelhof.example",
                    "recipient": f"klant{party}@post.example", "state": "sent",
                    "send_at": at, "sent_at": at,
                }  # fmt: skip
            if each < len(ENTRIES):
                yield (
                    Entry,
                    {
                        "id": contact,
                        "case_id": number,
                        "at": at,
                        "kind": ENTRIES[each],
                        "actor_id": owner,
                        "facts": {"contact": contact},
                    },
                )

    def _text(self, number: int, contact: int, place: int, length: int) -> str:
        if place == 0:
            return f"{self.words.text(contact, length)} bestelling KW-{number} {rare(number)}"
        said = self.words.text(contact, length)
        return f"{THANKS} KW-{number}. {said}" if place == 1 else said

    def _promised(
        self, number: int, owner: int, opened: datetime, due: datetime, ended: datetime | None
    ) -> Rows:
        asked, last = CONTACTS * (number - 1) + 1, CONTACTS * (number - 1) + 4
        answered: Line = {"state": "answered", "answered_in_id": last} if ended else {}
        question = {
            "id": number, "case_id": number, "number": 1, "text": self.words.text(asked, 9),
            "asked_in_id": asked, "asked_at": opened,
        }  # fmt: skip
        yield Question, {**question, **answered}
        until = opened + timedelta(days=3) if ended else due
        yield Promise, {
            "id": number, "case_id": number, "question_id": number, "kind": "answer",
            "wording": "Wij antwoorden op uw vraag.", "owner_id": owner, "fallback_id": self.colleagues[0],
            "made_in_id": asked + 1, "made_at": opened, "due_at": until, "original_due_at": until,
            "state": "kept" if ended else "open", "wake_at": None if ended else until,
        }  # fmt: skip
        if ended:
            yield (
                Keeping,
                {
                    "id": number,
                    "promise_id": number,
                    "contact_id": last,
                    "by_id": owner,
                    "at": ended,
                },
            )
