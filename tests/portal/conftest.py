from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.customer import Customer
    from tests.support.world import World


@pytest.fixture
def world() -> World:
    from tests.support.world import make_world

    return make_world()


@pytest.fixture
def jansen(world: World) -> Customer:
    from tests.support.customer import writes

    return writes(world)
