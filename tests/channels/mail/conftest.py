"""Kwartelhof Wonen with a mailbox, and a folder of its own for attachments."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from gehoor.channels.mail.models import Mailbox
    from tests.support.peers import Dovecot
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


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A server's certificate with its key, and the authority that vouches for it."""
    from tests.support.certificates import make

    return make(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def dovecot(certificate: tuple[Path, Path]) -> Iterator[Dovecot]:
    """A mail server where we and a customer have a mailbox."""
    from tests.support.mailing import CUSTOMER, OURS
    from tests.support.peers import Dovecot

    with Dovecot((OURS, CUSTOMER), certificate[0]) as peer:
        yield peer
