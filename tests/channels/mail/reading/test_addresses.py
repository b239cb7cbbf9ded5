from __future__ import annotations

import time

import pytest

from gehoor.channels.mail.reading.addresses import people
from gehoor.channels.mail.reading.model import Person


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("jan@voorbeeld.nl", [("", "jan@voorbeeld.nl")]),
        ("<jan@voorbeeld.nl>", [("", "jan@voorbeeld.nl")]),
        ("Jan de Wit <jan@voorbeeld.nl>", [("Jan de Wit", "jan@voorbeeld.nl")]),
        ('"Wit, Jan de" <jan@voorbeeld.nl>', [("Wit, Jan de", "jan@voorbeeld.nl")]),
        (r'"Jan \"de\" Wit" <jan@voorbeeld.nl>', [('Jan "de" Wit', "jan@voorbeeld.nl")]),
        ("jan@voorbeeld.nl (Jan de Wit)", [("Jan de Wit", "jan@voorbeeld.nl")]),
        ("=?utf-8?Q?Ren=C3=A9=2C_Jan?= <r@x.nl>", [("René, Jan", "r@x.nl")]),
        ("a@x.nl, b@x.nl; c@x.nl", [("", "a@x.nl"), ("", "b@x.nl"), ("", "c@x.nl")]),
        ("Team: Jan <a@x.nl>, b@x.nl;", [("Jan", "a@x.nl"), ("", "b@x.nl")]),
        ("undisclosed-recipients:;", []),
        ("'jan@voorbeeld.nl' <jan@voorbeeld.nl>", [("jan@voorbeeld.nl", "jan@voorbeeld.nl")]),
        ("Jan <mailto:jan@voorbeeld.nl>", [("Jan", "jan@voorbeeld.nl")]),
        ("Jan [jan@voorbeeld.nl]", [("Jan", "jan@voorbeeld.nl")]),
        ("Jan jan@voorbeeld.nl", [("Jan", "jan@voorbeeld.nl")]),
        ("Jan <@relay:jan@voorbeeld.nl>", [("Jan", "jan@voorbeeld.nl")]),
        ("Jan <jan@ voorbeeld.nl>", [("Jan", "jan@voorbeeld.nl")]),
        (
            '"Nooit dicht <jan@voorbeeld.nl>, b@x.nl',
            [("Nooit dicht", "jan@voorbeeld.nl"), ("", "b@x.nl")],
        ),
        ("Jan", [("Jan", "")]),
        (",,;,", []),
        ("", []),
    ],
)
def test_an_address_header_becomes_people(written: str, read: list[tuple[str, str]]) -> None:
    assert people(written) == tuple(Person(*pair) for pair in read)


def test_five_thousand_addresses_take_less_than_a_second() -> None:
    value = ",\n ".join(f'"Persoon, {number}" <p{number}@example.org>' for number in range(5000))
    start = time.process_time()
    found = people(value)
    assert time.process_time() - start < 1
    assert len(found) == 5000
    assert found[-1] == Person("Persoon, 4999", "p4999@example.org")


@pytest.mark.parametrize("piece", ['\\"', '"', "(", "\\(", "<", "<>", '("<', "a:", ",", "a@", " "])
def test_a_hostile_list_takes_time_in_proportion(piece: str) -> None:
    start = time.process_time()
    people(piece * (300_000 // len(piece)))
    assert time.process_time() - start < 0.6
