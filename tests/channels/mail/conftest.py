"""Kwartelhof Wonen with a mailbox, and a folder of its own for attachments."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from gehoor.channels.mail.models import Mailbox
    from tests.support.world import World


@pytest.fixture
def world(settings: object, tmp_path: Path) -> Iterator[World]:
    from gehoor.channels.mail.directory import forget
    from tests.support.world import make_world

    settings.GEHOOR_BLOBS = tmp_path / "blobs"  # type: ignore[attr-defined]
    forget()
    yield make_world()
    forget()


@pytest.fixture
def mailbox(world: World) -> Mailbox:
    from tests.support.mailing import make_mailbox

    return make_mailbox(world)
