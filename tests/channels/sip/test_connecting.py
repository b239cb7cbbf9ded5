"""A caller is connected: sipp is the caller, and the telephones of our colleagues."""

from __future__ import annotations

from pathlib import Path

import pytest

from gehoor.cases.models import Case
from gehoor.channels.calls.models import Call
from tests.support.ear import Ear
from tests.support.patience import eventually
from tests.support.ports import free_port
from tests.support.telephone import Scene, colleague, played, sipp
from tests.support.world import World

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.peer("sipp", "espeak-ng"),
]


def test_a_colleague_answers_and_both_hear_each_other(
    port: int, desk: int, ear: Ear, world: World, tmp_path: Path
) -> None:
    """The telephone of the colleague sends back what it hears: so it comes round through both."""
    theirs = colleague(tmp_path, Scene(free_port()).takes().waits(4).rings_off(), desk)
    scene = Scene(ear.port).is_taken().waits(1).plays().is_asked("BYE")
    played(sipp(tmp_path, scene, port))
    played(theirs)
    assert ear.loud() > 50
    call = Call.objects.get()
    assert call.answered_at
    assert call.colleague == world.samira
    eventually(lambda: Call.objects.get().ended_at)


def test_the_caller_rings_off_and_so_the_colleague_is_free(
    port: int, desk: int, ear: Ear, tmp_path: Path
) -> None:
    theirs = colleague(tmp_path, Scene(free_port()).takes().is_asked("BYE"), desk)
    played(sipp(tmp_path, Scene(ear.port).is_taken().waits(2).request("BYE").hears(200), port))
    played(theirs)
    eventually(lambda: Call.objects.get().ended_at)


def test_a_colleague_stops_ringing_when_the_caller_gives_up(
    port: int, desk: int, ear: Ear, tmp_path: Path
) -> None:
    theirs = colleague(tmp_path, Scene(free_port()).rings(), desk)
    played(sipp(tmp_path, Scene(ear.port).is_taken().waits(2).request("BYE").hears(200), port))
    played(theirs)
    eventually(lambda: Case.objects.filter(promises__kind="call-back").exists())
    assert ear.loud()  # it heard it ring


def test_where_nobody_takes_it_the_caller_hears_when_we_call_back(
    port: int, desk: int, ear: Ear, tmp_path: Path
) -> None:
    theirs = colleague(tmp_path, Scene(free_port()).refuses("486 Busy Here"), desk)
    played(sipp(tmp_path, Scene(ear.port).is_taken().waits(4).request("BYE").hears(200), port))
    played(theirs)
    assert ear.loud() > 100
    eventually(lambda: Case.objects.filter(promises__kind="call-back").exists())
