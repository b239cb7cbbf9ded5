"""M35: our outage cuts a customer's own line; the mobile call hears of it and is called back.

The telephone is real: sipp (Debian) calls our SIP endpoint, which speaks with espeak-ng. What comes back by
RTP is compared with those words bit for bit, and timed by its own frames. Keys go as RFC 4733 says. The
gateway for text messages is a server on this machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.channels.calls.models import Call
from gehoor.channels.delivery import Delivery
from gehoor.core import clock
from gehoor.goodwill.models import Costs
from tests.desk.support import signed_in
from tests.support.calling import make_exchange
from tests.support.ear import Ear
from tests.support.gateway import gateway
from tests.support.laws import broken
from tests.support.leading import lives_in, make_outage
from tests.support.patience import eventually
from tests.support.programs import make_source
from tests.support.telephone import (
    calling,
    hurried,
    last_words,
    make_trunk,
    speaking,
    spoken,
)
from tests.support.world import World, local, make_world

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.peer("sipp", "espeak-ng"),
]

CALLED = local("2026-03-02 14:00")
CHOSE = CALLED + timedelta(seconds=13)
OFFER = "wij bellen u terug op dit nummer"


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(CALLED):
        yield make_world()


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    return tmp_path / "speech"


@pytest.fixture
def roden(world: World) -> None:
    """There is an outage, and we can be called."""
    make_trunk(make_exchange(world.team))
    make_outage(world)


def chooses(ear: Ear, world: World) -> list[str]:
    """The caller presses 1, and the text messages that leave us go to a gateway here; what they say."""
    with gateway() as sms, clock.travel(CHOSE):
        source = make_source(world.team, "sms", Channel.SMS)
        source.send_url = sms.url
        source.save()
        ear.presses("1")
        eventually(Costs.objects.exists)
        Delivery().deliver_next()
        return [f"{each['to']} {each['text']}" for each in sms.said]


@pytest.mark.requirement("M35")
@pytest.mark.usefixtures("roden")
def test_a_mobile_call_from_the_area_hears_of_the_outage_and_is_called_back(
    speech: Path, world: World, tmp_path: Path
) -> None:
    party = lives_in("9301AB12")
    with speaking(speech) as port, calling(port, tmp_path) as ear:
        eventually(ear.loud)
        words = last_words()
        assert "storing in Roden: internet en telefoon" in words
        assert "Wij verwachten herstel vandaag 17.00 uur" in words
        assert ear.quiet_before() < 2
        assert ear.hears(spoken(speech, words, OFFER)) <= 15
        (text,) = chooses(ear, world)
        assert "uiterlijk vandaag 18.00 uur" in last_words()
        ear.hears(spoken(speech, last_words()))
    case = Case.objects.get()
    promise = case.promises.get()
    assert (case.party, promise.kind, promise.wording) == (
        party, "call-back", "Wij bellen u terug op 06-…78",
    )  # fmt: skip
    assert promise.due_at == CHOSE + timedelta(hours=4)
    assert text.startswith("+31612345678 ")
    assert "Wij bellen u uiterlijk ma 2 mrt 18.00" in text
    eventually(lambda: Call.objects.get().ended_at)
    assert Case.objects.get().promises.count() == 1
    assert Costs.objects.to_make_good().get().case == case
    page = signed_in(world.samira).get(f"/zaak/{case.reference}").content.decode()
    assert "belde mobiel, want door onze storing deed de eigen lijn het niet" in page
    assert broken() == {}


@pytest.mark.usefixtures("roden")
def test_who_we_do_not_know_keys_in_the_postcode_and_hears_the_same(
    speech: Path, tmp_path: Path
) -> None:
    with speaking(speech, hurried(tmp_path)) as port, calling(port, tmp_path) as ear:
        eventually(ear.loud)
        for digit in "9301":
            ear.presses(digit)
        eventually(lambda: "storing in Roden" in last_words())
        ear.presses("1")
    assert Case.objects.get().promises.get().kind == "call-back"
    assert Costs.objects.count() == 1
