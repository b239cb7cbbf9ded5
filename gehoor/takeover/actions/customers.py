"""Who a line of an old system is about: somebody we know already, or a customer who is new here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time

from django.db.models import Q

from gehoor.parties.actions import Sender, also_at, recognise_by_any
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address, Party

from ..models import OldCustomer
from ..rules import Line


@dataclass(frozen=True, slots=True)
class Whose:
    """The customer of a line, and the address of theirs that it gives first, if any."""

    party: Party
    address: Address | None


def customer_of(system: str, line: Line) -> Whose:
    """The customer of a line, with all that it says of them.

    An address that we know as somebody else's stays with them; that it was claimed is kept for a colleague.
    """
    given = [*line.addresses]
    if line.customer:
        given.append((AddressKind.NUMBER.value, line.customer))
    any_of_these = Q(*(Q(kind=kind, value=value) for kind, value in given), _connector=Q.OR)
    there = set(Address.objects.filter(any_of_these).values_list("pk", flat=True))
    party = _known(system, line) or _recognised(given, line)
    addresses = [also_at(party, kind, value) for kind, value in given]
    fresh = {each.pk for each in addresses} - there
    told = datetime.combine(line.told, time(), UTC) if line.told else None
    Address.objects.filter(pk__in=fresh).update(told_at=told)
    _complete(party, line)
    if line.customer:
        OldCustomer.objects.get_or_create(
            system=system, key=line.customer, defaults={"party": party}
        )
    mine = (each for each in addresses if each.party_id == party.pk)
    return Whose(party, next(mine, None) or party.addresses.order_by("pk").first())


def _known(system: str, line: Line) -> Party | None:
    if not line.customer:
        return None
    known = OldCustomer.objects.filter(system=system, key=line.customer).select_related("party")
    return known[0].party.surviving if known else None


def _recognised(given: list[tuple[str, str]], line: Line) -> Party:
    """By mail, phone or number: at one postal address live several."""
    reaching = [each for each in given if each[0] != AddressKind.POSTAL]
    address, _is_new = recognise_by_any(Sender(reaching, line.name, line.language or "nl"))
    return address.party


def _complete(party: Party, line: Line) -> None:
    """What we did not know of the customer; what we know already stays."""
    party.prefers = party.prefers or line.prefers
    party.value = party.value or line.value
    if line.name and party.addresses.filter(value=party.name).exists():
        party.name = line.name
    party.save(update_fields=["prefers", "value", "name"])
