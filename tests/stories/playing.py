"""A story from its customer's side: after every event, and at the end of every day, all is read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta

from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.actions.watch import next_wake
from gehoor.casework.letters import status_token
from gehoor.core import clock
from gehoor.procedures.actions.editing import install
from gehoor.procedures.shipped import shipped
from gehoor.promises.actions import Draft
from gehoor.promises.enums import Proof
from tests.requirements.promising import Desk
from tests.support.house import House
from tests.support.world import AMSTERDAM, local

from .saying import check_message, check_page

MIDNIGHT = time(23, 59)


@dataclass
class Story:
    """One customer with their case. `looks` and `read` count what was judged: pages and messages."""

    house: House
    customer: str
    case: Case
    looks: int = 0
    read: int = 0
    pages: list[str] = field(default_factory=list)

    @classmethod
    def begins(cls, house: House, at: str, text: str, customer: str, **headers: str) -> Story:
        """The customer writes for the first time."""
        case = house.writes(at, text, customer, **headers).case
        story = cls(house, customer, case)
        story.look(local(at))
        return story

    @contextmanager
    def at(self, moment: str) -> Iterator[None]:
        """Something happens at `moment`; the days until then pass first, and after it all is read."""
        self.wait(moment)
        with clock.travel(local(moment)):
            yield
        self._work(local(moment))

    def wait(self, until: str) -> None:
        """Time passes: whenever something is due, and at the end of each day, all is read."""
        end = local(until)
        while self.now < end:
            midnight = datetime.combine(self.now.astimezone(AMSTERDAM).date(), MIDNIGHT, AMSTERDAM)
            self._pass(min(end, midnight))
            if self.now >= midnight:
                self.now = midnight + timedelta(minutes=1)

    def _pass(self, end: datetime) -> None:
        while (wake := next_wake()) and wake < end and wake > self.now:
            self._work(wake)
        self._work(end)

    def _work(self, moment: datetime) -> None:
        self.house.work(moment.astimezone(AMSTERDAM).replace(tzinfo=None).isoformat())
        self.look(moment)

    def look(self, moment: datetime) -> None:
        """What the customer sees and received: each says what happens next, and when."""
        self.now = moment
        self.case.refresh_from_db()
        with clock.travel(moment):
            page = Client().get(self.url).content.decode()
        check_page(page, moment)
        self.pages.append(page)
        self.looks += 1
        for mail in self.house.inbox(self.customer)[self.read :]:
            body = mail.get_body(("plain",))
            assert body
            check_message(body.get_content(), mail["Date"].datetime)
            self.read += 1

    @property
    def url(self) -> str:
        return f"/volg/{status_token(self.case)}"

    def writes(self, at: str, text: str) -> None:
        """The customer answers our last mail."""
        last = self.house.inbox(self.customer)[-1]
        headers = {"To": str(last["Reply-To"]), "In-Reply-To": str(last["Message-ID"])}
        self.wait(at)
        self.house.writes(at, text, self.customer, **headers)
        self.look(local(at))

    def sends(self, at: str, path: str, **form: str) -> None:
        """The customer presses a button on the page."""
        with self.at(at):
            client = Client()
            client.get(self.url)
            answer = client.post(f"{self.url}/{path}", form)
        assert answer.status_code in (200, 302), answer.content.decode()

    def desk(self) -> Desk:
        return Desk(self.house, self.house.world.samira)

    @property
    def page(self) -> str:
        """The page as it was last seen, with single spaces."""
        return " ".join(self.pages[-1].replace("\xa0", " ").replace("&nbsp;", " ").split())

    @property
    def letter(self) -> str:
        return self.house.last_mail(self.customer)[1]

    def begins_procedure(self, at: str, name: str) -> None:
        """Samira begins the shipped process on the desk, and answers what was asked."""
        version = install(self.house.world.team, shipped(name))
        with self.at(at):
            form = {"procedure": str(version.procedure_id)}
            desk = self.house.browser(self.house.world.samira)
            said = desk.post(f"/zaak/{self.case.reference}/werkwijze/begin", form)
            assert said.status_code in (200, 302), said.content.decode()
            self.answers("Dat gaan wij zo voor u doen.")

    def answers(self, text: str, *makes: Draft, closes: bool = False) -> None:
        """Samira answers what is open of questions, at the moment of the block around it."""
        case = Case.objects.get(pk=self.case.pk)
        usual = proposed(case, text, closes=closes)
        asked = case.promises.open().filter(question__isnull=False)
        keeps = tuple(case.promises.open()) if closes else tuple(asked)
        answer(case, self.house.world.samira, replace(usual, keeps=keeps, makes=makes))

    def keeps(
        self,
        at: str,
        kind: str,
        proof: Proof,
        evidence: str,
        text: str = "",
        *,
        closes: bool = False,
    ) -> None:
        """Samira keeps what was promised, with its proof."""
        with self.at(at):
            promise = self.case.promises.open().filter(kind=kind).order_by("due_at")[0]
            fulfil(
                promise, self.house.world.samira, Fulfilment(proof, evidence, text, closes=closes)
            )
