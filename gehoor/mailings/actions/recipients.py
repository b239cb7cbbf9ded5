"""Whom a mailing goes to, by which channel, and who gets nothing and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db.models import Q
from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.parties.actions import recognise
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address, Party
from gehoor.parties.rules import normalised

from ..enums import Manner
from ..models import Item, Mailing
from ..rules import Named, is_address, postal_key, postal_lines

MOST_UNKNOWN = 200


@dataclass
class Recipients:
    """Customers once each; `written` is the address that a list gave, `unknown` whom nobody knows."""

    parties: dict[int, Party] = field(default_factory=dict)
    written: dict[int, str] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)

    def add(self, party: Party, written: str = "") -> None:
        self.parties.setdefault(party.pk, party)
        if written and postal_key(written) != written:
            self.written.setdefault(party.pk, written)


def found_in(rows: Sequence[Named], language: str) -> Recipients:
    """The customers of a list; somebody new with a mail or postal address is known from now on."""
    found, known = Recipients(), _known(rows)
    for row in rows:
        party = next((known[key] for key in _keys(row) if key in known), None)
        party = party or _made(row, language)
        if party:
            found.add(party, row.postal)
        else:
            found.unknown.append(row.said[:200])
    return found


def known_in(rows: Sequence[Named]) -> list[Party | None]:
    """Who each row of a list is, of whom we know; nobody becomes known by it."""
    known = _known(rows)
    return [next((known[key] for key in _keys(row) if key in known), None) for row in rows]


def _keys(row: Named) -> list[tuple[str, str]]:
    """What the row names the customer by, the surest first."""
    said = (
        (AddressKind.NUMBER, row.number),
        (AddressKind.MAIL, row.mail),
        (AddressKind.POSTAL, postal_key(row.postal)),
    )
    return [(kind.value, normalised(kind, value)) for kind, value in said if value]


def _known(rows: Sequence[Named]) -> dict[tuple[str, str], Party]:
    wanted: dict[str, set[str]] = {}
    for row in rows:
        for kind, value in _keys(row):
            wanted.setdefault(kind, set()).add(value)
    condition = Q(pk__in=[])
    for kind, values in wanted.items():
        condition |= Q(kind=kind, value__in=values)
    addresses = Address.objects.filter(condition).select_related("party")
    return {(each.kind, each.value): each.party for each in addresses}


def _made(row: Named, language: str) -> Party | None:
    """Somebody of whom only a number is given stays unknown: there is nothing to write to."""
    if row.mail and is_address(row.mail):
        return recognise(AddressKind.MAIL, row.mail, row.name, language)[0].party
    if key := postal_key(row.postal):
        return recognise(AddressKind.POSTAL, key, row.name or _("bewoner"), language)[0].party
    return None


def items_for(mailing: Mailing, recipients: Recipients) -> list[Item]:
    """One for each customer and channel, not yet written; who gets nothing has one with the reason."""
    mails, postals = _addresses(recipients)
    return [
        item
        for party in recipients.parties.values()
        for item in _items(
            mailing, party, mails.get(party.pk), postals.get(party.pk), recipients.written
        )
    ]


def _addresses(recipients: Recipients) -> tuple[dict[int, Address], dict[int, Address]]:
    """The newest mail address that works and the newest postal address of each."""
    kinds = [AddressKind.MAIL, AddressKind.POSTAL]
    found = Address.objects.filter(party__in=list(recipients.parties), kind__in=kinds)
    mails: dict[int, Address] = {}
    postals: dict[int, Address] = {}
    for each in found.order_by("pk"):
        if each.kind == AddressKind.POSTAL:
            postals[each.party_id] = each
        elif each.bounced_at is None:
            mails[each.party_id] = each
    return mails, postals


def _items(
    mailing: Mailing,
    party: Party,
    mail: Address | None,
    postal: Address | None,
    written: dict[int, str],
) -> list[Item]:
    if mailing.is_news and party.no_news_at:
        return [_left_out(mailing, party, _("Wil geen nieuws meer."))]
    items = []
    if mail and mailing.manner != Manner.LETTER:
        items.append(Item(mailing=mailing, party=party, channel=Channel.MAIL, address=mail))
    place = written.get(party.pk) or (postal.value if postal else "")
    if place and (mailing.manner != Manner.MAIL_ELSE_LETTER or not items):
        lines = "\n".join([party.name, *postal_lines(place)])
        items.append(
            Item(
                mailing=mailing, party=party, channel=Channel.LETTER, address=postal,
                addressed=lines[:500],
            )
        )  # fmt: skip
    return items or [_left_out(mailing, party, _("Geen adres bekend."))]


def _left_out(mailing: Mailing, party: Party, why: str) -> Item:
    return Item(mailing=mailing, party=party, channel=Channel.LETTER, left_out=why)
