"""The real mails that lie beside the project, for tests that measure on them."""

from __future__ import annotations

from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[4].parent / "shared" / "data"

needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data is not there")


def mails() -> list[Path]:
    """Return every mail of the mail and bounces folders, in a stable order."""
    found = [*DATA.glob("mail/**/*"), *DATA.glob("bounces/**/*")]
    return sorted(path for path in found if path.is_file() and path.suffix != ".json")


def words(text: str) -> list[str]:
    """Return the words of a text in an order that does not depend on theirs."""
    return sorted(text.split())
