from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def clamd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a real clamd listens, with one signature of our own."""
    from tests.support.clamd import clamd as running

    folder: Path = tmp_path_factory.mktemp("clamd")
    folder.chmod(0o755)
    with running(folder) as at:
        yield at
