"""The chat at the desk: who waits on top of the home, lines that settle nothing, and its setting."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from gehoor.casework.models import Reply
from gehoor.channels.chat.models import Talk, Window
from gehoor.core import clock
from gehoor.staff.enums import Role
from tests.desk.support import NOW, signed_in
from tests.support.chatting import Visitor, open_window, sits_down
from tests.support.laws import broken
from tests.support.world import World

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("now")]


@pytest.fixture
def visitor(world: World) -> Visitor:
    sits_down(world.samira)
    found = Visitor(open_window(world))
    found.types("Waar blijft mijn bank?")
    return found


def test_who_looks_on_stands_on_top_of_the_home_with_the_wait(
    visitor: Visitor, desk: Client
) -> None:
    with clock.travel(NOW + timedelta(minutes=4)):
        Talk.objects.update(here_at=clock.now())
        page = desk.get("/vandaag").text
        assert page.index("In de chat") < page.index("wacht 4 min, sinds")
        desk.post(f"/zaak/{visitor.case.reference}/antwoord", {"text": "Momentje.", "talks": "1"})
        assert "kijkt mee, jij schreef het laatst" in desk.get("/vandaag").text
    with clock.travel(NOW + timedelta(minutes=9)):
        assert "kijkt mee" not in desk.get("/vandaag").text


def test_a_line_settles_nothing_and_the_last_one_everything(visitor: Visitor, desk: Client) -> None:
    path = f"/zaak/{visitor.case.reference}"
    assert 'name="talks"' in desk.get(path).text
    desk.post(f"{path}/antwoord", {"text": "Momentje.", "talks": "1", "then": "stay"})
    assert visitor.case.questions.open().count() == 1
    assert visitor.case.promises.open().count() == 1
    ends = {"text": "Die komt dinsdag.", "talks": "1", "then": "close", "answers_offered": "1"}
    desk.post(f"{path}/antwoord", ends)
    case = visitor.case
    case.refresh_from_db()
    assert not case.is_open
    assert [each.text for each in visitor.reads()[-2:]] == ["Momentje.", "Die komt dinsdag."]
    assert Reply.objects.count() == 2
    assert broken() == {}


def test_the_chat_of_a_brand_is_set_up_with_a_sentence_for_each_mistake(world: World) -> None:
    world.lotte.role = Role.LEAD
    client, brand = signed_in(world.lotte), world.team.brand
    good = {
        "team": world.team.pk,
        "at_once": "2",
        "sites": "https://www.wonen.example/winkel",
        "active": "on",
    }
    for wrong in ({"team": "0"}, {"at_once": "veel"}, {"at_once": "0"}, {"sites": "javascript:x"}):
        refused = client.post(f"/chatvensters/{brand.pk}", {**good, **wrong})
        assert (refused.status_code, Window.objects.exists()) == (422, False)
        assert {**good, **wrong}["sites"] + "</textarea>" in refused.text
    client.post(f"/chatvensters/{brand.pk}", good)
    window = Window.objects.get()
    assert (window.at_once, window.sites) == (2, ["https://www.wonen.example"])
    assert ">https://www.wonen.example</textarea>" in client.get("/chatvensters").text
    page = Client().get("/chat")
    assert "frame-ancestors 'self' https://www.wonen.example" in page["Content-Security-Policy"]
    assert "X-Frame-Options" not in page
    assert page["Referrer-Policy"] == "no-referrer"
    assert not page.cookies
    assert client.get("/chatvensters").status_code == 200
