"""The socket: who may open it, what it keeps, and what a flood, a repeat or a guess comes to."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Any

import pytest
from asgiref.sync import sync_to_async

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.answer import answer, proposed
from gehoor.channels.chat.models import Talk, TalkLink, Window, new_token
from gehoor.channels.hearing import ear
from gehoor.core import clock
from gehoor.intake.models import RawItem
from gehoor.portal.chat import seat
from gehoor.portal.chat.limits import BURST, EACH_SECOND, LONGEST_FRAME, MOST_AT_ONCE
from gehoor.portal.chat.standing import Standing, standing
from tests.support.chatting import open_window
from tests.support.socket_client import HOST, Socket, play
from tests.support.world import World, local

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def window(world: World) -> Iterator[Window]:
    with clock.travel(local("2026-03-02 10:00")):
        yield open_window(world)


@pytest.mark.parametrize(
    "origin", ["", "null", "https://elders.example", f"http://{HOST}.elders.example"]
)
def test_a_page_of_another_site_is_not_let_in(origin: str) -> None:
    async def story() -> None:
        async with Socket(origin) as socket:
            assert socket.closed == 1008

    play(story())


def test_what_is_typed_is_committed_before_it_is_said_to_be_kept() -> None:
    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            assert not await sync_to_async(Talk.objects.exists)()
            await socket.say("Waar blijft mijn bank?")
            assert await sync_to_async(RawItem.objects.count)() == 1
            await socket.reads("uiterlijk ma 2 maart 10.10 uur")
            standing = await socket.hear("standing", open=True)
            assert "U krijgt uiterlijk maandag" in standing["words"]

    play(story())


def test_a_connection_that_broke_goes_on_after_its_cursor_and_a_repeat_is_one_message() -> None:
    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            key = await socket.say("Waar blijft mijn bank?")
            last = await socket.reads("Wij hebben uw bericht")
            token = socket.token
        async with Socket() as again:
            await again.hello(token, after=last["number"])
            await again.tell("say", key=key, text="Waar blijft mijn bank?")
            await again.hear("kept", key=key)
            await again.say("Ordernummer 12345")
            line = await again.reads("Ordernummer")
            assert line["number"] > last["number"]
            assert not any(
                "Waar blijft" in each["text"]
                for said in again._past
                for each in said.get("lines", [])
            )

    play(story())
    assert Contact.objects.filter(text="Waar blijft mijn bank?").count() == 1
    assert Case.objects.count() == 1


def test_two_devices_see_the_same_talk() -> None:
    async def story() -> None:
        async with Socket() as one:
            await one.hello()
            await one.say("Waar blijft mijn bank?")
            await one.reads("Wij hebben uw bericht")
            async with Socket() as other:
                await other.hello(one.token)
                await other.reads("Waar blijft mijn bank?")
                await one.say("De blauwe.")
                await other.reads("De blauwe.")

    play(story())


def test_a_look_that_fails_does_not_silence_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = iter([RuntimeError("a bug of ours")])

    def fails_once(*about: Any) -> Standing:
        for error in looks:
            raise error
        return standing(*about)

    monkeypatch.setattr(seat, "standing", fails_once)

    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            await socket.say("Waar blijft mijn bank?")
            await socket.reads("Wij hebben uw bericht")
            await socket.hear("standing", open=True)

    play(story())


def test_a_flood_is_slowed_and_loses_nothing_that_was_kept() -> None:
    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            for number in range(BURST + 5):
                await socket.tell("say", key=f"k{number}", text=f"Bericht {number}")
            await socket.hear("slower")
            await socket.reads(f"Bericht {BURST - 1}")

    began = time.monotonic()
    play(story())
    since = time.monotonic() - began
    assert BURST <= RawItem.objects.count() <= min(BURST + 4, BURST + since * EACH_SECOND)


@pytest.mark.parametrize("text", ["", "   ", "x" * 4001])
def test_what_cannot_be_taken_is_refused_in_words(text: str) -> None:
    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            await socket.tell("say", key="k", text=text)
            assert (await socket.hear("refused", key="k"))["words"]

    play(story())
    assert not RawItem.objects.exists()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", '{"type": "elders"}', '{"type": ["say"]}', "null"]
)
def test_what_is_no_message_is_passed_over(text: str) -> None:
    async def story() -> None:
        async with Socket() as socket:
            socket.raw(text)
            await socket.hello()

    play(story())


def test_a_frame_that_is_too_large_ends_the_socket() -> None:
    async def story() -> None:
        async with Socket() as socket:
            socket.raw("x" * (LONGEST_FRAME + 1))
            with pytest.raises(ConnectionError):
                await socket.hear("welcome")
            assert socket.closed == 1009

    play(story())


def test_one_network_has_so_many_sockets_and_others_go_on() -> None:
    async def story() -> None:
        open_now = [await Socket().__aenter__() for _ in range(MOST_AT_ONCE)]
        async with Socket() as one_more, Socket(client="203.0.113.8") as elsewhere:
            assert one_more.closed == 1008
            assert elsewhere.closed is None
        for each in open_now:
            await each.__aexit__(None, None, None)
        async with Socket() as again:
            assert again.closed is None

    play(story())


def test_a_guess_and_a_talk_that_is_over_look_the_same_and_give_a_new_token() -> None:
    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            await socket.say("Waar blijft mijn bank?")
            await socket.reads("Wij hebben uw bericht")
            old = socket.token
        await sync_to_async(TalkLink.objects.update)(expires_at=clock.now())
        for token in (old, "0" * 64, new_token()[:-1] + "!"):
            async with Socket() as again:
                await again.tell("hello", token=token, after=0, language="nl", brand="")
                welcome = await again.hear("welcome")
                assert welcome["token"] != token
                assert welcome["known"] is False

    play(story())


def test_nobody_there_an_address_is_asked_for_once_and_kept(world: World) -> None:
    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            await socket.say("Waar blijft mijn bank?")
            await socket.hear("standing", asks=True)
            await socket.tell("reach", key="r1", text="geen adres@")
            assert "jan@voorbeeld.nl" in (await socket.hear("refused", key="r1"))["words"]
            await socket.tell("reach", key="r2", text="a.jansen@post.example")
            await socket.hear("standing", asks=False)

    play(story())
    case = Case.objects.get()
    assert set(case.party.addresses.values_list("kind", flat=True)) == {"chat", "mail"}
    assert case.questions.count() == 1


def test_who_writes_an_answer_is_told_to_the_window(world: World) -> None:
    from gehoor.desk.presence.actions import here

    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            await socket.say("Waar blijft mijn bank?")
            await socket.hear("standing", open=True)
            while not ear.hears:
                await asyncio.sleep(0.05)
            case = await sync_to_async(Case.objects.get)()
            await sync_to_async(here)(case, world.samira, writing=True, opening=True)
            await socket.hear("writing", now=True)

    play(story())


def test_an_open_window_says_so_when_its_case_is_handled(world: World) -> None:
    async def story() -> None:
        async with Socket() as socket:
            await socket.hello()
            await socket.say("Waar blijft mijn bank?")
            await socket.hear("standing", open=True)
            while not ear.hears:
                await asyncio.sleep(0.05)
            await sync_to_async(_settle)(world)
            await socket.hear("standing", open=False, words="Uw zaak is afgehandeld.")

    play(story())


def _settle(world: World) -> None:
    case = Case.objects.get()
    answer(case, world.samira, proposed(case, "Uw bank komt donderdag.", closes=True))
