"""Answering from the desk: shown before it goes, refused in place, sent once."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact, CustomerAction
from gehoor.desk.models import Submission
from gehoor.promises.enums import PromiseState
from tests.desk.support import Opener, signed_in
from tests.support.world import World, local

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("now")]

HTMX = {"HX-Request": "true"}


def form(text: str = "Donderdag halen wij hem op.", **more: Any) -> dict[str, Any]:
    return {"key": str(uuid4()), "text": text, "then": "stay", **more}


def promise(when: str, kind: str = "pick-up", wording: str = "") -> dict[str, Any]:
    return {"kind": [kind], "when": [when], "wording": [wording]}


def read_back(desk: Client, case: Case, data: dict[str, Any]) -> dict[str, Any]:
    """The form as the browser has it after the preview put the dates that it read into it."""
    page = desk.post(f"/zaak/{case.reference}/antwoord/lezen", data, headers=HTMX).text
    return {
        **data,
        "read": re.findall(r'name="read" value="([^"]*)"', page),
        "ask_read": re.findall(r'name="ask_read" value="([^"]*)"', page)[0],
    }


def said(case: Case) -> list[str]:
    out = Contact.objects.filter(case=case, direction=Direction.OUT, automatic=False)
    return list(out.order_by("pk").values_list("text", flat=True))


def test_the_letter_is_shown_before_it_goes(desk: Client, opened: Opener) -> None:
    case = opened()
    data = form(**promise("do 8-12"))
    page = desk.post(f"/zaak/{case.reference}/antwoord/lezen", data, headers=HTMX).text
    assert "Dit spreek je af:" in page
    assert page.count("do 5 maart tussen 08.00 en 12.00 uur") == 2  # read back, and in the letter
    assert "Wij halen het op" in page
    assert said(case) == []


def test_an_answer_keeps_what_was_promised_and_makes_what_it_says(
    desk: Client, opened: Opener
) -> None:
    case = opened()
    data = read_back(desk, case, form(**promise("do 8-12", wording="Wij halen de bank op")))
    answer = desk.post(f"/zaak/{case.reference}/antwoord", data, headers=HTMX)
    assert "Onderweg naar a.jansen@post.example." in answer.text
    first, second = case.promises.order_by("pk")
    assert first.state == PromiseState.KEPT
    assert (second.wording, second.due_at) == ("Wij halen de bank op", local("2026-03-05 12:00"))
    assert "do 5 maart tussen 08.00 en 12.00 uur" in said(case)[0]


def test_a_date_that_nobody_read_does_not_count(desk: Client, opened: Opener) -> None:
    case = opened()
    answer = desk.post(f"/zaak/{case.reference}/antwoord", form(**promise("vr")), headers=HTMX)
    assert answer.status_code == 422
    assert "Lees de datum na: uiterlijk vr 6 maart 17.00 uur" in answer.text
    assert said(case) == []
    data = read_back(desk, case, form(**promise("vr")))
    assert desk.post(f"/zaak/{case.reference}/antwoord", data, headers=HTMX).status_code == 200


def test_a_date_that_is_none_is_refused_with_a_sentence(desk: Client, opened: Opener) -> None:
    case = opened()
    data = read_back(desk, case, form(**promise("gauw")))
    answer = desk.post(f"/zaak/{case.reference}/antwoord", data, headers=HTMX)
    assert answer.status_code == 422
    assert "“gauw” is geen datum die ik ken" in answer.text


def test_a_refusal_stands_in_place_with_its_law_and_ways_out(desk: Client, opened: Opener) -> None:
    case = opened()
    answer = desk.post(f"/zaak/{case.reference}/antwoord", form("Ik zoek het uit."), headers=HTMX)
    assert answer.status_code == 422
    assert answer["HX-Retarget"] == "#refused"
    assert "Na dit bericht weet de klant niet wat er volgt." in answer.text
    assert "wet 2: geen stilte" in answer.text
    assert answer.text.count("<li>") == 3
    assert said(case) == []


def test_without_javascript_a_refusal_keeps_what_was_typed(desk: Client, opened: Opener) -> None:
    case = opened()
    page = desk.post(f"/zaak/{case.reference}/antwoord", form("Ik zoek het uit.")).text
    assert ">Ik zoek het uit.</textarea>" in page
    assert "wet 2" in page


def test_send_and_close(desk: Client, opened: Opener) -> None:
    case = opened()
    desk.post(f"/zaak/{case.reference}/antwoord", form(then="close"), headers=HTMX)
    case.refresh_from_db()
    assert not case.is_open
    assert "Deze zaak is gesloten" in desk.get(f"/zaak/{case.reference}").text


def test_what_is_not_ticked_is_not_answered(desk: Client, opened: Opener) -> None:
    case = opened()
    data = form(then="close", answers_offered="1", keeps_offered="1")
    answer = desk.post(f"/zaak/{case.reference}/antwoord", data, headers=HTMX)
    case.refresh_from_db()
    assert case.is_open == (answer.status_code == 422)
    assert case.promises.get().state == PromiseState.OPEN


def test_the_customer_is_asked_something_with_a_date(desk: Client, opened: Opener) -> None:
    case = opened()
    data = form("Kunt u foto’s sturen?", ask="Foto’s sturen", ask_when="over 5 werkdagen")
    data = read_back(desk, case, data)
    desk.post(f"/zaak/{case.reference}/antwoord", data, headers=HTMX)
    assert CustomerAction.objects.get(case=case).due_at == local("2026-03-09 17:00")
    assert "Foto’s sturen" in said(case)[0]


def test_asking_without_a_date_is_refused(desk: Client, opened: Opener) -> None:
    case = opened()
    answer = desk.post(f"/zaak/{case.reference}/antwoord", form(ask="Foto’s sturen"), headers=HTMX)
    assert "vóór wanneer" in answer.text


def test_a_promise_without_a_date_is_refused(desk: Client, opened: Opener) -> None:
    case = opened()
    data = form(**promise("", wording="Wij halen hem op"))
    answer = desk.post(f"/zaak/{case.reference}/antwoord", data, headers=HTMX)
    assert "staat nog geen datum" in answer.text


def test_a_second_click_sends_nothing(desk: Client, opened: Opener) -> None:
    case = opened()
    data = form(then="close")
    for _ in range(2):
        answer = desk.post(f"/zaak/{case.reference}/antwoord", data, headers=HTMX)
        assert answer.status_code == 200
    assert len(said(case)) == 1


def test_two_tabs_at_once_send_once(world: World, opened: Opener) -> None:
    case = opened()
    data = form(then="close")

    def send() -> int:
        try:
            url = f"/zaak/{case.reference}/antwoord"
            return signed_in(world.samira).post(url, data, headers=HTMX).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as tabs:
        codes = [each.result() for each in [tabs.submit(send) for _ in range(4)]]
    assert codes == [200, 200, 200, 200]
    assert len(said(case)) == 1
    assert Submission.objects.count() == 1


def test_other_words_under_the_same_key_are_not_lost_silently(desk: Client, opened: Opener) -> None:
    case = opened()
    data = read_back(desk, case, form(**promise("vr")))
    desk.post(f"/zaak/{case.reference}/antwoord", data, headers=HTMX)
    other = {**data, "text": "Heel iets anders."}
    answer = desk.post(f"/zaak/{case.reference}/antwoord", other, headers=HTMX)
    assert answer.status_code == 422
    assert "al verstuurd, in een ander venster" in answer.text
    fresh = re.findall(r'name="key" value="([^"]*)"', answer.text)[0]
    assert fresh != data["key"]
    again = read_back(desk, case, {**other, "key": fresh})
    assert desk.post(f"/zaak/{case.reference}/antwoord", again, headers=HTMX).status_code == 200
    assert len(said(case)) == 2
