"""What a customer says by choosing on the status page is a contact like any other."""

from __future__ import annotations

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.parties.models import Address
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened


def heard(case: Case, address: Address, words: str, *, to: Colleague | None = None) -> Contact:
    """The contact that holds `words`, which stand for what the customer pressed, or said to a colleague."""
    contact = Contact.objects.create(
        case=case,
        party=address.party,
        address=address,
        channel=Channel.PHONE if to else Channel.PAGE,
        direction=Direction.IN,
        at=clock.now(),
        text=words,
        reply=words,
        language=case.language,
    )
    record(case.pk, Happened.RECEIVED, actor=to, party=address.party, contact=contact.pk)
    return contact
