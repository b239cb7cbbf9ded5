"""One case on the desk: what stands on its timeline, and what a colleague does with it."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client

from gehoor.cases.models import Note, Outgoing
from gehoor.casework.actions.delivery import bounced, sent
from gehoor.casework.actions.notes import note
from gehoor.casework.actions.receive import join
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.core import clock
from gehoor.parties.actions import recognise
from tests.desk.support import NOW, Opener, signed_in
from tests.support.world import World, local

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("now")]

HTMX = {"HX-Request": "true"}


def text_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_the_timeline_says_each_thing_once_and_in_order(
    world: World, desk: Client, opened: Opener
) -> None:
    case = opened()
    with clock.travel(NOW + timedelta(minutes=5)):
        note(case, world.lotte, "Bank staat in Assen.")
    page = text_of(desk.get(f"/zaak/{case.reference}/vers").text)
    order = [
        page.index(each)
        for each in (
            "Wanneer wordt mijn bank opgehaald?",
            "Automatisch bericht",
            "Toegezegd: Antwoord op uw vraag",
            "Interne notitie · Lotte Visser · de klant ziet dit niet",
        )
    ]
    assert order == sorted(order)
    assert page.count("Bank staat in Assen.") == 1


def test_a_moved_promise_shows_was_becomes_because_and_when_told(
    world: World, desk: Client, opened: Opener
) -> None:
    case = opened()
    promise = case.promises.get()
    renegotiate(
        promise, world.samira, due_at=local("2026-03-04 12:00"), reason="de vervoerder vol zit"
    )
    page = text_of(desk.get(f"/zaak/{case.reference}").text)
    assert (
        "was ma 2 maart 18.00 uur → wordt wo 4 maart 12.00 uur, omdat de vervoerder vol zit"
        " · klant verteld 10.00 per e-mail"
    ) in page
    assert "1× verzet" in page


def test_what_became_of_our_message_is_shown(desk: Client, opened: Opener) -> None:
    case = opened()
    assert "in de wachtrij" in desk.get(f"/zaak/{case.reference}").text
    outgoing = Outgoing.objects.get()
    sent(outgoing)
    assert "verstuurd 10.00" in desk.get(f"/zaak/{case.reference}").text
    bounced("a.jansen@post.example", (outgoing.contact.message_id,), "postvak vol", final=True)
    page = text_of(desk.get(f"/zaak/{case.reference}").text)
    assert "niet aangekomen: postvak vol" in page
    assert "komt niet aan" in page


def test_the_proof_of_a_sender_is_a_word_with_its_reason(desk: Client, opened: Opener) -> None:
    case = opened(facts={"proof": "suspect", "why": "Niet van post.example (DMARC)."})
    page = text_of(desk.get(f"/zaak/{case.reference}").text)
    assert "afzender verdacht Niet van post.example (DMARC)." in page


def test_quoted_text_is_folded_and_never_lost(world: World, desk: Client, opened: Opener) -> None:
    case = opened()
    received = world.mail("Nieuw deel.\n\n> oud deel", reply="Nieuw deel.")
    join(case, received, recognise("mail", received.address, "", "nl")[0])
    page = desk.get(f"/zaak/{case.reference}").text
    assert '<div class="words" lang="nl">Nieuw deel.</div>' in page
    assert re.search(r'<details class="quoted">.*&gt; oud deel.*</details>', page, re.DOTALL)


def test_the_other_cases_of_a_customer_stand_beside(desk: Client, opened: Opener) -> None:
    case = opened()
    opened("Bestelling kussens 4711", "Waar blijven mijn kussens 4711?")
    assert "Bestelling kussens 4711" in desk.get(f"/zaak/{case.reference}").text


def test_there_is_no_such_case(desk: Client) -> None:
    answer = desk.get("/zaak/W-0")
    assert answer.status_code == 404
    assert "Deze pagina is er niet" in answer.text


def test_a_note_stays_between_colleagues(desk: Client, opened: Opener) -> None:
    case = opened()
    page = desk.post(f"/zaak/{case.reference}/notitie", {"text": "Let op."}, headers=HTMX).text
    assert "De notitie staat op de tijdlijn." in page
    assert Note.objects.get().text == "Let op."
    empty = desk.post(f"/zaak/{case.reference}/notitie", {"text": " "}, headers=HTMX)
    assert empty.status_code == 422


def test_taking_over_takes_the_promises_along(world: World, opened: Opener) -> None:
    case = opened()
    signed_in(world.lotte).post(f"/zaak/{case.reference}/overnemen", headers=HTMX)
    case.refresh_from_db()
    assert case.owner == world.lotte
    assert case.promises.get().owner == world.lotte


def test_moving_a_date_shows_the_letter_and_then_sends_it(desk: Client, opened: Opener) -> None:
    case = opened()
    promise = case.promises.get()
    data = {"promise": promise.pk, "when": "wo 12.00", "reason": "de vervoerder vol zit"}
    shown = desk.post(f"/zaak/{case.reference}/verzetten/lezen", data, headers=HTMX).text
    assert "De reden: de vervoerder vol zit" in shown
    unread = desk.post(f"/zaak/{case.reference}/verzetten", data, headers=HTMX)
    assert unread.status_code == 422
    data["read"] = re.findall(r'name="read" value="([^"]*)"', shown)[0]
    moved = desk.post(f"/zaak/{case.reference}/verzetten", data, headers=HTMX)
    assert "De datum is verzet" in moved.text
    promise.refresh_from_db()
    assert promise.due_at == local("2026-03-04 12:00")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [({"reason": ""}, "Geef de reden"), ({"when": "gauw"}, "geen datum die ik ken")],
)
def test_a_date_that_cannot_move_is_refused_in_place(
    desk: Client, opened: Opener, change: dict[str, str], sentence: str
) -> None:
    case = opened()
    data = {"promise": case.promises.get().pk, "when": "wo 12.00", "reason": "drukte", **change}
    shown = desk.post(f"/zaak/{case.reference}/verzetten/lezen", data, headers=HTMX).text
    data["read"] = re.findall(r'name="read" value="([^"]*)"', shown)[0]
    answer = desk.post(f"/zaak/{case.reference}/verzetten", data, headers=HTMX)
    assert answer.status_code == 422
    assert answer["HX-Retarget"] == "#moved"
    assert sentence in answer.text


def test_a_promise_of_another_case_cannot_be_moved_from_here(desk: Client, opened: Opener) -> None:
    case, other = opened(sender="a@post.example"), opened(sender="b@post.example")
    data = {"promise": other.promises.get().pk, "when": "wo", "reason": "drukte"}
    assert desk.post(f"/zaak/{case.reference}/verzetten", data, headers=HTMX).status_code == 404


@pytest.mark.parametrize(
    "wanted", ["opgehaald", "w-{number}", "a.jansen@post.example", "A. Jansen"]
)
def test_a_case_is_found(desk: Client, opened: Opener, wanted: str) -> None:
    case = opened()
    wanted = wanted.format(number=case.reference.partition("-")[2])
    assert case.reference in desk.get("/zoek", {"q": wanted}).text


@pytest.mark.parametrize("wanted", ["", "  ", "zeppelin", "\0", '"', "& | !", "x" * 5000])
def test_what_is_not_there_is_not_found_and_breaks_nothing(
    desk: Client, opened: Opener, wanted: str
) -> None:
    opened()
    assert desk.get("/zoek", {"q": wanted}).text.strip() == ""
