"""What strangers send, what makes no sense, and too much at once."""

from __future__ import annotations

import random
import socket
from pathlib import Path

import pytest

from gehoor.cases.models import Case
from gehoor.channels.calls.models import Call, Event
from gehoor.channels.sip.models import Trunk
from gehoor.channels.voice.models import Course
from gehoor.intake.models import RawItem
from tests.support.ear import Ear
from tests.support.patience import eventually
from tests.support.ports import HERE
from tests.support.telephone import Scene, calling, hurried, played, sipp, speaking

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.peer("sipp", "espeak-ng"),
]
ELSEWHERE = "127.0.0.2"
_ASKS = (
    "{method} sip:x@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bK{key}{via}\r\n"
    "From: {said};tag=1\r\nTo: <sip:x@127.0.0.1>\r\nCall-ID: {key}\r\nCSeq: {number} {method}\r\n"
    "Content-Type: application/sdp\r\nContent-Length: {long}\r\n\r\n{body}"
)


def asks(**more: object) -> bytes:
    known = {"method": "INVITE", "key": random.randbytes(4).hex(), "via": "", "said": "<sip:a@b>"}
    told = {**known, "number": 1, "long": 0, "body": "", **more}
    return _ASKS.format(**told).encode()


def sent(messages: list[bytes], port: int, host: str = HERE) -> list[bytes]:
    """What came back, until it was silent for half a second."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ours:
        ours.bind((host, 0))
        ours.settimeout(0.5)
        for each in messages:
            ours.sendto(each, (HERE, port))
        found = []
        while True:
            try:
                found.append(ours.recv(65536))
            except TimeoutError:
                return found


def test_a_call_from_elsewhere_is_refused_and_nothing_of_it_is_kept(
    port: int, tmp_path: Path
) -> None:
    scene = Scene(9).invite().hears(403).request("ACK")
    played(sipp(tmp_path, scene, port, host=ELSEWHERE))
    assert not Event.objects.exists()
    assert not RawItem.objects.exists()


def test_strangers_are_answered_at_most_twenty_times_a_second_and_never_to_another(
    port: int,
) -> None:
    """A Via that names somebody else gets the answer sent to who asked: we strike nobody for them."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as victim:
        victim.bind((HERE, 0))
        victim.settimeout(0.2)
        via = f";received={HERE};rport={victim.getsockname()[1]}"
        refused = sent([asks(via=via) for _ in range(200)], port, ELSEWHERE)
        with pytest.raises(TimeoutError):
            victim.recv(100)
    assert 1 <= len(refused) < 100
    assert all(b"403" in each.partition(b"\r\n")[0] for each in refused)


@pytest.mark.usefixtures("outage")
def test_nonsense_is_refused_or_dropped_and_calls_go_on(
    port: int, ear: Ear, tmp_path: Path
) -> None:
    seeded = random.Random(20)
    whole = asks(body="v=0\r\nm=audio x RTP/AVP 8\r\n", long=25)
    mutants = [_mutated(whole, seeded) for _ in range(300)]
    sent([b"", b"\0" * 2000, b"INVITE\r\n\r\n", asks(long=-1), *mutants], port)
    (unread,) = sent([asks(number="x")], port)
    assert unread.startswith(b"SIP/2.0 400")
    (refused,) = sent([asks(body="v=0\r\nm=audio 9 RTP/AVP 3\r\n", long=30)], port)
    assert refused.startswith(b"SIP/2.0 488")
    (lost,) = sent([asks(method="BYE", via=";rport")], port)
    assert lost.startswith(b"SIP/2.0 481")
    assert not Call.objects.filter(number="+31612345678").exists()
    played(sipp(tmp_path, Scene(ear.port).is_taken().request("BYE").hears(200), port))
    eventually(Call.objects.filter(number="+31612345678").exists)


def _mutated(message: bytes, seeded: random.Random) -> bytes:
    found = bytearray(message)
    for _ in range(seeded.randint(1, 8)):
        found[seeded.randrange(len(found))] = seeded.randrange(256)
    return bytes(found[: seeded.randint(1, len(found))] if seeded.random() < 0.3 else found)


@pytest.mark.usefixtures("outage")
def test_nobody_else_presses_keys_in_a_call(port: int, tmp_path: Path) -> None:
    """A stranger who finds the port of the sound presses 0, which would end the offer."""
    with calling(port, tmp_path) as ear:
        eventually(ear.loud)
        stranger = Ear(ELSEWHERE)
        stranger.sends_to = ear.sends_to
        stranger.presses("0")
        stranger.close()
        ear.raw(b"\x80\xe5\x00\x01" + bytes(10))  # a key of two bytes, from the caller
        ear.presses("1")
    assert Case.objects.get().promises.get().kind == "call-back"
    assert Course.objects.get().at == "promised"


@pytest.mark.usefixtures("outage")
def test_twenty_at_once_are_all_heard_and_one_too_many_hears_so(
    trunk: Trunk, ear: Ear, tmp_path: Path
) -> None:
    Trunk.objects.update(most_calls=20)
    with speaking(tmp_path / "speech", hurried(tmp_path)) as port:
        scene = Scene(ear.port).is_taken().waits(5).presses("1").is_asked("BYE")
        twenty = sipp(tmp_path, scene, port, times=20)
        eventually(lambda: Course.objects.filter(at="offered").count() == 20)
        played(sipp(tmp_path, Scene(9).invite().hears(503).request("ACK"), port))
        played(twenty)
        eventually(lambda: Call.objects.filter(ended_at__isnull=False).count() == 20)
    assert set(Course.objects.values_list("at", flat=True)) == {"promised"}
    assert Case.objects.filter(promises__kind="call-back").count() >= 1
