"""A customer asks for the conversation: by mail, in one tap, once a colleague spoke in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asgiref.sync import sync_to_async

from gehoor.cases.models import Case, Contact, Outgoing
from gehoor.casework.actions.answer import answer, proposed
from gehoor.channels.chat.models import Talk, Window
from gehoor.core import clock
from tests.support.chatting import open_window
from tests.support.socket_client import Socket, play
from tests.support.world import World, local

pytestmark = pytest.mark.django_db(transaction=True)
MAIL = "anna@post.example"


@pytest.fixture(autouse=True)
def window(world: World) -> Iterator[Window]:
    with clock.travel(local("2026-03-02 10:00")):
        yield open_window(world)


def transcripts() -> list[str]:
    sent = Outgoing.objects.filter(recipient=MAIL, contact__subject__contains="Uw gesprek")
    return [each.contact.text for each in sent.select_related("contact")]


def answers(world: World) -> None:
    case = Case.objects.get()
    answer(case, world.samira, proposed(case, "Die komt morgen.", closes=True))


def test_all_that_was_said_comes_by_mail_to_the_address_that_is_given(world: World) -> None:
    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            await socket.say("Waar blijft mijn bank?")
            await socket.reads("Wij hebben uw bericht")
            await sync_to_async(answers)(world)
            await socket.reads("Die komt morgen.")
            await socket.hear("standing", mailable=True)
            await socket.tell("transcript")
            await socket.hear("mailed", words="")
            await socket.tell("reach", key="r1", text=MAIL)
            await socket.tell("transcript")
            await socket.hear(
                "mailed", words="Dit gesprek is onderweg naar het e-mailadres dat wij van u hebben."
            )
            await socket.tell("transcript")
            await socket.hear(
                "mailed", words="Dit gesprek is onderweg naar het e-mailadres dat wij van u hebben."
            )

    play(story())
    (text,) = transcripts()
    said = ["Waar blijft mijn bank?", "Die komt morgen.", MAIL]
    assert [text.index(each) for each in said] == sorted(text.index(each) for each in said)
    assert "Samira, ma 2 maart 10.00 uur:" in text
    assert "/chat/kwartelhof-wonen#" in text
    assert Talk.objects.get().mailed == Contact.objects.filter(channel="chat").latest("pk").pk


def test_what_only_a_stranger_said_is_mailed_to_nobody(world: World) -> None:
    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            await socket.tell("transcript")
            await socket.say("Koop nu: https://elders.example")
            await socket.reads("Wij hebben uw bericht")
            await socket.tell("reach", key="r1", text=MAIL)
            await socket.tell("transcript")
            refused = await socket.hear("refused")
            assert "zodra een medewerker u antwoordde" in refused["words"]

    play(story())
    assert transcripts() == []
