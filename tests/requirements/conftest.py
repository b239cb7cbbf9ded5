from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from gehoor.channels.carriers.pretend import PretendCarrier
    from gehoor.staff.models import Colleague
    from tests.support.house import House


@pytest.fixture
def house(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    from gehoor.channels.carriers import connected
    from gehoor.channels.mail.demo import OUTBOX
    from gehoor.channels.mail.directory import forget
    from tests.support.house import open_house

    settings.GEHOOR_BLOBS = tmp_path / "blobs"
    monkeypatch.setenv(OUTBOX, str(tmp_path / "out"))
    forget()
    connected._of.cache_clear()  # a pretend carrier remembers what other tests let it tell
    with open_house(tmp_path / "out") as opened:
        yield opened
    forget()


@pytest.fixture
def carrier(house: House, settings: Any) -> PretendCarrier:
    """The carrier, and its planning, that this organisation is connected to."""
    from gehoor.channels.carriers import connected
    from gehoor.channels.carriers.pretend import PretendCarrier

    settings.GEHOOR_CARRIER = "pretend"
    found = connected.carrier()
    assert isinstance(found, PretendCarrier)
    return found


@pytest.fixture
def bram(house: House) -> Colleague:
    """Of the back office, who may pay; money goes out from an account of ours."""
    from tests.support.money import office, open_till

    open_till(house.world)
    return office(house.world)
