"""Real calls: sipp calls our endpoint, hears it speak, presses keys, and rings off at any moment."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection, transaction

from gehoor.cases.models import Case
from gehoor.channels.calls.enums import Happens
from gehoor.channels.calls.models import Call
from gehoor.channels.calls.taking import keep
from gehoor.channels.calls.telling import Told
from gehoor.channels.sip.models import Trunk
from gehoor.core import clock
from tests.support.ear import Ear
from tests.support.patience import eventually
from tests.support.telephone import Scene, played, sipp, speaking

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.peer("sipp", "espeak-ng"),
]
BRANCH = "z9hG4bK-the-call"


@pytest.mark.usefixtures("outage")
def test_a_key_of_a_telephone_ends_the_words_and_makes_the_promise(
    port: int, ear: Ear, tmp_path: Path
) -> None:
    scene = Scene(ear.port).is_taken().waits(1.5).presses("1").is_asked("BYE")
    played(sipp(tmp_path, scene, port))
    assert ear.quiet_before() < 2
    assert ear.loud() > 50
    promise = Case.objects.get().promises.get()
    assert promise.kind == "call-back"
    call = Call.objects.get()
    assert (call.number, call.unproven, call.dialled) == ("+31612345678", True, "0592012345")
    eventually(lambda: Call.objects.get().ended_at)


@pytest.mark.usefixtures("outage")
def test_a_key_by_sip_info_does_the_same(port: int, ear: Ear, tmp_path: Path) -> None:
    scene = Scene(ear.port).is_taken().waits(1).presses_by_info("1").waits(3).request("BYE")
    played(sipp(tmp_path, scene.hears(200), port))
    eventually(lambda: Call.objects.get().ended_at)
    assert Case.objects.get().promises.get().kind == "call-back"
    heard = Call.objects.get().events.values_list("body", flat=True)
    assert sum(b'"pressed": "1"' in bytes(each) for each in heard) == 1


@pytest.mark.usefixtures("outage")
def test_who_rings_off_in_the_middle_of_the_words_is_called_back_as_after_any_missed_call(
    port: int, ear: Ear, tmp_path: Path
) -> None:
    scene = Scene(ear.port).is_taken().waits(2).request("BYE").hears(200)
    played(sipp(tmp_path, scene, port))
    eventually(lambda: Call.objects.get().ended_at and Case.objects.exists())
    assert ear.loud()
    assert len(ear.packets) < 5 / 0.02
    eventually(lambda: Case.objects.get().promises.filter(kind="call-back").exists())


def test_who_gives_up_before_we_answer_is_told_as_a_call_that_ended(
    port: int, ear: Ear, tmp_path: Path
) -> None:
    scene = Scene(ear.port).invite(branch=BRANCH)
    scene.hears(100, optional=True).hears(180).request("CANCEL", branch=BRANCH)
    scene.hears(200).hears(487).request("ACK", branch=BRANCH)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "lock table channel_calls_call in exclusive mode"
        )  # so that we do not answer
        played(sipp(tmp_path, scene, port))
    eventually(lambda: Call.objects.filter(ended_at__isnull=False).exists())
    eventually(lambda: Case.objects.filter(promises__kind="call-back").exists())
    assert ear.packets == []


def test_calls_of_a_process_that_was_killed_are_over_when_we_start_again(
    trunk: Trunk, tmp_path: Path
) -> None:
    before = clock.now() - timedelta(minutes=1)
    told = Told("sip-cut", Happens.ARRIVED, before, number="+31612345678")
    keep(trunk.exchange, told.as_bytes())
    with speaking(tmp_path / "speech"):
        assert Call.objects.get().ended_at
    assert Case.objects.get().promises.get().kind == "call-back"


@pytest.mark.usefixtures("outage")
def test_sound_follows_a_telephone_that_moves(port: int, ear: Ear, tmp_path: Path) -> None:
    """A re-INVITE, as an exchange sends to put a call elsewhere or to say that it is still there."""
    elsewhere = Ear()
    try:
        scene = Scene(ear.port).is_taken().waits(1)
        scene.sound = elsewhere.port
        scene.invite().hears(100, optional=True).answered().waits(1).request("BYE").hears(200)
        played(sipp(tmp_path, scene, port))
        assert elsewhere.loud()
    finally:
        elsewhere.close()
