"""Opening hours in the ways people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from gehoor.core.typed_hours import NotHours, spans, typed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9-17", [["09:00", "17:00"]]),
        ("9.00–17.30", [["09:00", "17:30"]]),
        ("08:30 tot 12:30 en 13.00 tot 17.00 uur", [["08:30", "12:30"], ["13:00", "17:00"]]),
        ("8u30-12, 13-17", [["08:30", "12:00"], ["13:00", "17:00"]]),
        ("9 to 5", None),
        ("18-24", [["18:00", "00:00"]]),
        ("dicht", []),
        ("", []),
        ("Closed", []),
    ],
)
def test_hours_as_people_type_them(text: str, expected: list[list[str]] | None) -> None:
    if expected is None:
        with pytest.raises(NotHours):
            spans(text)
    else:
        assert spans(text) == expected


@pytest.mark.parametrize("text", ["17-9", "9-12 en 11-17", "9-25", "9.61-17", "de hele dag", "9-9"])
def test_hours_that_cannot_be(text: str) -> None:
    with pytest.raises(NotHours):
        spans(text)


@given(some.lists(some.integers(0, 24 * 12), min_size=2, max_size=6, unique=True))
def test_what_is_shown_reads_back_the_same(moments: list[int]) -> None:
    ordered = [5 * each for each in sorted(moments)][: len(moments) // 2 * 2]
    texts = [f"{minute // 60 % 24:02d}:{minute % 60:02d}" for minute in ordered]
    day = [list(pair) for pair in zip(texts[::2], texts[1::2], strict=True)]
    assert spans(typed(day)) == day


@given(some.text(max_size=40))
def test_anything_typed_is_hours_or_refused(text: str) -> None:
    try:
        assert all(len(span) == 2 for span in spans(text))
    except NotHours:
        return
