"""T11: "solved by itself" needs proof in each case, and the customer can say no."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.orders import take_over_orders
from gehoor.casework.actions.receive import join, open_case
from gehoor.casework.backlog import OLD, waiting
from gehoor.casework.models import BacklogRun
from gehoor.casework.orders import read
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.promises.models import Promise
from tests.support.house import House
from tests.support.laws import broken
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

MAILS, SCANNED, SAID_DELIVERED = 100, 60, 20
"""Of the 40 without a scan, 20 are called delivered without one, and 20 name no order that we know."""
NOW = "2026-03-04 10:00"


@pytest.fixture
def house_with_backlog(house: House) -> House:
    """100 mails of Monday 23 February, untouched until Wednesday 4 March."""
    house.world.team.answer_minutes = 6000
    house.world.team.save()
    lines = [f"{10_000 + n},delivered,2026-02-27" for n in range(SCANNED)]
    lines += [f"{10_000 + n},delivered," for n in range(SCANNED, SCANNED + SAID_DELIVERED)]
    take_over_orders(read("\n".join(["number,status,delivered_on", *lines])))
    with clock.travel(local("2026-02-23 10:00")):
        for n in range(MAILS):
            received = house.world.mail(f"Waar blijft order {10_000 + n}?", f"k{n}@post.example")
            address, _ = recognise("mail", received.address, "", "nl")
            open_case(house.world.team, received, address)
    return house


def groups() -> dict[str, list[Case]]:
    found: dict[str, list[Case]] = {}
    for each in waiting(clock.now() - OLD):
        found.setdefault(each.group, []).append(each.case)
    return found


def send(house: House, group: str, cases: list[Case]) -> BacklogRun:
    browser = house.browser(house.world.lotte)
    browser.post(f"/achterstand/{group}/versturen", {"case": [each.pk for each in cases]})
    return BacklogRun.objects.latest("pk")


@pytest.mark.requirement("T11")
def test_only_60_with_a_scan_are_asked_and_40_keep_their_term(house_with_backlog: House) -> None:
    house = house_with_backlog
    with clock.travel(local(NOW)):
        found = groups()
        assert {name: len(cases) for name, cases in found.items()} == {
            "delivered": SCANNED, "unproven": 20, "unknown": 20,
        }  # fmt: skip
        unproven = [*found["unproven"], *found["unknown"]]
        terms = dict(Promise.objects.open().values_list("case_id", "due_at"))
        everybody = [case for cases in found.values() for case in cases]
        assert send(house, "delivered", everybody).messages.count() == SCANNED
        asked = found["delivered"][0]
        assert "Klopt dat?" in asked.contacts.latest("pk").text
        assert asked.customer_actions.get().state == "open"
        assert Case.objects.open().count() == MAILS, "only the customer's yes closes"
        for case in unproven:
            assert not case.customer_actions.exists()
            assert case.promises.open().get().due_at == terms[case.pk]
    _the_40_hear_that_they_wait(house, found, terms)


def _the_40_hear_that_they_wait(
    house: House, found: dict[str, list[Case]], terms: dict[int, object]
) -> None:
    with clock.travel(local(NOW)):
        for group in ("unproven", "unknown"):
            run = send(house, group, found[group])
            assert run.messages.count() == 20
            assert send(house, group, found[group]).messages.count() == 0, "once is enough"
        case = found["unknown"][0]
        told = case.contacts.latest("pk")
        assert "u schreef ons op ma 23 februari 10.00 uur en hebt nog geen antwoord" in told.text
        assert "opgelost" not in told.subject
        assert case.promises.open().get().due_at == terms[case.pk]
        assert len(groups()["unknown"]) == 20, "they still wait for a person"
        assert {*broken()} <= {"stuck-in-the-outbox"}


def test_who_had_to_remind_us_stands_on_top(house_with_backlog: House) -> None:
    last = Case.objects.latest("pk")
    address = last.participants.get().address
    with clock.travel(local("2026-03-02 10:00")):
        join(last, house_with_backlog.world.mail("Hoe zit het nu?", address.value), address)
    with clock.travel(local(NOW)):
        assert waiting(clock.now() - OLD)[0].case == last
