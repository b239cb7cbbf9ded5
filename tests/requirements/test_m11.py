"""M11: from the chat's suggested answer a person is one step away, with all that was typed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from asgiref.sync import sync_to_async

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import Answer, answer
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.channels.chat.models import Window
from gehoor.core import clock
from gehoor.knowledge.models import Article
from gehoor.promises.enums import PromiseKind
from tests.desk.support import signed_in
from tests.support.chatting import TERM, open_window, sits_down
from tests.support.laws import broken
from tests.support.patience import eventually
from tests.support.socket_client import Socket, play
from tests.support.world import World, local, make_world

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.requirement("M11")]

QUESTION = "Hoe stel ik mijn bank in de stand om te slapen?"
ANSWER = "Trek aan de lus onder de zitting en duw de rug naar achteren."


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def window(world: World) -> Window:
    with clock.travel(local("2026-03-02 09:00")):
        Article.objects.create(
            title_nl="Bank instellen om te slapen",
            title_en="Turning the sofa into a bed",
            text_nl=ANSWER,
            text_en="Pull the loop and push the back down.",
            by=world.fatma,
            published_at=clock.now(),
        )
        return open_window(world)


def of(kind: AlertKind) -> list[Alert]:
    return list(Alert.objects.filter(kind=kind).select_related("colleague"))


def test_the_word_hands_over_to_who_is_there_within_the_shown_time(
    window: Window, world: World
) -> None:
    def samira_takes_over() -> None:
        case = Case.objects.get()
        eventually(lambda: of(AlertKind.PERSON_ASKED))  # the line shows before she is called
        assert {each.colleague for each in of(AlertKind.PERSON_ASKED)} == {world.samira}
        page = signed_in(world.samira).get(f"/zaak/{case.reference}").text
        assert QUESTION in page
        assert ANSWER in page
        assert case.questions.count() == 1
        answer(case, world.samira, Answer(text="De lus zit bij uw model links. Lukt het zo?"))

    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            await socket.say(QUESTION)
            bot = await socket.reads("Misschien helpt dit u meteen")
            assert ANSWER in bot["text"]
            assert "uiterlijk ma 2 maart 10.10 uur" in bot["text"]
            await socket.say("medewerker")
            await socket.reads("medewerker")
            with clock.travel(local("2026-03-02 10:00") + timedelta(minutes=TERM - 1)):
                await sync_to_async(samira_takes_over)()
                line = await socket.reads("De lus zit bij uw model links.")
            assert line["name"] == "Samira"

    with clock.travel(local("2026-03-02 10:00")):
        sits_down(world.samira)
        play(story())
        assert broken() == {}


def test_out_of_hours_the_button_gives_a_call_back_with_a_date(
    window: Window, world: World
) -> None:
    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            await socket.say(QUESTION)
            await socket.say("Ik wil graag een medewerker spreken.")
            await socket.hear("standing", asks=True)
            await socket.tell("reach", key="bel", text="06-12345678")
            await socket.hear("kept", key="bel")
            await socket.reads("06-12345678")

    with clock.travel(local("2026-03-02 21:00")):
        play(story())
        case = Case.objects.get()
        (call,) = case.promises.open().filter(kind=PromiseKind.CALL_BACK)
        assert call.due_at == local("2026-03-03 12:00")
        assert {each.colleague for each in of(AlertKind.PERSON_ASKED)} == {case.owner}
        assert case.questions.count() == 1
        assert broken() == {}
