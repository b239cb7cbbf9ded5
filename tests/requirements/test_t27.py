"""What a case waits for, until when, what we do and when we write: the customer reads it (T27)."""

from __future__ import annotations

import html
import re

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.obstacles.models import Obstacle, Wait
from gehoor.staff.enums import Role
from tests.requirements.promising import answered, plain, status_page
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

PERMIT = {
    "name_nl": "de vergunning van de gemeente",
    "name_en": "the permit of the municipality",
    "doing_nl": "Wij bellen de gemeente elke week",
    "doing_en": "We call the municipality every week",
}
READ = re.compile(r'name="read" value="([^"]*)"')


@pytest.fixture
def pim(house: House) -> Client:
    """Pim looks after the texts."""
    colleague = house.world.lotte
    colleague.role = Role.KNOWLEDGE
    colleague.save(update_fields=["role"])
    return house.browser(colleague)


def sends(client: Client, at: str, case: Case, path: str, **form: str) -> str:
    """A form of the page of progress: the letter is read first, and then it goes."""
    with clock.travel(local(at)):
        url = f"/zaak/{case.reference}/{path}"
        first = client.post(url, form).text
        found = READ.search(first)
        assert found, plain(first)
        client.post(url, {**form, "read": html.unescape(found[1])})
    return plain(html.unescape(first))


@pytest.mark.requirement("T27")
def test_the_customer_reads_the_obstacle_its_end_and_the_next_word(
    house: House, pim: Client
) -> None:
    case = house.writes("2026-03-02 10:00", "Wanneer komt de kabel in mijn straat?").case
    with clock.travel(local("2026-03-02 10:30")):
        pim.post("/obstakels", PERMIT)
    permit = Obstacle.objects.get()
    samira = house.browser(house.world.samira)
    form = {"obstacle": str(permit.pk), "expected": "vr 27 maart", "when": "ma 9 maart 12.00"}
    shown = sends(samira, "2026-03-02 11:00", case, "wacht-op", **form)
    assert "Uw zaak wacht op: de vergunning van de gemeente." in shown
    house.work("2026-03-02 11:00")
    answered(house, "2026-03-02 11:10", case)
    message, letter = house.inbox()[-2], ""
    body = message.get_body(("plain",))
    assert body
    letter = " ".join(body.get_content().split())
    assert "Uw zaak wacht op: de vergunning van de gemeente." in letter
    assert "Wat wij doen: Wij bellen de gemeente elke week." in letter
    assert "tot vr 27 maart" in letter
    assert "U hoort uiterlijk ma 9 maart 12.00 uur van ons" in letter

    page = plain(status_page("2026-03-02 12:00", case)).replace("\xa0", " ")
    assert "de vergunning van de gemeente" in page
    assert "Wij bellen de gemeente elke week" in page
    assert "vrijdag 27 maart" in page
    assert "uiterlijk maandag 9 maart om 12.00 uur" in page

    with clock.travel(local("2026-03-03 10:00")):
        english = {**PERMIT, "name_nl": "een vergunning van de gemeente", "in_use": "on"}
        pim.post(f"/obstakels/{permit.pk}", english)
        pim.post("/obstakels", {**PERMIT, "name_nl": "de graafmelding"})
        listed = html.unescape(pim.get("/obstakels").text)
    assert "een vergunning van de gemeente" in listed
    assert "de graafmelding" in listed

    form = {"wording": "Uw aansluiting in huis", "when": "di 17 maart 12.00"}
    sends(samira, "2026-03-06 10:00", case, "gaat-verder", **form)
    house.work("2026-03-06 10:00")
    assert "Wij wachten niet meer op" in house.last_mail()[1]
    assert Wait.objects.get().ended_at == local("2026-03-06 10:00")
    after = plain(status_page("2026-03-06 11:00", case))
    assert "Verwacht tot" not in after


def test_a_reason_that_says_nothing_honest_is_refused(house: House, pim: Client) -> None:
    with clock.travel(local("2026-03-02 10:30")):
        vague = {**PERMIT, "doing_nl": "Wij doen het zo snel mogelijk"}
        said = html.unescape(pim.post("/obstakels", vague, follow=True).text)
        half = html.unescape(pim.post("/obstakels", {"name_nl": "x"}, follow=True).text)
    assert "zo snel mogelijk" in said
    assert "in beide talen" in half
    assert not Obstacle.objects.exists()
