"""A telephone that people use (baresip) hears us and presses a key."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest

from gehoor.cases.models import Case
from gehoor.channels.voice.models import Course
from tests.support.patience import eventually
from tests.support.softphone import softphone

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.peer("baresip", "espeak-ng"),
]


@pytest.mark.usefixtures("outage")
def test_a_softphone_hears_the_offer_and_takes_it(port: int, tmp_path: Path) -> None:
    folder = tmp_path / "phone"
    folder.mkdir()
    with softphone(folder) as phone:
        phone.does("dial", f"sip:0592012345@127.0.0.1:{port}")
        phone.waits_for("CALL_ESTABLISHED")
        eventually(lambda: Course.objects.filter(at="offered").exists())
        phone.does("sndcode", "1")
        phone.waits_for("CALL_CLOSED")
        heard = array("h", phone.recorded())
    assert max(heard) > 3000
    assert Case.objects.get().promises.get().kind == "call-back"
