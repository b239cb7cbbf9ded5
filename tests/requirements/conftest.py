from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.house import House


@pytest.fixture
def house(tmp_path: Path, settings: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    from gehoor.channels.carriers import connected
    from gehoor.channels.mail.demo import OUTBOX
    from gehoor.channels.mail.directory import forget
    from tests.support.house import open_house

    settings.GEHOOR_BLOBS = tmp_path / "blobs"  # type: ignore[attr-defined]
    monkeypatch.setenv(OUTBOX, str(tmp_path / "out"))
    forget()
    connected._of.cache_clear()  # a pretend carrier remembers what other tests let it tell
    with open_house(tmp_path / "out") as opened:
        yield opened
    forget()
