"""Which customers look like one. It is only suggested: a colleague decides (issue: recognition)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Q

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address, Claim, Party
from gehoor.parties.rules import postcode_and_number

from .enums import Sign
from .models import Apart
from .rules import homes, may_be_one, mentioned

LATEST, LONGEST = 20, 5_000
"""How many messages of a customer are looked through, and how many characters of each."""
MOST = 5
FAMILIES = 50


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another customer who may be this one, why, and what shows it."""

    party: Party
    sign: Sign
    shown_by: str


def look_like(party: Party) -> list[Likeness]:
    """Who may be the same customer as `party`, the surest sign first; one entry for each."""
    texts = list(_texts(party))
    own = list(party.addresses.all())
    apart = _said_apart(party)
    found: dict[int, Likeness] = {}
    for each in (
        *_claimed(party),
        *_mentioned(party, texts),
        *_at_home(party, own, texts),
        *_with_order(party, texts),
    ):
        if (
            each.party.pk != party.pk
            and each.party.kind == party.kind
            and each.party.pk not in apart
        ):
            found.setdefault(each.party.pk, each)
    return list(found.values())[:MOST]


def _texts(party: Party) -> Iterable[str]:
    said = Contact.objects.filter(party=party, direction=Direction.IN).order_by("-at")
    return (each[:LONGEST] for each in said.values_list("reply", flat=True)[:LATEST])


def _said_apart(party: Party) -> set[int]:
    pairs = Apart.objects.filter(Q(one=party) | Q(other=party)).values_list("one", "other")
    return {key for pair in pairs for key in pair}


def _claimed(party: Party) -> Iterator[Likeness]:
    """Either of them gave an address that we know as the other's."""
    either = Claim.objects.filter(Q(party=party) | Q(address__party=party))
    for each in either.select_related("party", "address__party").order_by("-at")[:FAMILIES]:
        other = each.address.party if each.party_id == party.pk else each.party
        yield Likeness(other, Sign.CLAIM, each.address.value)


def _mentioned(party: Party, texts: list[str]) -> Iterator[Likeness]:
    """A phone, customer number or mail address of the other stands in a message of this one.

    For a mail address the names must be alike too: people write about others.
    """
    said = {each for text in texts for each in mentioned(text)}
    if not said:
        return
    any_of_these = Q(*(Q(kind=kind, value=value) for kind, value in said), _connector=Q.OR)
    known = Address.objects.filter(any_of_these).exclude(party=party).select_related("party")
    for each in known[:FAMILIES]:
        if each.kind == AddressKind.MAIL and not may_be_one(each.party.name, party.name):
            continue
        yield Likeness(each.party, Sign(each.kind), each.value)


def _at_home(party: Party, own: list[Address], texts: list[str]) -> Iterator[Likeness]:
    """The same name at the same postcode and house number; 9401AB12 is also 9401AB12A, not 9401AB123."""
    starts = {postcode_and_number(each.value) for each in own if each.kind == AddressKind.POSTAL}
    starts |= {home for text in texts for home in homes(text)}
    for start in starts - {""}:
        there = Address.objects.filter(kind=AddressKind.POSTAL, value__startswith=start)
        for each in there.exclude(party=party).select_related("party")[:FAMILIES]:
            further = each.value[len(start) : len(start) + 1].isdigit()
            if not further and may_be_one(each.party.name, party.name):
                yield Likeness(each.party, Sign.HOME, start)


def _with_order(party: Party, texts: list[str]) -> Iterator[Likeness]:
    """The same name, and the same order was named; the digits of a postcode are no order."""
    mine = Case.objects.filter(party=party).exclude(keys=[]).order_by("-opened_at")
    keys = {key for found in mine.values_list("keys", flat=True)[:LATEST] for key in found}
    keys -= {home[:4] for text in texts for home in homes(text)}
    if not keys:
        return
    theirs = Case.objects.filter(keys__overlap=list(keys)).exclude(keys=[]).exclude(party=party)
    for each in theirs.select_related("party")[:FAMILIES]:
        if may_be_one(each.party.name, party.name):
            yield Likeness(each.party, Sign.ORDER, min(keys.intersection(each.keys)))
