"""What a colleague noted of a call, a letter or a visit at the counter, and what it means to intake."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.actions.acknowledge import AT_ONCE
from gehoor.casework.enums import Says
from gehoor.casework.received import Received
from gehoor.intake.contract import Raw, Translated, Unreadable
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.staff.models import Colleague, Team

CHANNELS = (Channel.PHONE, Channel.LETTER, Channel.COUNTER)

_FIRST_BY_CHANNEL = {
    Channel.PHONE: (AddressKind.PHONE, AddressKind.MAIL, AddressKind.POSTAL),
    Channel.LETTER: (AddressKind.POSTAL, AddressKind.MAIL, AddressKind.PHONE),
    Channel.COUNTER: (AddressKind.MAIL, AddressKind.PHONE, AddressKind.POSTAL),
}
"""By which address a customer is recognised first: the one that the channel itself showed."""


@dataclass(frozen=True, slots=True)
class Who:
    """The customer as the colleague met them: a name, and at least one address."""

    name: str = ""
    mail: str = ""
    phone: str = ""
    postal: str = ""

    def addresses(self, channel: Channel) -> list[tuple[AddressKind, str]]:
        """The addresses that were given, the one to recognise by first."""
        given = {
            AddressKind.MAIL: self.mail.strip(),
            AddressKind.PHONE: self.phone.strip(),
            AddressKind.POSTAL: self.postal.strip(),
        }
        return [(kind, given[kind]) for kind in _FIRST_BY_CHANNEL[channel] if given[kind]]


@dataclass(frozen=True, slots=True)
class Noted:
    """One noted contact. `by` is the colleague's key, `at` when the customer was there.

    `case` is the reference of the case that they came about; `at_once`: the colleague said there and then
    what happens next.
    """

    by: int
    channel: Channel
    who: Who
    subject: str
    text: str
    at: datetime
    language: str = "nl"
    case: str = ""
    at_once: bool = False

    def as_bytes(self) -> bytes:
        data = {**asdict(self), "channel": self.channel.value, "at": self.at.isoformat()}
        return json.dumps(data, ensure_ascii=False, sort_keys=True).encode()


def from_bytes(body: bytes) -> Noted:
    data: dict[str, Any] = json.loads(body)
    return Noted(
        **{
            **data,
            "channel": Channel(data["channel"]),
            "who": Who(**data["who"]),
            "at": datetime.fromisoformat(data["at"]),
        }
    )


def translate(raw: Raw) -> Translated:
    """Raises Unreadable when the bytes are no note, or the colleague has no team to answer for it."""
    try:
        noted = from_bytes(raw.body)
    except (ValueError, KeyError, TypeError) as error:
        raise Unreadable(_("Deze notitie is niet te lezen: maak haar opnieuw.")) from error
    colleague = Colleague.objects.select_related("team").filter(pk=noted.by).first()
    team = (colleague and colleague.team) or Team.objects.order_by("pk").first()
    if colleague is None or team is None:
        raise Unreadable(_("Er is geen team dat dit kan beantwoorden: maak er een aan."))
    return Translated(team, _received(noted, colleague))


def known_by(reference: str) -> list[tuple[AddressKind, str]]:
    """The addresses by which we know the customer of a case, the one that was used in it first."""
    case = Case.objects.filter(reference=reference).first()
    if case is None:
        return []
    used = Address.objects.filter(party=case.party_id, participations__case=case)
    known = [*used.order_by("pk"), *case.party.addresses.order_by("pk")]
    return list(dict.fromkeys((AddressKind(each.kind), each.value) for each in known))


def _received(noted: Noted, by: Colleague) -> Received:
    (kind, address), *also = noted.who.addresses(noted.channel) or known_by(noted.case)
    return Received(
        channel=noted.channel,
        kind=kind,
        address=address,
        also=tuple(also),
        name=noted.who.name,
        at=noted.at,
        subject=noted.subject,
        text=noted.text,
        reply=noted.text,
        language=noted.language,
        chosen=noted.case,
        says=Says.SPOKEN if noted.at_once else None,
        facts={
            "proof": "noted",
            "why": _("Genoteerd door %(name)s.") % {"name": by.name},
            "noted_by": by.pk,
            **({AT_ONCE: True} if noted.at_once else {}),
        },
    )
