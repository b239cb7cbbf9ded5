"""Everything that happened, in order: the timeline's public entries and every message, each once.

The Note table is not read here nor anywhere else in the portal, so what colleagues write for each other
cannot reach a customer (law 7).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter

from django.db.models import QuerySet

from gehoor.cases.enums import Direction
from gehoor.cases.models import Attachment, Case, Contact
from gehoor.channels.form.files import IMAGES
from gehoor.core.prepared import prepared
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry

from .dates import Dates
from .sentences import Sentences

LATEST = 20
EXCERPT = 800
SIGNATURE = "\n-- \n"


@dataclass(frozen=True, slots=True)
class Shared:
    """A file that came with a message; a picture is shown, anything can be saved."""

    pk: int
    name: str
    size: int
    is_picture: bool


@dataclass(frozen=True, slots=True)
class Message:
    """The words and files of a contact; `whole` is false when the rest is on a page of its own."""

    pk: int
    subject: str
    text: str
    whole: bool
    ours: bool
    language: str
    files: list[Shared]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: when, in one sentence, the state that colours it, the message behind it."""

    at: datetime
    when: str
    sentence: str
    sign: str = ""
    message: Message | None = None


@dataclass(slots=True)
class Story:
    """Tells a case to its customer. With `words`, the messages come with it."""

    case: Case
    dates: Dates
    words: bool
    _told: set[int] = field(default_factory=set)

    def events(self) -> list[Event]:
        """All of it, oldest first."""
        contacts = {each.pk: each for each in self.case.contacts.all()}
        told = list(self._from_entries(contacts))
        told += self._from_messages(contacts)
        return sorted(told, key=attrgetter("at"))

    def _from_entries(self, contacts: dict[int, Contact]) -> Iterator[Event]:
        sentences = Sentences(self.dates)
        for entry in sorted(_entries(self.case.pk), key=_order):
            contact = contacts.get(entry.facts.get("contact", 0))
            if sentence := sentences.of(entry, contact):
                sign = sentences.sign(entry)
                yield self._event(entry.at, sentence, sign, contact)

    def _from_messages(self, contacts: dict[int, Contact]) -> list[Event]:
        """Messages of ours that no entry named: what was sent is shown, whoever forgot to record it."""
        sentence = Sentences(self.dates).message()
        return [
            self._event(each.at, sentence, "", each)
            for each in contacts.values()
            if each.direction == Direction.OUT and each.pk not in self._told
        ]

    def _event(self, at: datetime, sentence: str, sign: str, contact: Contact | None) -> Event:
        return Event(at, self.dates.at(at), sentence, sign, self._message(contact))

    def _message(self, contact: Contact | None) -> Message | None:
        """The message, the first time that something tells of it."""
        if contact is None or contact.pk in self._told:
            return None
        self._told.add(contact.pk)
        return message_of(contact, EXCERPT) if self.words else None


@prepared
def _entries(case: int) -> QuerySet[Entry]:
    found = Entry.objects.filter(case_id=case).for_customers().in_order()
    return found.select_related("actor")


def _order(entry: Entry) -> tuple[datetime, bool]:
    """As recorded, but first what went wrong and then the promise that takes over in the same moment."""
    return entry.at, entry.kind != Happened.BROKEN


def message_of(contact: Contact, longest: int | None = None) -> Message:
    """A contact's new part, cut at `longest` characters if given, and its files.

    The signature of our letters is left out: the page itself ends with it.
    """
    ours = contact.direction == Direction.OUT
    text = contact.reply or contact.text
    text = text.partition(SIGNATURE)[0] if ours else text
    return Message(
        contact.pk,
        contact.subject,
        text[:longest],
        longest is None or len(text) <= longest,
        ours,
        contact.language or contact.case.language,
        [_shared(each) for each in contact.attachments.all()],
        contact.written.key_sentence if hasattr(contact, "written") else "",
    )


def _shared(attachment: Attachment) -> Shared:
    is_picture = attachment.type in IMAGES
    return Shared(attachment.pk, attachment.name, attachment.size, is_picture)
