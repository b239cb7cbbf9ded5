from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from gehoor.channels.chat.models import Window
    from tests.support.world import World


@pytest.fixture
def world() -> World:
    from tests.support.world import make_world

    return make_world()


@pytest.fixture
def window(world: World) -> Window:
    from tests.support.chatting import open_window

    return open_window(world)
