"""Every kind of thing that happens is worded for customers, or is for staff: a new kind has to choose."""

from __future__ import annotations

from pathlib import Path

import pytest

import gehoor.portal
from gehoor.cases.enums import Channel
from gehoor.portal.sentences import CAME_IN, STAFF_ONLY, Sentences
from gehoor.timeline.enums import Happened


@pytest.mark.parametrize("kind", Happened)
def test_each_kind_has_a_sentence_or_is_for_staff(kind: Happened) -> None:
    assert hasattr(Sentences, f"_{kind.name.lower()}") != (kind in STAFF_ONLY)


def test_each_channel_is_worded() -> None:
    assert set(CAME_IN) == set(Channel)


def test_the_portal_reads_no_notes_and_no_alerts() -> None:
    package = Path(gehoor.portal.__path__[0])
    source = "".join(path.read_text() for path in package.rglob("*.py"))
    assert "Note," not in source
    assert "import Note" not in source
    assert "Alert" not in source
    assert ".notes" not in source
