"""M68: what the customer already tried is told once, seen by every helper, and not asked again."""

from __future__ import annotations

import json
import re

import pytest
from django.test import Client

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.core import clock
from tests.support.house import House
from tests.support.programs import make_source, message, post
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}


def asks_on_the_form(tried: str) -> Case:
    client = Client()
    with clock.travel(local("2026-03-02 09:00")):
        form = client.get("/vraag").text
    assert "Wat hebt u al geprobeerd?" in form
    shown = re.search(r'name="shown" value="([^"]+)"', form)
    assert shown
    data = {"shown": shown[1], "text": "Ik heb geen internet.", "mail": "noor@post.example",
            "tried": tried}  # fmt: skip
    with clock.travel(local("2026-03-02 09:01")):
        client.post("/vraag", data)
    return Case.objects.latest("pk")


def hints(desk: Client, case: Case, reply: str) -> list[str]:
    page = desk.post(f"/zaak/{case.reference}/antwoord/lezen", {"text": reply}, headers=HTMX).text
    return re.findall(r"De klant deed dit al: ([^<]+)<", page)


@pytest.mark.requirement("M68")
def test_told_on_the_form_it_is_a_chip_and_a_reply_that_repeats_it_gets_a_hint(
    house: House,
) -> None:
    case = asks_on_the_form("modem herstart, andere kabel gebruikt")
    second_line = house.browser(house.world.lotte)
    page = second_line.get(f"/zaak/{case.reference}").text
    assert "Al geprobeerd:" in page
    assert re.findall(r'class="chip"[^>]*>([^<]+)<', page) == [
        "modem herstart",
        "andere kabel gebruikt",
    ]
    assert hints(second_line, case, "Kunt u uw modem herstarten? Bel ons daarna.") == [
        "modem herstart"
    ]
    assert (
        hints(second_line, case, "U hebt het modem al herstart, dank u. Wij meten de lijn.") == []
    )
    assert hints(second_line, case, "Wij meten vanmiddag de lijn.") == []


def test_a_chat_and_a_call_add_to_it_once(house: House) -> None:
    source = make_source(house.world.team)
    with clock.travel(local("2026-03-02 09:00")):
        post(source, message("Ik heb geen internet.", tried="Modem herstart"))
    case = Case.objects.get(contacts__channel=Channel.CHAT)
    desk = house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 09:10")):
        url = f"/zaak/{case.reference}/geprobeerd"
        desk.post(url, {"words": "het modem herstart en de stekker eruit gehaald"}, headers=HTMX)
        again = desk.post(url, {"words": "modem herstart"}, headers=HTMX)
    assert list(case.tried.values_list("words", flat=True)) == [
        "Modem herstart",
        "de stekker eruit gehaald",
    ]
    assert again.status_code == 422
    told, noted = case.tried.order_by("pk")
    assert told.contact
    assert told.noted_by is None
    assert noted.noted_by == house.world.samira


def test_what_was_stored_before_there_was_such_a_field_can_still_be_read(house: House) -> None:
    from gehoor.channels.form.submission import Question

    old = {
        "once": "1",
        "language": "nl",
        "text": "x",
        "team": 1,
        "kind": "mail",
        "address": "a@b.example",
    }
    assert Question.from_bytes(json.dumps(old).encode()).tried == ""
