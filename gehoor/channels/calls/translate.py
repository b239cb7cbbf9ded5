"""What a call means to intake: a conversation that a colleague noted, or one that nobody answered."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.casework.actions.interest import OUTAGE, TEXT_ON
from gehoor.casework.actions.missed import CALL_ON
from gehoor.casework.enums import Says
from gehoor.casework.received import Received
from gehoor.intake.contract import Raw, Translated, Unreadable
from gehoor.parties.enums import AddressKind

from ..signature import Verdict
from .models import Call, Exchange
from .telling import course

SOURCE = "call"
FILED = "filed"
"""Among the facts of an item that we made ourselves of a call: anything else is kept apart."""


def source_of(exchange: Exchange) -> str:
    return f"{SOURCE}/{exchange.name}"


def why_kept_apart(found: Verdict) -> str:
    """What a colleague reads beside an event that is not proven to be the exchange's."""
    return {
        Verdict.MISSING: _(
            "Deze melding van een gesprek is niet ondertekend: controleer de koppeling."
        ),
        Verdict.WRONG: _(
            "De ondertekening klopt niet: zet bij beide kanten dezelfde sleutel en probeer opnieuw."
        ),
        Verdict.OLD: _("De ondertekening is te oud: zet de klok van de telefooncentrale gelijk."),
        Verdict.GOOD: "",
    }[found]


@dataclass(frozen=True, slots=True)
class Filed:
    """What is put on a timeline of a call: the words, the case that was chosen, the name that was given.

    call_on: the caller chose to be called back on that number. text_on: to get a text message there, when
    `outage` (its key) is over.
    """

    call: int
    part: int
    words: str
    case: str = ""
    name: str = ""
    missed: bool = False
    call_on: str = ""
    text_on: str = ""
    outage: int = 0

    @property
    def says(self) -> Says:
        if self.call_on:
            return Says.CALL_BACK
        if self.outage:
            return Says.TELL_ME
        return Says.MISSED if self.missed else Says.SPOKEN

    def as_bytes(self) -> bytes:
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True).encode()


def translate(raw: Raw) -> Translated:
    """Raises Unreadable for what no exchange proved to have sent."""
    if FILED not in raw.facts:
        found = str(raw.facts.get("verdict", Verdict.MISSING))
        known = found in set(Verdict) and found != Verdict.GOOD
        raise Unreadable(why_kept_apart(Verdict(found) if known else Verdict.MISSING))
    filed = Filed(**json.loads(raw.body))
    call = Call.objects.select_related("exchange__team", "party", "address", "colleague").get(
        pk=filed.call
    )
    return Translated(call.exchange.team, _received(call, filed))


def _received(call: Call, filed: Filed) -> Received:
    kind, address = reached_by(call)
    return Received(
        channel=Channel.PHONE,
        kind=kind,
        address=address,
        name=filed.name or (call.party.name if call.party else "") or call.number,
        at=call.answered_at or call.rang_at,
        text=filed.words,
        reply=filed.words,
        says=filed.says,
        also=_also(call, kind),
        chosen=filed.case,
        called_by=0 if call.inbound else (call.colleague_id or 0),
        facts=_facts(call) | _chosen(filed),
    )


def _chosen(filed: Filed) -> dict[str, Any]:
    if filed.outage:
        return {OUTAGE: filed.outage, TEXT_ON: filed.text_on}
    return {CALL_ON: filed.call_on} if filed.call_on else {}


def _also(call: Call, kind: AddressKind) -> tuple[tuple[AddressKind, str], ...]:
    """The number that a customer called from whom a colleague found otherwise: next time it is known."""
    return ((AddressKind.PHONE, call.number),) if call.number and kind != AddressKind.PHONE else ()


def reached_by(call: Call) -> tuple[AddressKind, str]:
    """The address under which the caller is known; one of its own for a number that was withheld."""
    if call.address and (call.party_id in (None, call.address.party_id)):
        return AddressKind(call.address.kind), call.address.value
    if call.party:
        known = call.party.addresses.order_by("pk").first()
        if known:
            return AddressKind(known.kind), known.value
    if call.number:
        return AddressKind.PHONE, call.number
    return AddressKind.CHAT, f"anoniem:{call.pk}"


def _facts(call: Call) -> dict[str, Any]:
    """The course of the call, each event as its exchange told it among them."""
    moments = {"rang_at": call.rang_at, "answered_at": call.answered_at, "ended_at": call.ended_at}
    return {
        "call": call.pk,
        "keyed": call.keyed,
        "heard": _heard(call),
        **{name: at.isoformat() for name, at in moments.items() if at},
    }


def _heard(call: Call) -> list[dict[str, str]]:
    """[{"event": "pressed", "at": ISO, "pressed": "1"}], in the order in which it happened."""
    return [
        {"event": each.event, "at": each.at.isoformat(), "pressed": each.pressed}
        for each in course(call.events.values_list("body", flat=True))
    ]
