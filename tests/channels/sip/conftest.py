"""A world with an outage in Roden, a customer there, a trunk on this machine, and our endpoint."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from gehoor.channels.sip.models import Trunk
    from tests.support.ear import Ear
    from tests.support.world import World


@pytest.fixture
def world() -> Iterator[World]:
    from gehoor.core import clock
    from tests.support.world import local, make_world

    with clock.travel(local("2026-03-02 14:00")):
        yield make_world()


@pytest.fixture
def desk() -> int:
    """The port of the exchange at which our colleagues are called."""
    from tests.support.ports import free_port

    return free_port()


@pytest.fixture
def trunk(world: World, desk: int) -> Trunk:
    from tests.support.calling import make_exchange
    from tests.support.ports import HERE
    from tests.support.telephone import make_trunk

    exchange = make_exchange(world.team, s201=world.samira)
    return make_trunk(exchange, host=f"{HERE}:{desk}", everybody="600")


@pytest.fixture
def outage(world: World) -> None:
    """Whoever calls is offered to be called back."""
    from tests.support.leading import lives_in, make_outage

    make_outage(world)
    lives_in("9301AB12")


@pytest.fixture
def ear() -> Iterator[Ear]:
    from tests.support.ear import Ear

    found = Ear()
    yield found
    found.close()


@pytest.fixture
def port(trunk: Trunk, tmp_path: Path) -> Iterator[int]:
    from tests.support.telephone import hurried, speaking

    with speaking(tmp_path / "speech", hurried(tmp_path)) as found:
        yield found
