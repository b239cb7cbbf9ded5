"""The house in which tasks are played: Samira, Tim, Lotte who leads them, Bram, Noor and Pim behind."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from typing import Any

from django.test import Client
from playwright.sync_api import BrowserContext, Page

from gehoor.bench.people import PASSWORD
from gehoor.bench.world import make_world
from gehoor.branches.models import Remit
from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.actions.receive import open_case
from gehoor.casework.letters import STATUS_PATH, status_token
from gehoor.casework.received import Received
from gehoor.channels.calls.enums import Happens
from gehoor.channels.calls.models import Exchange, Extension
from gehoor.channels.calls.taking import take
from gehoor.channels.calls.telling import Told
from gehoor.channels.signature import sign
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.promises.models import Promise
from gehoor.staff.enums import Role
from gehoor.staff.models import Branch, Colleague, ServiceCalendar, Team
from gehoor.writing.models import Pace

ROUND_THE_CLOCK = [[["00:00", "00:00"]]] * 7
SECRET = "de sleutel van de centrale"  # noqa: S105
EXTENSION = "201"


class Scene:
    """Everybody is at work at any hour, so that the benchmark may run at any hour."""

    def __init__(self) -> None:
        made = make_world(agents=0)
        ServiceCalendar.objects.update(weekly=ROUND_THE_CLOCK)
        self.team = Team.objects.get(pk=made.pk)
        lead = self.team.lead
        lead.name = "Lotte Visser"
        lead.save()
        office = Team.objects.create(name="Back office", brand=self.team.brand, lead=lead)
        self._people = {
            "Lotte": lead,
            "Samira": _colleague("Samira el Idrissi", Role.AGENT, self.team),
            "Tim": _colleague("Tim Bos", Role.AGENT, self.team),
            "Bram": _colleague("Bram de Wit", Role.BACK_OFFICE, office),
            "Noor": _colleague("Noor Bakker", Role.BACK_OFFICE, office),
            "Fatma": _colleague("Fatma Kaya", Role.LIGHT, self.team),
            "Pim": _colleague("Pim Hofstra", Role.KNOWLEDGE, office),
        }
        Pace.objects.bulk_create(Pace(colleague=each, seconds=0) for each in self._people.values())
        Extension.objects.create(colleague=self["Samira"], number=EXTENSION)
        self._exchange = Exchange.objects.create(name="centrale", team=self.team, secret=SECRET)
        self._numbers = count(1)
        self.assen = Branch.objects.create(name="Wonen Assen", place="Assen")
        Remit.objects.create(branch=self.assen, postcodes=["94"])
        self["Fatma"].branch = self.assen
        self["Fatma"].save()
        self.url = ""

    def __getitem__(self, first_name: str) -> Colleague:
        return self._people[first_name]

    def __contains__(self, first_name: str) -> bool:
        return first_name in self._people

    def status_page(self, case: Case) -> str:
        """What a customer opens from a message of ours."""
        return f"{self.url}/{STATUS_PATH}/{status_token(case)}"

    def sign_in(self, context: BrowserContext, who: str) -> None:
        client = Client()
        client.force_login(self[who])
        session = client.cookies["sessionid"].value
        context.add_cookies([{"name": "sessionid", "value": session, "url": self.url}])

    def open(self, page: Page, case: Case) -> None:
        page.goto(f"{self.url}/zaak/{case.reference}")

    def home(self, page: Page, path: str = "/") -> None:
        page.goto(f"{self.url}{path}")
        page.wait_for_load_state("networkidle")

    def case(
        self,
        owner: str = "Samira",
        text: str = "Wanneer wordt mijn bank opgehaald?",
        ago: timedelta = timedelta(hours=1),
        subject: str = "Bank beschadigd",
    ) -> Case:
        """A mail of a new customer, so long ago, for this colleague."""
        number = next(self._numbers)
        sender = f"klant{number}@post.example"
        with clock.travel(clock.now() - ago):
            address, _ = recognise(AddressKind.MAIL, sender, f"Klant {number}", "nl")
            received = Received(
                channel=Channel.MAIL,
                kind=AddressKind.MAIL,
                address=sender,
                name=f"Klant {number}",
                at=clock.now(),
                text=text,
                reply=text,
                subject=subject,
                language="nl",
            )
            case = open_case(self.team, received, address).case
        Case.objects.filter(pk=case.pk).update(owner=self[owner])
        Promise.objects.filter(case=case).update(owner=self[owner])
        case.refresh_from_db()
        return case

    def known_by(self, case: Case, kind: AddressKind, value: str) -> None:
        Address.objects.create(party=case.party, kind=kind, value=value)

    def phone(self) -> str:
        """A number that nobody had."""
        return f"+3161{next(self._numbers):07d}"

    def ring(self, number: str, **fields: Any) -> None:
        """A call of that number rings at Samira's extension."""
        now = clock.now()
        key = f"gesprek-{next(self._numbers)}"
        told = Told(key, Happens.RINGING, now, number, extension=EXTENSION, **fields)
        body = told.as_bytes()
        take(self._exchange, body, sign(SECRET, body, now))


def _colleague(name: str, role: Role, team: Team) -> Colleague:
    mail = f"{name.split()[0].lower()}@kwartelhof.example"
    return Colleague.objects.create_user(mail, PASSWORD, name=name, role=role, team=team)
