"""What happens appears on every desk: nothing lost, nothing doubled, nobody let in who should not be."""

from __future__ import annotations

import asyncio
import http.client
import json
import time
from typing import Any

import pytest
from django.test import Client

from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.watch import sweep
from gehoor.core import clock
from gehoor.desk.live.changes import change
from gehoor.desk.live.hub import REMEMBERED, Hub
from gehoor.staff.models import Colleague
from tests.desk.support import NOW, Opener, Server, signed_in
from tests.support.patience import PATIENCE
from tests.support.world import World


def told(number: int) -> dict[str, dict[str, Any]]:
    return {"nl": {"n": number}, "en": {"n": number}}


def numbers(events: list[bytes]) -> list[int]:
    return [
        json.loads(each.split(b"data: ")[1])["n"] for each in events if b"event: change" in each
    ]


class TestHub:
    def test_a_desk_gets_what_came_after_it_once(self) -> None:
        hub = Hub()
        hub.begin()
        before = hub.position()
        hub.publish(told(1))
        hub.publish(told(2))
        position, events = hub.since(before, "nl")
        assert numbers(events) == [1, 2]
        assert hub.since(position, "nl") == (position, [])

    def test_every_desk_gets_the_same_bytes(self) -> None:
        hub = Hub()
        hub.begin()
        position = hub.position()
        hub.publish(told(1))
        assert hub.since(position, "nl")[1][0] is hub.since(position, "nl")[1][0]

    @pytest.mark.parametrize("position", ["", "other-1", "-", "x", "other-x"])
    def test_a_position_that_we_do_not_know_starts_anew(self, position: str) -> None:
        hub = Hub()
        hub.begin()
        now, events = hub.since(position, "nl")
        assert b"event: resync" in events[0]
        assert hub.since(now, "nl")[1] == []

    def test_who_was_away_for_too_long_starts_anew(self) -> None:
        hub = Hub()
        hub.begin()
        before = hub.position()
        for number in range(REMEMBERED + 1):
            hub.publish(told(number))
        assert b"event: resync" in hub.since(before, "nl")[1][0]

    def test_nothing_is_known_while_the_database_is_not_heard(self) -> None:
        hub = Hub()
        assert hub.position() == ""
        assert hub.since("", "nl") == ("", [])
        hub.begin()
        before = hub.position()
        hub.silence()
        assert hub.position() == ""
        hub.begin()
        assert b"event: resync" in hub.since(before, "nl")[1][0]

    def test_whoever_waits_is_woken(self) -> None:
        async def wait() -> bool:
            hub = Hub()
            hub.begin()
            coming = hub.coming()
            hub.publish(told(1))
            await asyncio.wait_for(coming, 1)
            return hub.coming() is not coming

        assert asyncio.run(wait())


@pytest.mark.django_db
@pytest.mark.usefixtures("now")
class TestChange:
    def test_a_change_carries_the_row_in_both_languages(self, world: World, opened: Opener) -> None:
        case = opened()
        both = change(case.pk)
        assert "18.00" in both["nl"]["row"]
        assert "18:00" in both["en"]["row"]
        assert both["nl"]["owners"] == [world.samira.pk]

    def test_a_closed_case_has_no_row(self, world: World, opened: Opener) -> None:
        case = opened()
        answer(case, world.samira, proposed(case, "Klaar.", closes=True))
        assert change(case.pk)["nl"]["row"] == ""

    def test_it_names_whom_it_calls(self, world: World, opened: Opener) -> None:
        case = opened(ago=clock.now() - NOW)
        with clock.travel(case.promises.get().wake_at):
            sweep()
        assert change(case.pk)["nl"]["calls"] == [world.samira.pk]

    def test_a_case_that_is_gone_tells_nothing(self) -> None:
        assert change(0) == {}


class Stream:
    """A desk that reads its stream."""

    def __init__(self, server: Server, client: Client, position: str = "", last: str = "") -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
        session = client.cookies["sessionid"].value if "sessionid" in client.cookies else "none"
        headers = {"Cookie": f"sessionid={session}"}
        if last:
            headers["Last-Event-ID"] = last
        self._connection.request("GET", f"/live?from={position}", headers=headers)
        self.answer = self._connection.getresponse()

    def event(self, kind: str = "change") -> dict[str, Any]:
        """The next event of this kind, with its id."""
        found: dict[str, Any] = {}
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            line = self.answer.readline().decode().rstrip("\n")
            name, _, value = line.partition(": ")
            if line:
                found[name] = value
            elif found.get("event") == kind:
                return {**json.loads(found["data"]), "id_": found["id"]}
            else:
                found = {}
        raise TimeoutError(f"no {kind} in {PATIENCE} s")

    def close(self) -> None:
        self._connection.close()


@pytest.mark.django_db(transaction=True)
class TestStream:
    def test_only_for_colleagues(self, server: Server, world: World) -> None:
        assert Stream(server, Client()).answer.status == 401
        left = signed_in(world.lotte)
        Colleague.objects.filter(pk=world.lotte.pk).update(is_active=False)
        assert Stream(server, left).answer.status == 401

    def test_a_change_reaches_every_open_desk(
        self, server: Server, world: World, opened: Opener
    ) -> None:
        desks = [Stream(server, signed_in(each)) for each in (world.samira, world.lotte)]
        for desk in desks:
            desk.event("resync")
        case = opened()
        for desk in desks:
            assert desk.event()["case"] == case.reference

    def test_after_a_break_it_goes_on_where_it_was(
        self, server: Server, world: World, opened: Opener
    ) -> None:
        samira = signed_in(world.samira)
        first = Stream(server, samira)
        first.event("resync")
        seen = [opened(sender="a@post.example").reference]
        position = first.event()["id_"]
        first.close()
        missed = opened(sender="b@post.example")
        again = Stream(server, samira, last=position)
        event = again.event()
        assert event["case"] == missed.reference
        assert event["case"] not in seen

    def test_many_things_in_one_verb_are_one_message(
        self, server: Server, world: World, opened: Opener
    ) -> None:
        desk = Stream(server, signed_in(world.samira))
        desk.event("resync")
        opened(sender="a@post.example")
        first = desk.event()["id_"]
        opened(sender="b@post.example")
        second = desk.event()["id_"]
        assert int(second.partition("-")[2]) == int(first.partition("-")[2]) + 1
