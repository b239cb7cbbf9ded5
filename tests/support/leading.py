"""A telephone program that lets Gehoor lead its calls, and the caller at the other end."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.test import Client

from gehoor.channels.calls.enums import Happens
from gehoor.channels.calls.models import Call, Exchange
from gehoor.channels.calls.telling import Told
from gehoor.channels.signature import HEADER, sign
from gehoor.channels.voice.contract import Heard
from gehoor.core import clock
from gehoor.outages.actions import New, publish
from gehoor.outages.models import Outage
from gehoor.parties.models import Address, Party

from .calling import SECRET
from .world import World, local

MOBILE = "06-12 34 56 78"


@dataclass
class Caller:
    """One call, event by event; `heard` are all the words said, `last` the steps of the last answer."""

    exchange: Exchange
    number: str = MOBILE
    key: str = "v-1"
    heard: list[str] = field(default_factory=list)
    last: list[dict[str, Any]] = field(default_factory=list)

    def tells(self, event: Heard, at: datetime | None = None, pressed: str = "") -> Any:
        """What the API answers to one event, sent and signed as the program would."""
        told = Told(
            self.key, Happens(event), at or clock.now(), number=self.number, pressed=pressed
        )
        body = told.as_bytes()
        headers = {HEADER: sign(SECRET, body, clock.now())}
        answer = Client().post(
            f"/api/voice/{self.exchange.name}",
            body,
            content_type="application/json",
            headers=headers,
        )
        assert answer.status_code in (200, 201), answer.content
        self.last = answer.json()["steps"]
        self.heard += [each["words"] for each in self.last if "words" in each]
        return answer

    def calls(self) -> Caller:
        self.tells(Heard.ARRIVED)
        return self

    def presses(self, keys: str) -> None:
        self.tells(Heard.PRESSED, pressed=keys)

    @property
    def does(self) -> list[str]:
        return [each["do"] for each in self.last]

    @property
    def row(self) -> Call:
        return Call.objects.get(exchange=self.exchange, key=self.key)


def make_outage(world: World) -> Outage:
    """Roden has no internet and telephone until 17:00 on Monday 2 March."""
    new = New(
        area="Roden",
        postcodes="9301-9302",
        what_nl="internet en telefoon",
        what_en="internet and telephone",
        expected_at=local("2026-03-02 17:00"),
    )
    return publish(world.team.brand, new, world.lotte)


def lives_in(postal: str, language: str = "nl") -> Party:
    """A customer whose mobile number and address we know."""
    party = Party.objects.create(name="Noor Bakker", language=language)
    Address.objects.create(party=party, kind="phone", value="+31612345678")
    Address.objects.create(party=party, kind="postal", value=postal)
    return party
