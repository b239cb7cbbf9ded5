"""Recognising who reaches us."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.db.models import QuerySet

from gehoor.core.prepared import first
from gehoor.core.rows import insert, insert_unless_there

from .models import Address, Claim, Party
from .rules import normalised


def recognise_by_any(
    addresses: Sequence[tuple[str, str]], name: str, language: str
) -> tuple[Address, bool]:
    """The first of `addresses` with the party that any of them knows, and whether all are new.

    Those that nobody had become that party's; one that is another party's stays there, and the claim is
    kept for a colleague: the two may be one customer.
    """
    (kind, value), *others = addresses
    if not others:
        return recognise(kind, value, name, language)
    known = (_known(*each) for each in addresses)
    party = next((address.party for address in known if address), None)
    if party is None:
        main, is_new = recognise(kind, value, name, language)
    else:
        main, is_new = also_at(party, kind, value), False
    for other in others:
        also_at(main.party, *other)
    return main, is_new


def _known(kind: str, value: str) -> Address | None:
    return _address(kind, normalised(kind, value))


@first
def _address(kind: str, value: str) -> QuerySet[Address]:
    return Address.objects.filter(kind=kind, value=value).select_related("party")


def also_at(party: Party, kind: str, value: str) -> Address:
    """The address, which becomes this party's when it is nobody's; else the claim to it is kept."""
    address, _ = Address.objects.select_related("party").get_or_create(
        kind=kind, value=normalised(kind, value), defaults={"party": party}
    )
    if address.party_id != party.pk:
        Claim.objects.get_or_create(party=party, address=address)
    return address


def recognise(kind: str, value: str, name: str, language: str) -> tuple[Address, bool]:
    """The address with its party, and whether it is new to us; two workers at once make one party."""
    found = _known(kind, value)
    if found:
        return found, False
    wanted = normalised(kind, value)
    with transaction.atomic(savepoint=False):
        party = insert(Party(name=(name or value).strip()[:200], language=language))
        address = Address(party=party, kind=kind, value=wanted)
        if insert_unless_there(address):
            return address, True
        party.delete()  # another worker was first: its party stands
        return Address.objects.select_related("party").get(kind=kind, value=wanted), False
