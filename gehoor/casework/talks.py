"""A talk in our own chat window: what is said there needs no letters, and goes on about one question."""

from __future__ import annotations

from datetime import timedelta

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Contact

IN_A_WINDOW = "window"
"""Among the facts of a contact that was typed in a chat window of ours."""

GIVEN_TO = "given_to"
"""Among them: the key of the colleague who was there to take it."""

STILL_TALKING = timedelta(minutes=15)
"""So long after a word of a colleague the customer is not told by itself that the next one arrived."""


def is_in_a_window(contact: Contact) -> bool:
    return IN_A_WINDOW in contact.facts


def is_in_talk(contact: Contact) -> bool:
    """Whether a colleague is in this talk: wrote in it shortly before `contact`."""
    if not is_in_a_window(contact):
        return False
    said = Contact.objects.filter(
        case=contact.case_id, channel=Channel.CHAT, direction=Direction.OUT, automatic=False
    )
    return said.filter(at__gt=contact.at - STILL_TALKING).exists()
