"""Postcodes of an area, as people type them, and whether somebody lives there."""

from __future__ import annotations

import pytest

from gehoor.outages.rules import covers, shown, stretches


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("9301-9305", ["9301AA-9305ZZ"]),
        ("9301", ["9301AA-9301ZZ"]),
        ("9321 ab", ["9321AB-9321AB"]),
        ("9301 AB - 9301 KX, 9304", ["9301AB-9301KX", "9304AA-9304ZZ"]),
        ("", []),
    ],
)
def test_stretches_are_read_as_they_are_typed(said: str, found: list[str]) -> None:
    assert stretches(said) == found


def test_stretches_are_shown_as_they_are_typed() -> None:
    said = "9301-9305, 9307, 9321AB, 9330AB-9330KX"
    assert shown(stretches(said)) == said


@pytest.mark.parametrize("said", ["Roden", "0301", "9305-9301", "9301-", "93015"])
def test_what_is_no_postcode_is_named(said: str) -> None:
    with pytest.raises(ValueError, match=said.upper()):
        stretches(said)


@pytest.mark.parametrize(
    ("place", "inside"),
    [
        ("9301AB12", True),
        ("9301KX1", True),
        ("9301KY1", False),
        ("9301AA1", False),
        ("9301", True),
        ("9302", False),
        ("Roden", False),
    ],
)
def test_an_area_covers_addresses_and_the_digits_that_are_keyed_in(
    place: str, inside: bool
) -> None:
    assert covers(["9301AB-9301KX"], place) is inside
