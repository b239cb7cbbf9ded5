"""Fixtures import late: a conftest is read before Django is set up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from tests.desk.support import Opener
    from tests.support.world import World


@pytest.fixture
def world(db: None) -> World:
    from tests.support.world import make_world

    return make_world()


@pytest.fixture
def now() -> Iterator[None]:
    """Monday 2 March 2026, ten in the morning."""
    from gehoor.core import clock
    from tests.desk.support import NOW

    with clock.travel(NOW):
        yield


@pytest.fixture
def opened(world: World) -> Opener:
    from tests.desk.support import opener

    return opener(world)


@pytest.fixture
def desk(world: World) -> Client:
    from tests.desk.support import signed_in

    return signed_in(world.samira)
