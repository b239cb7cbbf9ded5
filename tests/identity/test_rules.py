from __future__ import annotations

import time

import pytest

from gehoor.identity.rules import homes, is_better_name, may_be_one, mentioned


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("A. Jansen", "Anna Jansen", True),
        ("mevr. Jansen", "Anna Jansen", True),
        ("Anna Jansen", "Bert Jansen", False),
        ("dhr. P. de Wit", "Piet de Wit", True),
        ("René Müller", "Rene Muller", True),
        ("Anna Jansen", "Anna Bakker", False),
        ("Jansen", "jansen@post.example", True),
        ("", "Anna Jansen", False),
        ("12345", "12345", False),
    ],
)
def test_names_that_may_be_one_persons(one: str, other: str, alike: bool) -> None:
    assert may_be_one(one, other) is may_be_one(other, one) is alike


def test_what_a_text_mentions() -> None:
    text = (
        "Bel mij op 06-12 34 56 78 of mail A.Jansen@Post.example. Klantnummer: KN-1234. Order 4711."
    )
    assert mentioned(text) == {
        ("phone", "+31612345678"),
        ("mail", "a.jansen@post.example"),
        ("number", "KN1234"),
    }


@pytest.mark.parametrize("text", ["order 0612345678901", "IBAN NL91ABNA0417164300", "2026-03-02"])
def test_other_numbers_are_no_telephone(text: str) -> None:
    assert mentioned(text) == set()


@pytest.mark.parametrize("home", ["9401 AB 12", "9401AB 12", "9401AB12", "9401ab12", "9401ab, 12"])
def test_a_home_begins_as_a_postal_address_does(home: str) -> None:
    assert homes(f"Dorpsstraat 12, {home}, Assen") == {"9401AB12"}


def test_a_year_is_no_home() -> None:
    assert homes("Sinds 2024 in 12 maanden") == set()


@pytest.mark.parametrize(
    ("name", "than", "better"),
    [
        ("Anna Jansen", "A. Jansen", True),
        ("A. Jansen", "Anna Jansen", False),
        ("Anna Jansen", "a.jansen@post.example", True),
        ("a.jansen@post.example", "Anna Jansen", False),
        ("Bert Smit", "Anna Jansen", False),
    ],
)
def test_a_name_that_says_more(name: str, than: str, better: bool) -> None:
    assert is_better_name(name, than) is better


def test_a_hostile_text_is_read_in_no_time() -> None:
    start = time.monotonic()
    for text in ("0" * 5_000, "a@" * 2_500, "06 " * 1_600, "klantnummer " * 400, "1234 AB " * 600):
        mentioned(text)
        homes(text)
    assert time.monotonic() - start < 0.5
