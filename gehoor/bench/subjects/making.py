"""Cases for a benchmark, made by the real verbs at a moment of choice."""

from __future__ import annotations

from datetime import datetime

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Outgoing
from gehoor.casework.actions.delivery import sent
from gehoor.casework.actions.receive import open_case
from gehoor.casework.received import Received
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.parties.enums import AddressKind
from gehoor.staff.models import Team


def make_case(team: Team, number: int, at: datetime) -> Case:
    """A customer's mail of that moment, acknowledged and sent."""
    words = f"Waar blijft bestelling KW-{800_000 + number}? De kast zou dinsdag komen."
    sender = f"klant{number}@post.example"
    with clock.travel(at):
        address, _ = recognise(AddressKind.MAIL, sender, f"Klant {number}", "nl")
        received = Received(
            channel=Channel.MAIL,
            kind=AddressKind.MAIL,
            address=sender,
            name=f"Klant {number}",
            at=at,
            text=words,
            reply=words,
            language="nl",
            message_id=f"<pages-{number}@post.example>",
        )
        case = open_case(team, received, address).case
    send(case, at)
    return case


def send(case: Case, at: datetime) -> None:
    """What waits in the outbox of a case has gone."""
    with clock.travel(at):
        for outgoing in Outgoing.objects.filter(contact__case=case, sent_at=None):
            sent(outgoing)
