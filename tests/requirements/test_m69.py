"""What a customer is to do has a reason, and an alternative: how we do it (M69)."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from django.test import Client

from gehoor.cases.models import Case, CustomerAction
from gehoor.core import clock
from gehoor.procedures.models import Procedure, Taken, Version
from gehoor.staff.enums import Role
from tests.procedures.support import ours, theirs
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

REASON = "Alleen u ziet de schade."
WE_DO_IT = "Wij komen kijken"


def form(step: dict[str, Any]) -> dict[str, str]:
    """A step as the designer's form sends it."""
    texts = {name: both for name, both in step.items() if isinstance(both, dict)}
    said = {f"{name}-{each}": text for name, both in texts.items() for each, text in both.items()}
    plain = (
        "doer",
        "kind",
        "term",
        "unit",
        "alarm",
        "heard_by",
        "alternative_kind",
        "alternative_days",
    )
    said |= {name: str(step[name]) for name in plain if step.get(name)}
    said |= {"nothing_to_do": "on"} if step.get("nothing_to_do") else {}
    return {**said, "reminders": ", ".join(map(str, step.get("reminders", [])))}


def page(client: Client, url: str) -> str:
    return html.unescape(client.get(url).text)


@pytest.fixture
def pim(house: House) -> Client:
    colleague = house.world.lotte
    colleague.role = Role.KNOWLEDGE
    colleague.save(update_fields=["role"])
    return house.browser(colleague)


def design(pim: Client, house: House, *steps: dict[str, Any]) -> Procedure:
    """The process owner makes a procedure on the desk, one step after the other."""
    titles = {"title_nl": "Schade aan een kast", "title_en": "A damaged cabinet"}
    pim.post("/werkwijzen", {"team": house.world.team.pk, **titles})
    made = Procedure.objects.get()
    for number, step in enumerate(steps, 1):
        pim.post(f"/werkwijzen/{made.pk}/stap-erbij")
        pim.post(f"/werkwijzen/{made.pk}/stap/{number}", form(step))
    return made


def publish(pim: Client, procedure: Procedure) -> str:
    answer = pim.post(f"/werkwijzen/{procedure.pk}/publiceer", follow=True)
    return html.unescape(answer.text)


@pytest.mark.requirement("M69")
def test_a_step_of_the_customer_needs_why_and_an_alternative_and_both_reach_the_customer(
    house: House, pim: Client
) -> None:
    samira = house.world.samira
    with clock.travel(local("2026-03-02 09:00")):
        bare = theirs("Foto sturen", reason={"nl": "", "en": ""}, alternative={"nl": "", "en": ""})
        made = design(pim, house, bare, ours("Beoordelen"))
        refused = publish(pim, made)
        assert "Stap 1: schrijf in het Nederlands: waarom de klant dit doet en niet wij." in refused
        assert "Stap 1: schrijf in het Engels: waarom de klant dit doet en niet wij." in refused
        assert "het alternatief: hoe wij het doen als de klant dat liever heeft." in refused
        assert not Version.objects.live().exists()
        pim.post(f"/werkwijzen/{made.pk}/stap/1", form(theirs("Foto sturen")))
        assert "Versie 1 geldt voor nieuwe zaken." in publish(pim, made)

    case = house.writes("2026-03-02 10:00", "De deur van mijn kast is gebarsten.").case
    with clock.travel(local("2026-03-02 11:00")):
        begin = {"procedure": made.pk}
        house.browser(samira).post(f"/zaak/{case.reference}/werkwijze/begin", begin)
    house.work("2026-03-02 11:00")
    mail, letter = house.last_mail()
    assert "Schade aan een kast" in mail["Subject"]
    assert f"Waarom u? {REASON}" in letter
    assert f"Doet u dit liever niet zelf? {WE_DO_IT}." in letter
    url = status_of(letter)

    with clock.travel(local("2026-03-02 15:00")):
        customer = Client()
        shown = page(customer, url)
        assert REASON in shown
        assert f"{WE_DO_IT}." in shown
        button = re.search(
            r'action="([^"]*/aan-ons)".*?name="action" value="(\d+)"', shown, re.DOTALL
        )
        assert button
        customer.post(button[1], {"action": button[2]})
        after = page(customer, url)
    assert WE_DO_IT in after
    assert "Doet u dit voor mij" not in after
    assert CustomerAction.objects.get().state == "done"
    visit = case.promises.open().get(kind="visit")
    assert (visit.wording, visit.due_at) == (WE_DO_IT, local("2026-03-05 17:00"))
    house.work("2026-03-02 15:00")
    assert "Wij doen het voor u" in house.last_mail()[0]["Subject"]
    assert Taken.objects.get().promise == visit


@pytest.mark.requirement("M69")
def test_the_report_tells_per_process_what_we_leave_to_customers(house: House, pim: Client) -> None:
    with clock.travel(local("2026-03-02 09:00")):
        made = design(pim, house, theirs("Foto sturen"), ours("Beoordelen"), ours("Herstellen"))
        publish(pim, made)
    for hour, leaves in (("10", True), ("11", False), ("12", False)):
        sender = f"klant{hour}@post.example"
        case = house.writes(f"2026-03-02 {hour}:00", "Mijn kast is stuk.", sender).case
        with clock.travel(local(f"2026-03-02 {hour}:30")):
            begin = {"procedure": made.pk}
            house.browser(house.world.samira).post(f"/zaak/{case.reference}/werkwijze/begin", begin)
            if leaves:
                leave(house, case, sender, hour)
    house.writes("2026-03-03 09:00", "Hier is de foto.", "klant11@post.example", **thread(house))
    with clock.travel(local("2026-03-04 09:00")):
        report = page(pim, "/werkwijzen/klant")
    rows = [
        re.sub(r"<[^>]+>", "|", each) for each in re.findall(r"<tr>.*?</tr>", report, re.DOTALL)
    ]
    assert [cells(each) for each in rows if "Schade aan een kast" in each] == [
        ["Schade aan een kast", "3", "1"],
        ["Schade aan een kast: 1. Foto sturen", REASON, WE_DO_IT, "3", "1", "1", "0"],
    ]


def cells(row: str) -> list[str]:
    return [each.strip() for each in row.split("|") if each.strip()]


def leave(house: House, case: Case, sender: str, hour: str) -> None:
    house.work(f"2026-03-02 {hour}:30")
    url = status_of(house.last_mail(sender)[1])
    customer = Client()
    customer.get(url)
    customer.post(f"{url}/aan-ons", {"action": case.customer_actions.get().pk})


def thread(house: House) -> dict[str, str]:
    """What makes the answer of a customer belong to the last letter."""
    house.work("2026-03-02 12:40")
    last = house.inbox("klant11@post.example")[-1]
    return {"To": str(last["Reply-To"]), "In-Reply-To": str(last["Message-ID"])}


def status_of(letter: str) -> str:
    found = re.search(r"https?://[^/]+(/volg/[a-z0-9]+)", letter)
    assert found
    return found[1]
