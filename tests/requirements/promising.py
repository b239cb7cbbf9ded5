"""The desk and the status page as scenarios about promises use them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import unescape

from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.letters import status_token
from gehoor.core import clock
from gehoor.promises.actions import Draft
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from tests.support.house import House
from tests.support.world import local

READ = re.compile(r'name="read" value="([^"]*)"')


@dataclass
class Desk:
    """One colleague's browser, at moments of the travelled clock."""

    house: House
    colleague: Colleague

    def post(self, at: str, case: Case, path: str, **form: str) -> tuple[int, str]:
        """Status and page of one form; the text has single spaces."""
        client = self.house.browser(self.colleague)
        with clock.travel(local(at)):
            response = client.post(
                f"/zaak/{case.reference}/{path}", form, headers={"HX-Request": "true"}
            )
        return response.status_code, plain(response.content.decode())

    def read_back(self, at: str, case: Case, path: str, **form: str) -> str:
        """What the form says when its date is read back."""
        client = self.house.browser(self.colleague)
        with clock.travel(local(at)):
            response = client.post(f"/zaak/{case.reference}/{path}/lezen", form)
        return response.content.decode()

    def promise(self, at: str, case: Case, **form: str) -> Promise:
        """Promise something by itself, with its date read back first; the worker sends the letter."""
        page = self.read_back(at, case, "toezeggen", **form)
        read = READ.search(page)
        assert read, page
        status, answer = self.post(at, case, "toezeggen", **form, read=unescape(read[1]))
        assert status == 200, answer
        self.house.work(at)
        return case.promises.order_by("-pk")[0]

    def keep(self, at: str, case: Case, **form: str) -> tuple[int, str]:
        """Keep a promise with its proof; the worker sends the letter."""
        page = self.read_back(at, case, "nakomen", **form)
        read = READ.search(page)
        status, answer = self.post(
            at, case, "nakomen", **form, read=unescape(read[1]) if read else ""
        )
        self.house.work(at)
        return status, answer

    def move(self, at: str, promise: Promise, when: str, reason: str) -> tuple[int, str]:
        form = {"promise": str(promise.pk), "when": when, "reason": reason}
        read = READ.search(self.read_back(at, promise.case, "verzetten", **form))
        assert read
        status, answer = self.post(at, promise.case, "verzetten", **form, read=unescape(read[1]))
        self.house.work(at)
        return status, answer


def answered(house: House, at: str, case: Case, *makes: Draft) -> None:
    """The question of the case is answered, so that what follows is about promises alone."""
    with clock.travel(local(at)):
        usual = proposed(case, "Dat zoeken wij voor u uit.", closes=False)
        asked = tuple(case.promises.open().filter(question__isnull=False))
        answer(case, house.world.samira, replace(usual, keeps=asked, makes=makes))
    house.work(at)


def status_page(at: str, case: Case, path: str = "") -> str:
    """What the customer sees, without script; the text has single spaces."""
    with clock.travel(local(at)):
        return Client().get(f"/volg/{status_token(case)}{path}").content.decode()


def choose(at: str, case: Case, words: str) -> None:
    """The customer picks the moment that reads `words` on the status page."""
    client, url = Client(), f"/volg/{status_token(case)}/verzetten"
    with clock.travel(local(at)):
        page = client.get(url).content.decode()
        options = re.findall(r'value="([^"]+)"(?: required)?> ?([^<]+)<', page)
        value = next(value for value, said in options if words in said.replace("\xa0", " "))
        response = client.post(url, {"moment": unescape(value)})
        assert response.status_code == 302, response.content.decode()


def plain(page: str) -> str:
    """The text of a page with single spaces."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())
