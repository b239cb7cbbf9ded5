"""W19: any branch receives a customer, sees what it needs, and promises what it may."""

from __future__ import annotations

import pytest

from gehoor.branches.models import Visit
from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.actions.watch import sweep
from gehoor.casework.enums import AlertKind
from gehoor.casework.letters import status_url
from gehoor.casework.models import Alert
from gehoor.desk.branch.finding import NAMES, NAMES_OF_ONE
from tests.branches.house import Assen, clock, holds, local, make_assen
from tests.desk.support import signed_in
from tests.support.playing import now

pytestmark = pytest.mark.django_db(transaction=True)

FRIDAY = "2026-03-06T19:00:00+00:00"


@pytest.fixture
def assen(db: None) -> Assen:
    return make_assen()


def form(**said: str) -> dict[str, str]:
    return {"at": "2026-03-02T13:00:00+00:00", "kind": "call-back", "day": FRIDAY, **said}


@pytest.mark.requirement("W19")
def test_a_customer_of_the_web_shop_is_helped_in_assen(assen: Assen) -> None:
    """Monday 14.00: mevr. Jansen comes in with the complaint about her sofa, order 48122."""
    case = assen.case(text="Mijn bank van order 48122 is kapot. Wat nu?")
    desk, url = signed_in(assen.fatma), f"/balie/zaak/{case.reference}"
    with clock.travel(local("2026-03-02 14:00")):
        assert desk.get(url).status_code == 404
        asked = desk.get("/balie", {"q": "48122"})
        assert case.reference not in asked.text
        assert "Vraag hoe de klant heet" in asked.text
        assert "andere naam" in desk.get("/balie", {"q": "48122", "name": "De Wit"}).text
        assert desk.get("/balie", {"q": "48122", "name": "mevrouw Jansen"})["Location"] == url
        assert Visit.objects.get().by == assen.fatma
        refused = desk.post(url, form(kind="refund"))
        assert "mag Wonen Assen niet zelf toezeggen" in refused.text
        assert not case.contacts.filter(channel=Channel.COUNTER).exists()
        slip = desk.post(url, form(words="De poot is afgebroken."))
        page = desk.get(slip["Location"]).text
        assert "Wij bellen u" in page
        assert "uiterlijk vr 6 maart 20.00 uur" in page
        assert status_url(case) in page
        assert holds(case)
    spoken = case.contacts.get(channel=Channel.COUNTER)
    assert spoken.text == "De poot is afgebroken."
    made = case.promises.get(made_by=assen.fatma)
    assert (made.owner, made.due_at) == (assen.fatma, local("2026-03-06 20:00"))
    assert now(case).owner == assen.world.samira
    told = Alert.objects.get(kind=AlertKind.AT_COUNTER)
    assert (told.colleague, told.case) == (assen.world.samira, case)
    assert Case.objects.count() == 1


def test_the_same_form_sent_twice_promises_once(assen: Assen) -> None:
    case = assen.case()
    desk, url = signed_in(assen.fatma), f"/balie/zaak/{case.reference}"
    with clock.travel(local("2026-03-02 14:01")):
        desk.get("/balie", {"q": "48122", "name": "Jansen"})
        first, second = desk.post(url, form()), desk.post(url, form())
    assert first["Location"] == second["Location"]
    assert case.promises.filter(made_by=assen.fatma).count() == 1
    assert case.contacts.filter(channel=Channel.COUNTER).count() == 1


def test_the_code_in_our_mail_is_proof_enough(assen: Assen) -> None:
    case = assen.case()
    desk = signed_in(assen.fatma)
    with clock.travel(local("2026-03-02 14:00")):
        found = desk.get("/balie", {"q": status_url(case)})
        assert found["Location"] == f"/balie/zaak/{case.reference}"
        assert "Niets gevonden" in desk.get("/balie", {"q": "/volg/" + "a" * 32}).text
    with clock.travel(local("2026-03-04 14:01")):
        assert desk.get(f"/balie/zaak/{case.reference}").status_code == 404


def test_nobody_guesses_the_name_at_an_order_number(assen: Assen) -> None:
    case = assen.case(text="Mijn bank van order 48122 is kapot. Wat nu?")
    desk, asked = signed_in(assen.fatma), {"q": "48122", "name": "Jansen"}
    with clock.travel(local("2026-03-02 14:00")):
        for n in range(NAMES_OF_ONE.most):
            assert "andere naam" in desk.get("/balie", {"q": "48122", "name": f"Naam{n}"}).text
        refused = desk.get("/balie", asked)
        assert "te veel namen" in refused.text
        assert case.reference not in refused.text
        assert desk.get("/balie", {"q": status_url(case)}).status_code == 302
    with clock.travel(local("2026-03-02 15:01")):
        assert desk.get("/balie", asked).status_code == 302


def test_nobody_guesses_one_name_at_many_order_numbers(assen: Assen) -> None:
    cases = [assen.case(text=f"Waar is order {48100 + n}?") for n in range(NAMES.most + 1)]
    desk = signed_in(assen.fatma)
    with clock.travel(local("2026-03-02 14:00")):
        pages = [
            desk.get("/balie", {"q": str(48100 + n), "name": "De Wit"}).text
            for n in range(len(cases))
        ]
    assert ["te veel namen" in each for each in pages] == [False] * NAMES.most + [True]


def test_somebody_new_gets_one_promise_and_one_letter(assen: Assen) -> None:
    desk = signed_in(assen.fatma)
    said = form(name="Dhr. de Wit", mail="de.wit@post.example", words="Kan mijn kast anders?")
    with clock.travel(local("2026-03-02 14:00")):
        assert "Kies wanneer" in desk.post("/balie/nieuw", {**said, "day": ""}).text
        slip = desk.post("/balie/nieuw", said)
        assert "De klant krijgt dit ook op de.wit@post.example" in desk.get(slip["Location"]).text
        case = Case.objects.get()
        assert holds(case)
    assert case.owner == assen.fatma
    assert [each.made_by for each in case.promises.open()] == [assen.fatma]
    assert case.promises.open().get().question == case.questions.get()
    assert case.contacts.filter(direction="out").count() == 1


def test_without_an_address_the_slip_is_the_paper(assen: Assen) -> None:
    desk = signed_in(assen.fatma)
    said = form(name="Dhr. de Wit", phone="0592-12 34 56", words="Kan mijn kast anders?")
    with clock.travel(local("2026-03-02 14:00")):
        slip = desk.post("/balie/nieuw", said)
        assert "geef de bon mee" in desk.get(slip["Location"]).text
    assert not Alert.objects.filter(kind=AlertKind.UNREACHABLE, seen_at=None).exists()


def test_an_order_for_collection_is_promised_and_scanned(assen: Assen) -> None:
    case = assen.case()
    desk, url = signed_in(assen.fatma), f"/balie/zaak/{case.reference}"
    with clock.travel(local("2026-03-02 14:00")):
        desk.get("/balie", {"q": "48122", "name": "Jansen"})
        assert "Vul het bestelnummer in" in desk.post(url, form(kind="ready")).text
        assert desk.post(url, form(kind="ready", order="48122")).status_code == 302
    with clock.travel(local("2026-03-03 10:00")):
        sweep()
        done = desk.post("/vestiging/klaar", {"code": "48122"})
        assert "De klant krijgt bericht" in done.text
        again = desk.post("/vestiging/klaar", {"code": "48122"})
        assert again.status_code == 422
        assert "ligt al klaar" in again.text
        assert desk.post("/vestiging/klaar", {"code": "1"}).status_code == 422
        pickup = case.pickups.get()
        desk.post("/vestiging/mee", {"pickup": pickup.pk})
        pickup.refresh_from_db()
        assert pickup.collected_by == assen.fatma
        assert holds(case)
