"""Everything real at once: our three processes, Postfix and Dovecot on loopback, and Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.walk.street import Street


@pytest.fixture
def street(settings: object, tmp_path: Path) -> Iterator[Street]:
    from tests.walk.street import opened

    settings.GEHOOR_BLOBS = tmp_path / "blobs"  # type: ignore[attr-defined]
    with opened(tmp_path) as street:
        settings.GEHOOR_PUBLIC_URL = street.url  # type: ignore[attr-defined]
        yield street
