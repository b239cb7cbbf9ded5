"""Recognising who reaches us."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from django.db import transaction
from django.db.models import QuerySet

from gehoor.core.prepared import prepared
from gehoor.core.rows import insert, insert_those_not_there

from .models import Address, Claim, Party
from .rules import normalised

type _Key = tuple[str, str]
"""The kind of an address, and its value as it is stored."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who reaches us: kind and value of the address that is used, and of others that come with it."""

    addresses: Sequence[tuple[str, str]]
    name: str
    language: str

    @property
    def keys(self) -> list[_Key]:
        return [(kind, normalised(kind, value)) for kind, value in self.addresses]


def recognise(kind: str, value: str, name: str, language: str) -> tuple[Address, bool]:
    """The address with its party, and whether it is new to us; two workers at once make one party."""
    return recognise_each([Sender([(kind, value)], name, language)])[0]


def recognise_each(senders: Sequence[Sender]) -> list[tuple[Address, bool]]:
    """For each, in their order, the address that is used with its party, and whether all are new to us.

    Together they cost as much as one, but when any comes with several addresses: one of those may be how
    the next one is known.
    """
    if any(len(each.addresses) > 1 for each in senders):
        return [recognise_by_any(each) for each in senders]
    keys = [each.keys[0] for each in senders]
    found = _known(keys)
    strangers = {key: each for key, each in zip(keys, senders, strict=True) if key not in found}
    made = _made(strangers)
    found |= made | _known([key for key in strangers if key not in made])
    return [(found[key], made.pop(key, None) is not None) for key in keys]


def recognise_by_any(sender: Sender) -> tuple[Address, bool]:
    """Its first address with the party that any of them knows, and whether all are new.

    Those that nobody had become that party's; one that is another party's stays there, and the claim is
    kept for a colleague: the two may be one customer.
    """
    (kind, value), *others = sender.addresses
    if not others:
        return recognise(kind, value, sender.name, sender.language)
    known = _known(sender.keys)
    party = next((known[key].party for key in sender.keys if key in known), None)
    if party is None:
        main, is_new = recognise(kind, value, sender.name, sender.language)
    else:
        main, is_new = also_at(party, kind, value), False
    for other in others:
        also_at(main.party, *other)
    return main, is_new


def also_at(party: Party, kind: str, value: str) -> Address:
    """The address, which becomes this party's when it is nobody's; else the claim to it is kept."""
    address, _ = Address.objects.select_related("party").get_or_create(
        kind=kind, value=normalised(kind, value), defaults={"party": party}
    )
    if address.party_id != party.pk:
        Claim.objects.get_or_create(party=party, address=address)
    return address


def _known(keys: Iterable[_Key]) -> dict[_Key, Address]:
    found: list[Address] = []
    for kind, some in groupby(sorted(set(keys)), itemgetter(0)):
        found += _addresses(kind, *(value for _, value in some))
    return {(each.kind, each.value): each for each in found}


@prepared
def _addresses(kind: str, *values: str) -> QuerySet[Address]:
    return Address.objects.filter(kind=kind, value__in=values).select_related("party")


def _made(strangers: Mapping[_Key, Sender]) -> dict[_Key, Address]:
    """New parties with these addresses, but for those whom another worker made meanwhile.

    All workers take addresses in one order, so that no two wait for each other.
    """
    with transaction.atomic(savepoint=False):
        addresses = [
            Address(party=insert(_party(strangers[key])), kind=key[0], value=key[1])
            for key in sorted(strangers)
        ]
        made = insert_those_not_there(addresses)
        for address in addresses:
            if address not in made:
                address.party.delete()
    return {(each.kind, each.value): each for each in made}


def _party(sender: Sender) -> Party:
    name = (sender.name or sender.addresses[0][1]).strip()[:200]
    return Party(name=name, language=sender.language)
