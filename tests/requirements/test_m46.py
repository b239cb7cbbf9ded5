"""M46: managers and other staff work or listen at the desk, and it is known who did this quarter."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.channels.calls.models import Call, Exchange
from gehoor.core import clock
from gehoor.learning.models import JoiningDay
from gehoor.staff.models import Colleague
from tests.requirements.promising import Desk, plain
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

DAY = "2026-03-12"


@pytest.fixture
def olga(house: House) -> Colleague:
    """The product owner."""
    return Colleague.objects.create_user(
        "olga@kwartelhof.example", "een lang wachtwoord", name="Olga Prins", role="knowledge"
    )


def books(client: Client, at: str, **form: str) -> JoiningDay:
    with clock.travel(local(at)):
        client.post("/meedraaien", {"on": DAY, **form})
    return JoiningDay.objects.latest("pk")


def shown(client: Client, at: str, path: str) -> str:
    with clock.travel(local(at)):
        return plain(client.get(path).text)


def ends(client: Client, at: str, day: JoiningDay, noticed: str) -> str:
    with clock.travel(local(at)):
        answer = client.post(f"/meedraaien/{day.pk}/klaar", {"noticed": noticed}, follow=True)
    day.refresh_from_db()
    return plain(answer.text)


def called(house: House, at: str, case_at: str) -> None:
    """Samira has a customer on the line."""
    case = house.writes(case_at, "Wanneer komt mijn bank?", Subject="Bank beschadigd").case
    exchange = Exchange.objects.create(name="centrale", team=house.world.team)
    Call.objects.create(
        exchange=exchange, key="1", rang_at=local(at), answered_at=local(at),
        colleague=house.world.samira, case=case,
    )  # fmt: skip


@pytest.mark.requirement("M46")
def test_a_product_owner_listens_after_a_recorded_yes_and_stands_in_the_report(
    house: House, olga: Colleague
) -> None:
    samira = house.world.samira
    hers, other = house.browser(olga), house.browser(samira)
    day = books(hers, "2026-03-09 09:00", beside=str(samira.pk), recorded="on")
    assert day.consented_at is None
    called(house, f"{DAY} 10:00", "2026-03-11 16:00")

    # Samira is asked on her own desk; without her yes there is nothing to listen to.
    assert "Olga Prins vraagt: mag ik op 12 maart bij jou meeluisteren?" in shown(
        other, "2026-03-09 09:05", "/"
    )
    assert "Bank beschadigd" not in shown(hers, f"{DAY} 10:01", f"/meedraaien/{day.pk}")
    assert "heeft nog geen ja gezegd" in ends(hers, f"{DAY} 12:00", day, "Veel wachten.")
    with clock.travel(local("2026-03-09 11:00")):
        hers.post(f"/meedraaien/{day.pk}/antwoord", {"agrees": "yes"})  # not for somebody else
        day.refresh_from_db()
        assert day.consented_at is None
        other.post(f"/meedraaien/{day.pk}/antwoord", {"agrees": "yes"})
    day.refresh_from_db()
    assert day.consented_at == local("2026-03-09 11:00")

    # On the day, and on that day alone, she listens; the customer of a recorded call is told.
    assert "Bank beschadigd" not in shown(hers, "2026-03-11 10:00", f"/meedraaien/{day.pk}")
    page = shown(hers, f"{DAY} 10:01", f"/meedraaien/{day.pk}")
    assert "gaat nu Bank beschadigd" in page
    assert "Samira el Idrissi zei ja" in page
    assert "Er luistert een collega mee om van dit gesprek te leren, en wij nemen het op." in page
    assert "Bank beschadigd" not in shown(hers, "2026-03-13 10:00", f"/meedraaien/{day.pk}")

    # The day counts once she says what she noticed.
    assert "Typ in één zin wat je opviel" in ends(hers, f"{DAY} 16:00", day, "  ")
    ends(hers, f"{DAY} 16:01", day, "Drie klanten wachtten op een datum die wij al wisten.")
    report = shown(house.browser(house.world.lotte), "2026-03-31 09:00", "/overzicht/meedraaien")
    assert "Wie draaide mee, kwartaal 1 van 2026" in report
    assert "Olga Prins Kennisbeheerder 12 maart 2026 meeluisteren bij een collega" in report
    assert "Drie klanten wachtten op een datum die wij al wisten." in report
    assert "Nog niet dit kwartaal Fatma Kaya Manager" in report
    next_quarter = shown(
        house.browser(house.world.lotte), "2026-04-01 09:00", "/overzicht/meedraaien"
    )
    assert "Nog niet dit kwartaal Fatma Kaya Manager Olga Prins Kennisbeheerder" in next_quarter


@pytest.mark.requirement("M46")
def test_ten_written_cases_are_a_day_as_well(house: House, olga: Colleague) -> None:
    day = books(house.browser(olga), "2026-03-09 09:00", team=str(house.world.team.pk))
    cases = [
        house.writes(f"{DAY} 08:1{n}", "Wanneer komt mijn bank?", f"k{n}@post.example").case
        for n in range(10)
    ]
    page = shown(house.browser(olga), f"{DAY} 09:00", f"/meedraaien/{day.pk}")
    assert "0 van 10 zaken beantwoord" in page
    assert all(case.reference in house_page(house, olga, day) for case in cases)
    desk = Desk(house, olga)
    for n, case in enumerate(cases[:9]):
        answers(desk, f"{DAY} 09:1{n}", case)
    house.work(f"{DAY} 09:30")
    assert "Je schreef 9 van de 10 zaken" in ends(house.browser(olga), f"{DAY} 12:00", day, "Kort.")
    assert day.ended_at is None
    answers(desk, f"{DAY} 13:00", cases[9])
    house.work(f"{DAY} 13:01")
    ends(house.browser(olga), f"{DAY} 16:00", day, "De brief over bezorgen is te lang.")
    assert day.ended_at
    report = shown(house.browser(house.world.lotte), "2026-03-31 09:00", "/overzicht/meedraaien")
    assert (
        "tien geschreven zaken, Klantenservice Wonen De brief over bezorgen is te lang." in report
    )


def house_page(house: House, olga: Colleague, day: JoiningDay) -> str:
    with clock.travel(local(f"{DAY} 09:00")):
        return house.browser(olga).get(f"/meedraaien/{day.pk}").text


def answers(desk: Desk, at: str, case: Case) -> None:
    status, page = desk.post(
        at, case, "antwoord", text="Uw bank komt op vrijdag 20 maart.", then="close"
    )
    assert status == 200, page


def test_a_yes_can_be_taken_back_and_a_no_frees_the_day(house: House, olga: Colleague) -> None:
    samira = house.world.samira
    hers, other = house.browser(olga), house.browser(samira)
    day = books(hers, "2026-03-09 09:00", beside=str(samira.pk))
    with clock.travel(local("2026-03-09 10:00")):
        other.post(f"/meedraaien/{day.pk}/antwoord", {"agrees": "yes"})
        other.post(f"/meedraaien/{day.pk}/antwoord", {"agrees": "no"})
    called(house, f"{DAY} 10:00", "2026-03-11 16:00")
    page = shown(hers, f"{DAY} 10:01", f"/meedraaien/{day.pk}")
    assert "Samira zei nee" in page
    assert "Bank beschadigd" not in page
    again = books(hers, "2026-03-09 11:00", beside=str(house.world.lotte.pk))
    assert (again.pk != day.pk, again.on) == (True, date(2026, 3, 12))


def test_nobody_looks_into_the_day_of_somebody_else(house: House, olga: Colleague) -> None:
    day = books(house.browser(olga), "2026-03-09 09:00", beside=str(house.world.samira.pk))
    with clock.travel(local(f"{DAY} 10:00")):
        assert house.browser(house.world.lotte).get(f"/meedraaien/{day.pk}").status_code == 404
