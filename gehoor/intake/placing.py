"""Where received items belong: the case that each joins or opens, or the reason why it does neither."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from gehoor.cases.enums import Direction
from gehoor.cases.models import Contact
from gehoor.casework.actions.delivery import bounced
from gehoor.casework.actions.receive import join, open_case
from gehoor.casework.actions.uncoupling import COUPLED
from gehoor.casework.correspondence import could_be_ours
from gehoor.casework.enums import Says
from gehoor.casework.numbering import next_numbers
from gehoor.casework.received import Received
from gehoor.complaints.actions.registering import hear_from_customer
from gehoor.mailings.actions import going
from gehoor.orders.actions.hearing import hear
from gehoor.orders.placed import NotAnOrder
from gehoor.parties.actions import Sender, recognise_each
from gehoor.parties.belonging import propose
from gehoor.parties.models import Address
from gehoor.staff.models import Team

from .contract import Automatic, Bounced, Ordered, Translated, Unreadable
from .enums import Outcome
from .threading import find_thread, link


@dataclass(frozen=True, slots=True)
class Place:
    outcome: Outcome
    reason: str = ""
    contact: Contact | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    """By whom a contact is; who is new brings a case, whose number was set apart."""

    address: Address
    is_new: bool
    number: int | None


def place_each(items: Sequence[Translated]) -> Iterator[Place | Unreadable]:
    """In their order. Contacts that follow each other are recognised together: it costs as much as one."""
    for are_contacts, some in groupby(items, _is_contact):
        if are_contacts:
            yield from _contacts(list(some))
        else:
            yield from map(_other, some)


def _is_contact(item: Translated) -> bool:
    return isinstance(item.what, Received) and not _is_our_own(item.what)


def _is_our_own(received: Received) -> bool:
    """A loop: a message of ours came back to us under its own Message-ID."""
    if not could_be_ours(received.message_id):
        return False
    return Contact.objects.filter(message_id=received.message_id, direction=Direction.OUT).exists()


def _other(item: Translated) -> Place | Unreadable:
    match item.what:
        case Bounced() as bounce:
            return Place(Outcome.BOUNCE, _bounced(bounce))
        case Ordered() as order:
            return _ordered(item.team, order)
        case Automatic(reason):
            return Place(Outcome.AUTOMATIC, reason)
        case Received():
            return Place(Outcome.OWN, "This message was sent by us.")


def _bounced(bounce: Bounced) -> str:
    """The reason, and whether it was about anything that we sent."""
    if item := going.item_of(*bounce.message_ids):
        going.bounced(item, bounce.reason, final=bounce.final)
        return bounce.reason
    found = bounced(bounce.recipient, bounce.message_ids, bounce.reason, final=bounce.final)
    return bounce.reason if found else f"{bounce.reason} (geen zaak)"


def _ordered(team: Team, order: Ordered) -> Place | Unreadable:
    """The order, and what was news in it."""
    try:
        news = hear(team, order.placed, order.at)
    except NotAnOrder as error:
        return Unreadable(str(error))
    return Place(Outcome.ORDER, f"{order.placed.number}: {news}")


def _contacts(items: list[Translated]) -> list[Place]:
    """Strangers first: nothing is asked for them, so that the rows of all reach the server together."""
    received = [(each.team, each.what) for each in items if isinstance(each.what, Received)]
    known = _recognised(received)
    placed = {
        number: _contact(*received[number], known[number])
        for number in sorted(range(len(known)), key=lambda number: not known[number].is_new)
    }
    return [place for _, place in sorted(placed.items())]


def _recognised(received: Sequence[tuple[Team, Received]]) -> list[_Known]:
    found = recognise_each(
        [
            Sender(
                ((what.kind, what.address), *what.also),
                what.name,
                what.language or team.lead.language,
            )
            for team, what in received
        ]
    )
    strangers = [address for address, is_new in found if is_new]
    propose(strangers)
    numbers = iter(next_numbers(len(strangers)))
    return [_Known(each, is_new, next(numbers) if is_new else None) for each, is_new in found]


def _contact(team: Team, received: Received, known: _Known) -> Place:
    thread = find_thread(received, known.address, known.is_new)
    if thread.coupled:
        facts = {**received.facts, COUPLED: True}
        received = replace(received, says=Says.EVIDENCE, facts=facts)
    if thread.case:
        contact = join(thread.case, received, known.address)
        if received.says is Says.COMPLAINT:
            hear_from_customer(contact)
            contact.case.refresh_from_db()
        reopened = contact.case.is_open and not thread.case.is_open
        return Place(Outcome.REOPENED if reopened else Outcome.JOINED, contact=contact)
    if received.automatic:
        return Place(Outcome.AUTOMATIC, f"An automatic message ({received.automatic}).")
    about = thread.mailing
    contact = open_case(
        about.mailing.team if about else team,
        received,
        known.address,
        is_new=known.is_new,
        number=known.number,
    )
    if about and about.party_id == known.address.party_id:
        going.became(about, contact.case)
    if thread.related:
        link(contact.case, thread.related, thread.reason)
    return Place(Outcome.NEW_CASE, contact=contact)
