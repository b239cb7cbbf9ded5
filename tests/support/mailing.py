"""A mailbox of Kwartelhof Wonen, and the ways in which mail reaches it."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

from gehoor.cases.enums import Channel
from gehoor.channels.mail.models import Mailbox
from gehoor.intake.actions import process_next
from gehoor.intake.models import RawItem
from gehoor.intake.store import store
from tests.support.world import World

OURS = "klantenservice@wonen.kwartelhof.example"
CUSTOMER = "a.jansen@post.example"


def mail(text: str = "Wanneer wordt mijn bank opgehaald?", **headers: str) -> bytes:
    """A plain mail of a customer; headers are given with an underscore for each dash."""
    message = EmailMessage(policy=SMTP)
    usual = {"From": f"A. Jansen <{CUSTOMER}>", "To": OURS, "Subject": "Bank beschadigd"}
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    for name, value in {**usual, **given}.items():
        if value:
            message[name] = value
    message.set_content(text)
    return message.as_bytes()


def receive(raw: bytes, **facts: object) -> RawItem:
    """Store and process one mail; the item as it ended."""
    number = store(Channel.MAIL, OURS, raw, facts)
    while process_next():
        pass
    assert number is not None, "the same mail was stored before"
    return RawItem.objects.get(pk=number)


def make_mailbox(world: World, **fields: object) -> Mailbox:
    """The mailbox of the customer service; it also takes mail for info@."""
    usual = {
        "address": OURS,
        "name": "Klantenservice",
        "aliases": ["info@wonen.kwartelhof.example"],
        "team": world.team,
    }
    return Mailbox.objects.create(**{**usual, **fields})
