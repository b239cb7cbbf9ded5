"""The life of a promise at the desk: asking the lead, deciding, word on the way, letting go, merging."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import Answer, answer
from gehoor.casework.actions.moving import move
from gehoor.casework.models import CompensationProposal, MoveRequest
from gehoor.core import clock
from gehoor.promises.actions import Draft
from gehoor.promises.enums import CauseCode, PromiseKind
from gehoor.promises.models import Breach, Interim, Promise
from tests.desk.support import Opener, signed_in
from tests.support.playing import comes_back, now, time_passes
from tests.support.world import World, local

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("now")]


@pytest.fixture
def case(world: World, opened: Opener) -> Case:
    """A delivery that has slipped once."""
    found = opened()
    draft = Draft(PromiseKind.DELIVERY, "Wij bezorgen uw bed", local("2026-03-06 12:00"))
    what = Answer("Dag.", tuple(found.questions.all()), tuple(found.promises.all()), (draft,))
    answer(found, world.samira, what)
    slips(world, found, "2026-03-09")
    return found


@pytest.fixture
def lead(world: World) -> Client:
    return signed_in(world.lotte)


def bed(case: Case) -> Promise:
    return case.promises.get(kind=PromiseKind.DELIVERY)


def slips(world: World, case: Case, day: str) -> None:
    due_at = local(f"{day} 12:00")
    move(bed(case), world.lotte, due_at=due_at, reason="De boot is laat")


def asks(desk: Client, case: Case, seen: str = "") -> str:
    promise, path = bed(case), f"/zaak/{case.reference}/verzetten"
    form = {
        "promise": f"{promise.pk}~{seen or promise.due_at.isoformat()}",
        "when": "16 mrt 12u",
        "reason": "Nog later",
    }
    read = desk.post(f"{path}/lezen", form).content.decode()
    form["read"] = read.split('name="read" value="')[1].split('"')[0]
    return read + desk.post(path, form, follow=True).content.decode()


def test_a_second_slip_is_asked_of_the_lead_who_lets_it(
    case: Case, desk: Client, lead: Client
) -> None:
    assert "Lotte Visser beslist" in asks(desk, case)
    request = MoveRequest.objects.get()
    path = f"/zaak/{case.reference}/verzoek/{request.pk}/ja"
    assert "Laat de datum staan" not in desk.get(f"/zaak/{case.reference}").content.decode()
    assert desk.post(path).status_code == 403
    assert "Laat de datum staan" in lead.get(f"/zaak/{case.reference}").content.decode()
    lead.post(path)
    assert bed(case).due_at == local("2026-03-16 12:00")


def test_the_lead_refuses_with_a_reason(case: Case, desk: Client, lead: Client) -> None:
    asks(desk, case)
    request = MoveRequest.objects.get()
    path = f"/zaak/{case.reference}/verzoek/{request.pk}/nee"
    refused = lead.post(path, {"reason": ""}, headers={"HX-Request": "true"})
    assert refused.status_code == 422
    lead.post(path, {"reason": "Er staat er een in Assen"})
    page = desk.get(f"/zaak/{case.reference}").content.decode()
    assert "laat de datum staan" in page
    assert "Er staat er een in Assen" in page


def test_who_looks_at_an_old_date_reads_the_new_one_first(case: Case, desk: Client) -> None:
    page = asks(desk, case, seen=local("2026-03-06 12:00").isoformat())
    assert "verzette deze datum net naar" in page
    assert not MoveRequest.objects.exists()


def test_the_third_slip_asks_for_a_compensation(world: World, case: Case, lead: Client) -> None:
    slips(world, case, "2026-03-10")
    slips(world, case, "2026-03-11")
    proposal = CompensationProposal.objects.get()
    path = f"/zaak/{case.reference}/tegemoetkoming/{proposal.pk}"
    assert (
        "3 keer verschoven, 5 dagen later" in lead.get(f"/zaak/{case.reference}").content.decode()
    )
    lead.post(path, {"words": "€ 25 op uw rekening", "when": "do 12u"})
    promised = case.promises.get(kind=PromiseKind.COMPENSATION)
    assert promised.due_at == local("2026-03-05 12:00")


def test_the_lead_names_a_cause_on_the_page(case: Case, lead: Client) -> None:
    time_passes("2026-03-09 12:00")
    breach = Breach.objects.get()
    with clock.travel(local("2026-03-09 13:00")):
        assert "Waardoor lukte dit niet" in lead.get(f"/zaak/{case.reference}").content.decode()
        lead.post(f"/zaak/{case.reference}/oorzaak/{breach.pk}", {"code": "supplier"})
    assert breach.cause.code == CauseCode.SUPPLIER


def test_word_on_the_way_and_letting_go(world: World, case: Case, desk: Client) -> None:
    promise = bed(case)
    form = {"promise": promise.pk, "text": "Het is onderweg."}
    desk.post(f"/zaak/{case.reference}/tussenbericht", form)
    assert Interim.objects.get().promise == promise
    comes_back(world, case, "2026-03-02 11:00", "Laat maar zitten, ik kocht een ander bed.")
    said = case.contacts.filter(direction=Direction.IN).latest("at")
    with clock.travel(local("2026-03-02 12:00")):
        form = {"promise": promise.pk, "contact": said.pk, "reason": "Kocht een ander"}
        desk.post(f"/zaak/{case.reference}/loslaten", form)
    assert bed(case).state == "released"


def test_cases_merge_and_part_by_hand(case: Case, desk: Client, opened: Opener) -> None:
    other = opened("Nog eens het bed", "Komt het bed?")
    found = desk.get(f"/zaak/{other.reference}/samenvoegen/zoek").content.decode()
    assert case.reference in found
    assert f'value="{other.reference}"' not in found
    desk.post(f"/zaak/{other.reference}/samenvoegen", {"into": case.reference})
    assert now(other).merged_into == case
    page = desk.get(f"/zaak/{other.reference}").content.decode()
    assert f"gaat verder in {case.reference}" in page
    desk.post(f"/zaak/{other.reference}/uit-elkaar")
    assert now(other).is_open


def test_what_stays_promised_is_shown_before_closing(case: Case, desk: Client) -> None:
    page = desk.post(f"/zaak/{case.reference}/antwoord/lezen", {"text": "Dag"}).content.decode()
    assert "Blijft toegezegd, ook als je sluit" in page
    assert "Wij bezorgen uw bed" in page
