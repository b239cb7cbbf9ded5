"""What was said in a talk, for the customer's window: the words alone, in the order in which they came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Contact
from gehoor.core.prepared import prepared
from gehoor.parties.enums import AddressKind

from .models import Talk

MOST = 200


@dataclass(frozen=True, slots=True)
class Line:
    """One message. `number` is the cursor: a window that has this one asks for what comes after it."""

    number: int
    key: str
    who: str
    name: str
    text: str
    at: str

    def as_json(self) -> dict[str, Any]:
        return {each: getattr(self, each) for each in self.__slots__}


def lines(talk: Talk, after: int = 0) -> list[Line]:
    """At most MOST lines that come after `after`.

    A contact gets its key while its case is locked, so within a talk keys come in the order of commits and
    none can turn up behind the cursor.
    """
    return [_line(each) for each in _next(talk.address, after)]


def said(address: str, after: int = 0) -> QuerySet[Contact]:
    """What was said in the talk of an address after the contact of that key, in order."""
    found = Contact.objects.filter(
        address__kind=AddressKind.CHAT, address__value=address, channel=Channel.CHAT, pk__gt=after
    )
    return found.select_related("author").order_by("pk")


@prepared
def _next(address: str, after: int) -> QuerySet[Contact]:
    return said(address, after)[:MOST]


def _line(contact: Contact) -> Line:
    ours = contact.direction == Direction.OUT
    return Line(
        number=contact.pk,
        key=str(contact.facts.get("key", "")),
        who=("machine" if contact.automatic else "colleague") if ours else "customer",
        name=contact.author.first_name if contact.author else "",
        text=contact.text.strip(),
        at=contact.at.isoformat(),
    )
