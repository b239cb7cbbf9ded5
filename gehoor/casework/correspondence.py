"""What a letter follows on: the customer's addresses, the mails before it, and how an answer comes back."""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass, field

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact, Participant
from gehoor.core import tokens
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address

LONGEST_REFERENCES = 20
_OUR_FORM = re.compile(r"<[0-9a-f]{32}@")


@dataclass
class Correspondence:
    """What a letter in a case follows on.

    addresses: the customer's, those used in the case first. mails: (Message-ID, direction) of the mails in
    the case, the newest first.
    """

    addresses: list[Address] = field(default_factory=list)
    mails: list[tuple[str, str]] = field(default_factory=list)

    @property
    def address(self) -> Address | None:
        """Where to write to: one that works if there is one."""
        working = (each for each in self.addresses if not each.bounced_at)
        return next(working, self.addresses[0] if self.addresses else None)


def correspondence(cases: Collection[Case]) -> dict[int, Correspondence]:
    """That of each case by its key: three queries for any number of cases."""
    by_case = {case.pk: Correspondence() for case in cases}
    used = Participant.objects.filter(case__in=by_case, address__kind=AddressKind.MAIL)
    for each in used.select_related("address").order_by("pk"):
        by_case[each.case_id].addresses.append(each.address)
    parties = {case.party_id for case in cases}
    known: dict[int, list[Address]] = {}
    for address in Address.objects.filter(kind=AddressKind.MAIL, party__in=parties).order_by("pk"):
        known.setdefault(address.party_id, []).append(address)
    for case in cases:
        by_case[case.pk].addresses += known.get(case.party_id, [])
    mails = Contact.objects.filter(case__in=by_case, channel=Channel.MAIL).exclude(message_id="")
    newest = mails.order_by("-at", "-pk").values_list("case_id", "message_id", "direction")
    for case_id, message_id, direction in newest:
        by_case[case_id].mails.append((message_id, direction))
    return by_case


def that_of(case: Case) -> Correspondence:
    return correspondence([case])[case.pk]


def thread(known: Correspondence, contact: Contact, answering: Contact | None) -> tuple[str, str]:
    """In-Reply-To and References (RFC 5322 §3.6.4): the message answered and those before it."""
    before = [each for each in known.mails if each[0] != contact.message_id]
    newest = before[: LONGEST_REFERENCES + 1]
    inbound = (message_id for message_id, direction in newest if direction == Direction.IN)
    last = answering.message_id if answering and answering.message_id else next(inbound, "")
    ids = [message_id for message_id, _ in reversed(newest) if message_id != last]
    return last, " ".join([*ids[-LONGEST_REFERENCES:], last] if last else ids)


def message_id(sender: str) -> str:
    """128 random bits: an answer that quotes it can only come from somebody who received it."""
    return f"<{secrets.token_hex(16)}@{sender.rpartition('@')[2]}>"


def could_be_ours(message_id: str) -> bool:
    """Whether a Message-ID has the form that we give ours, so that most need not be looked up."""
    return bool(_OUR_FORM.match(message_id))


def reply_address(case: Case, sender: str) -> str:
    """`name+case-token@domain`: the signed address that brings an answer back to this case."""
    name, _, domain = sender.rpartition("@")
    return f"{name}+{case.pk}-{tokens.make('reply', str(case.pk))}@{domain}"
