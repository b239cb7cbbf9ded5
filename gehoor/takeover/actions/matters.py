"""What was said in a matter of an old system, on the timeline of one case, at the moment it was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.history import open_as_history
from gehoor.casework.actions.receive import open_case
from gehoor.casework.received import Received
from gehoor.casework.understanding import first_question
from gehoor.core.rows import insert
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.staff.models import Team
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry

from ..models import OldMatter
from ..rules import Message
from .customers import Whose


@dataclass(frozen=True, slots=True)
class Said:
    """A message of a matter, who it is from or to, and the digest of its line."""

    digest: str
    message: Message
    whose: Whose


def add_history(system: str, team: Team, key: str, said: Sequence[Said]) -> dict[str, Contact]:
    """The contacts that the messages of one matter become, by the digest of their line.

    A matter in which something waits for an answer is opened by the last that does, with a promise and a
    date; any other is closed history. What comes later to a matter that is here joins it as history.
    """
    in_order = sorted(said, key=lambda each: each.message.at)
    known = OldMatter.objects.filter(system=system, key=key).select_related("case").first()
    contacts: dict[str, Contact] = {}
    if known:
        case = known.case.surviving
    else:
        opener = next((each for each in reversed(in_order) if _can_open(each)), None)
        if opener:
            contacts[opener.digest] = _open(team, opener, system)
            case = contacts[opener.digest].case
        else:
            case = _closed(team, in_order)
        OldMatter.objects.create(system=system, key=key, case=case)
    for each in in_order:
        if each.digest not in contacts:
            contacts[each.digest] = _add(case, each, system)
    return contacts


def _can_open(said: Said) -> bool:
    return said.message.open and said.whose.address is not None


def _open(team: Team, said: Said, system: str) -> Contact:
    """The customer's last word in a matter that waits: a promise is made as for any question."""
    message, address = said.message, said.whose.address
    assert address
    received = Received(
        channel=Channel(message.channel),
        kind=AddressKind(address.kind),
        address=address.value,
        name=said.whose.party.name,
        at=message.at,
        text=message.text,
        reply=message.text,
        subject=message.subject,
        language=said.whose.party.language,
        facts={"imported": True, "from": system},
    )
    return open_case(team, received, address)


def _closed(team: Team, said: Sequence[Said]) -> Case:
    first = said[0]
    title = first_question(first.message.subject, first.message.text)
    words = "\n".join(f"{each.message.subject}\n{each.message.text}" for each in said)
    address: Address | None = next(
        (each.whose.address for each in said if each.whose.address), None
    )
    return open_as_history(team, first.whose.party, address, title, words)


def _add(case: Case, said: Said, system: str) -> Contact:
    message = said.message
    contact = insert(
        Contact(
            case=case,
            party=said.whose.party,
            address=said.whose.address,
            channel=message.channel,
            direction=Direction.IN if message.inbound else Direction.OUT,
            at=message.at,
            subject=message.subject[:500],
            text=message.text,
            reply=message.text,
            language=said.whose.party.language,
            facts={"settled": True, "from": system},
        )
    )
    insert(
        Entry(
            case_id=case.pk,
            at=message.at,
            kind=Happened.RECEIVED if message.inbound else Happened.ANSWERED,
            party=said.whose.party if message.inbound else None,
            facts={"contact": contact.pk},
        )
    )
    return contact
