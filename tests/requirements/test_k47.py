"""K47 and W27: after serious failure somebody talks to the customer, and it is measured who stays."""

from __future__ import annotations

import pytest

from gehoor.aftercare.models import Departure, Recovery
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.models import Alert
from gehoor.core import clock
from gehoor.insight import aftercare
from tests.support.aftercare import looks
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

PLAN = "de bank komt vrijdag, en Lotte belt zelf"


@pytest.fixture
def case(house: House) -> Case:
    """Two promises broken, and then solved on Thursday 5 March at three."""
    case = house.writes("2026-03-02 10:00", "Waar blijft mijn bank?").case
    for at in ("2026-03-02 18:00", "2026-03-03 18:00", "2026-03-04 18:00"):
        house.work(at)
    assert case.promises.filter(state="broken").count() >= 2
    with clock.travel(local("2026-03-05 15:00")):
        answer(case, house.world.samira, proposed(case, "Hij komt morgen.", closes=True))
    return case


@pytest.mark.requirement("K47")
@pytest.mark.requirement("W27")
def test_a_talk_is_proposed_within_five_working_days_and_asked_after_in_thirty(
    house: House, case: Case
) -> None:
    looks(house, "2026-03-05 15:10")
    row = Recovery.objects.get()
    assert (row.colleague, row.due_at) == (house.world.lotte, local("2026-03-12 17:00"))
    assert row.trust == "unknown"
    assert Alert.objects.filter(colleague=house.world.lotte, kind="recover", case=case).exists()
    looks(house, "2026-03-05 15:20")
    assert Recovery.objects.count() == 1
    with clock.travel(local("2026-03-09 11:00")):
        lead = house.browser(house.world.lotte)
        lead.post(f"/nazorg/herstel/{row.pk}", {"plan": " "})
        lead.post(f"/nazorg/herstel/{row.pk}", {"plan": PLAN})
        assert PLAN in lead.get("/nazorg/herstel").text
    looks(house, "2026-04-08 09:00")
    row.refresh_from_db()
    assert row.checked_in is None
    looks(house, "2026-04-08 11:00")
    mail, text = house.last_mail()
    assert "Hoe gaat het nu met u?" in str(mail["Subject"])
    assert f"Wij spraken toen af: {PLAN}" in text
    assert "Groet, Lotte" in text
    with clock.travel(local("2026-04-09 11:00")):
        lead = house.browser(house.world.lotte)
        lead.post(
            f"/nazorg/herstel/{row.pk}/uitkomst", {"trust": "restored", "words": "bestelde weer"}
        )
        page = lead.get("/nazorg/herstel").text
    assert '<th scope="row">hersteld</th><td>1</td>' in page


@pytest.mark.requirement("K47")
def test_who_stayed_is_counted_with_and_without_a_broken_promise(house: House, case: Case) -> None:
    for who in ("b", "c"):
        kept = house.writes("2026-03-02 10:00", "Hoe laat open?", sender=f"{who}@post.example").case
        with clock.travel(local("2026-03-02 11:00")):
            answer(kept, house.world.samira, proposed(kept, "Om acht uur.", closes=True))
    mail = case.party.addresses.get(kind="mail").value
    with clock.travel(local("2026-07-01 09:00")):
        manager = house.browser(house.world.fatma)
        left = f"{mail};2026-05-01\nniemand@post.example;2026-05-01\nc@post.example;gisteren\n"
        for _ in range(2):
            manager.post("/nazorg/vertrek", {"text": left})
        failed, others = aftercare.retained()
    assert Departure.objects.count() == 1
    assert (failed.customers, failed.stayed) == (1, 0)
    assert (others.customers, others.stayed) == (2, 2)


def test_one_broken_promise_is_no_reason_for_a_talk(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Waar blijft mijn bank?").case
    house.work("2026-03-02 18:00")
    with clock.travel(local("2026-03-03 09:00")):
        answer(case, house.world.samira, proposed(case, "Hij komt morgen.", closes=True))
    looks(house, "2026-03-03 11:00")
    assert not Recovery.objects.exists()
