"""A small organisation to play scenarios in: Kwartelhof Wonen with Samira, Lotte and manager Fatma."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from gehoor.cases.enums import Channel
from gehoor.casework.received import Received
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.staff.enums import Role
from gehoor.staff.models import Brand, Colleague, Organisation, ServiceCalendar, Team
from gehoor.writing.models import Pace

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WEEKDAYS_8_TO_20 = [[["08:00", "20:00"]]] * 5 + [[], []]


def local(text: str) -> datetime:
    """`2026-03-02 10:00` in Amsterdam."""
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


@dataclass(frozen=True)
class World:
    team: Team
    samira: Colleague
    lotte: Colleague
    fatma: Colleague

    def mail(
        self, text: str, sender: str = "a.jansen@post.example", subject: str = "", **fields: object
    ) -> Received:
        """A mail as the channel would hand it over."""
        values: dict[str, object] = {
            "channel": Channel.MAIL,
            "kind": AddressKind.MAIL,
            "address": sender,
            "name": "A. Jansen",
            "at": clock.now(),
            "text": text,
            "reply": text,
            "subject": subject,
            "language": "nl",
            "to": "klantenservice@wonen.kwartelhof.example",
        }
        return Received(**{**values, **fields})  # type: ignore[arg-type]


def make_world() -> World:
    Organisation.objects.create(name="Kwartelhof Groep")
    calendar = ServiceCalendar.objects.create(name="Kantoor", weekly=WEEKDAYS_8_TO_20)
    brand = Brand.objects.create(
        name="Kwartelhof Wonen",
        prefix="W",
        phone="0592-01 23 45",
        mail="klantenservice@wonen.kwartelhof.example",
        calendar=calendar,
    )
    people = Colleague.objects
    password = "een lang wachtwoord"
    lotte = people.create_user(
        "lotte@kwartelhof.example", password, name="Lotte Visser", role=Role.LEAD
    )
    team = Team.objects.create(
        name="Klantenservice Wonen", brand=brand, lead=lotte, answer_minutes=480
    )
    samira = people.create_user(
        "samira@kwartelhof.example", password, name="Samira el Idrissi", team=team
    )
    fatma = people.create_user(
        "fatma@kwartelhof.example", password, name="Fatma Kaya", role=Role.MANAGER
    )
    Pace.objects.bulk_create(Pace(colleague=each, seconds=0) for each in (lotte, samira, fatma))
    return World(team, samira, lotte, fatma)
