from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone

import pytest

from gehoor.channels.mail.reading import headers


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("=?utf-8?Q?Caf=C3=A9_open=3F?=", "Café open?"),
        ("=?UTF-8?B?Q2Fmw6k=?= en meer", "Café en meer"),
        ("=?utf-8?B?Q2Fm?= =?utf-8?B?w6k=?=", "Café"),
        ("=?utf-8?Q?in_twee=C3?= =?utf-8?Q?=ABn?=", "in tweeën"),
        ("=?iso-8859-1?Q?na=EFef?=", "naïef"),
        ("=?windows-1252?Q?=80_12?=", "€ 12"),
        ("=?utf-8*nl?Q?h=C3=A9?=", "hé"),
        ("=?utf-8?Q?met spatie?=", "met spatie"),
        ("=?utf-8?B?Q2Fmw6k?=", "Café"),
        ("=?onbekend?Q?caf=E9?=", "café"),
        ("=?utf-8?Q?niet af", "=?utf-8?Q?niet af"),
        ("a =?utf-8?Q?b?= c", "a b c"),
        ("=?utf-8?Q?a?= =?iso-8859-1?Q?=E9?=", "aé"),
    ],
)
def test_encoded_words_become_text(written: str, read: str) -> None:
    assert headers.decode_words(written) == read


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        (b" op twee\r\n regels", "op twee regels"),
        (b" met tab\n\tverder", "met tab verder"),
        ("zonder coderen: café".encode(), "zonder coderen: café"),
        ("oud: café".encode("cp1252"), "oud: café"),
        (b"met een \x00 erin", "met een  erin"),
    ],
)
def test_a_header_value_is_one_clean_line(raw: bytes, read: str) -> None:
    assert headers.text_of(raw) == read


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ('attachment; filename="factuur maart.pdf"', "factuur maart.pdf"),
        ("attachment; filename=factuur maart.pdf", "factuur maart.pdf"),
        (r'attachment; filename="zo\"n ding.pdf"', 'zo"n ding.pdf'),
        ("attachment; filename*=utf-8''caf%C3%A9.pdf", "café.pdf"),
        ("attachment; filename*0=lange; filename*1=-naam.pdf", "lange-naam.pdf"),
        ("attachment; filename*1=-naam.pdf; filename*0=lange", "lange-naam.pdf"),
        ("attachment; filename*0*=utf-8''caf%C3; filename*1*=%A9.pdf", "café.pdf"),
        ('attachment; filename="=?utf-8?Q?caf=C3=A9.pdf?="', "café.pdf"),
        ("attachment; filename*=iso-8859-1'nl'caf%E9.pdf", "café.pdf"),
        ("attachment; filename*=cafe.pdf", "cafe.pdf"),
        ('attachment; filename="nooit dicht.pdf', "nooit dicht.pdf"),
        ('attachment; filename="eerst.pdf"; filename="dan.pdf"', "eerst.pdf"),
    ],
)
def test_parameters_are_read_in_every_notation(value: str, name: str) -> None:
    front, found = headers.parameters(value)
    assert front == "attachment"
    assert found["filename"] == name


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        (
            "Tue, 3 Mar 2026 09:12:33 +0100",
            datetime(2026, 3, 3, 9, 12, 33, tzinfo=timezone(timedelta(hours=1))),
        ),
        ("3 Mar 26 09:12 GMT", datetime(2026, 3, 3, 9, 12, tzinfo=UTC)),
        ("Tue, 3 Mar 2026 09:12:33 -0000", datetime(2026, 3, 3, 9, 12, 33, tzinfo=UTC)),
        ("gisteren", None),
        ("Tue, 42 Mar 2026 09:12:33 +0100", None),
        ("Tue, 3 Mar 2026 09:12:33 +999999", None),
        ("", None),
    ],
)
def test_a_date_is_a_moment_with_an_offset_or_nothing(value: str, moment: datetime | None) -> None:
    found = headers.date_of(value)
    assert found == moment
    assert found is None or found.tzinfo is not None


@pytest.mark.parametrize(
    ("value", "ids"),
    [
        ("<a@b> <c@d>", ["a@b", "c@d"]),
        ("<a@b>\n <a@b>", ["a@b"]),
        ("zonder@haken.nl", ["zonder@haken.nl"]),
        ("<in twee en@x>", ["intweeen@x"]),
        ("<< <a@b>", ["a@b"]),
        ("", []),
    ],
)
def test_message_ids_come_without_brackets_and_once(value: str, ids: list[str]) -> None:
    assert headers.message_ids(value) == ids


def test_the_last_thousand_references_are_kept() -> None:
    found = headers.message_ids(" ".join(f"<{number}@x>" for number in range(3000)))
    assert (len(found), found[-1]) == (1000, "2999@x")


@pytest.mark.parametrize(
    "piece", ["=?utf-8?q?a", "=?", "?=", "=?utf-8?b?", ' "', "; a=", '; a="', "<", "\\", "(", " "]
)
def test_a_hostile_header_takes_time_in_proportion(piece: str) -> None:
    value = piece * (300_000 // len(piece))
    start = time.process_time()
    headers.decode_words(value)
    headers.parameters(value)
    headers.message_ids(value)
    headers.unfold(value.encode())
    assert time.process_time() - start < 0.5
