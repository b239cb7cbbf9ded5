"""What a colleague knows of a caller before the first word: their last contacts and what we owe (K46)."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.cases.enums import Direction
from gehoor.cases.models import Contact
from gehoor.channels.calls.models import Call
from gehoor.promises.models import Promise

LAST, MOST = 3, 5


@dataclass(frozen=True, slots=True)
class Known:
    """What a caller told us last, the newest first, and our open promises, the first due on top."""

    contacts: list[Contact]
    promises: list[Promise]


def known(call: Call) -> Known | None:
    """None when we do not know who it is."""
    if call.party_id is None:
        return None
    contacts = Contact.objects.filter(party=call.party_id, direction=Direction.IN)
    promises = Promise.objects.open().filter(case__party=call.party_id)
    return Known(
        list(contacts.order_by("-at", "-pk")[:LAST]), list(promises.order_by("due_at", "pk")[:MOST])
    )
