"""Words of the trade are found alone, in capitals, and inside compounds; ordinary words are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.plain.hints import HintKind, hints
from gehoor.plain.jargon import jargon

OURS = jargon(
    [
        ("ONT", "glasvezelkastje"),
        ("SLA", "afspraken"),
        ("migratie", "overstap"),
        ("port betaald", "verzending betaald"),
    ]
)


def found(text: str) -> list[tuple[str, str]]:
    return [(each.phrase, each.instead) for each in OURS.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De ONT knippert.", [("ONT", "glasvezelkastje")]),
        ("Ik ont-moet u. Sla en ont.", []),
        ("Uw ONT-migratie volgt.", [("ONT-migratie", "overstap (glasvezelkastje)")]),
        ("De SLA-tijd is om.", [("SLA-tijd", "tijd (afspraken)")]),
        ("Het migratietraject start.", [("migratietraject", "traject (overstap)")]),
        ("De klantmigratie start.", [("klantmigratie", "overstap (klant)")]),
        ("Migratie is klaar.", [("Migratie", "Overstap")]),
        ("Het is Port  betaald.", [("Port  betaald", "Verzending betaald")]),
        ("Migraties en immigratie", []),
        ("SLA, SLA en nog eens SLA", [("SLA", "afspraken")]),
        ("PORT BETAALD", [("PORT BETAALD", "verzending betaald")]),
        ("ont-migratie", [("ont-migratie", "overstap (ont)")]),
        ("", []),
    ],
)
def test_words_and_compounds(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_a_compound_with_a_plain_word_of_its_own_takes_that() -> None:
    ours = jargon([("ONT", "kastje"), ("ONT-migratie", "nieuw kastje")])
    assert [each.instead for each in ours.find("ONT-migratie")] == ["nieuw kastje"]


def test_a_word_of_the_house_takes_the_place_of_the_general_one() -> None:
    ours = jargon([("conform", "zoals in")])
    read = hints("Dit is conform onze SLA.", "nl", ours)
    assert [(each.kind, each.instead) for each in read] == [(HintKind.JARGON, "zoals in")]


@given(st.text(max_size=200))
def test_what_is_found_stands_in_the_text(text: str) -> None:
    assert all(each.phrase in text and each.instead for each in OURS.find(text))
