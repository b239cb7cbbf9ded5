from __future__ import annotations

import time

import pytest

from gehoor.channels.mail.reading.charsets import codec_of, decode, readable

TEXT = "Geachte mevrouw Coëlho – € 12,50"


@pytest.mark.parametrize(
    ("raw", "label"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode(), ""),
        (TEXT.encode(), "us-ascii"),
        (TEXT.encode(), "x-bestaat-niet"),
        (TEXT.encode(), "iso-8859-1"),
        (TEXT.encode("cp1252"), ""),
        (TEXT.encode("cp1252"), "utf-8"),
        (TEXT.encode("cp1252"), "us-ascii"),
        (TEXT.encode("cp1252"), "iso-8859-1"),
        (TEXT.encode("cp1252"), '"Windows-1252"'),
        (TEXT.encode("utf-16"), "utf-16"),
        (TEXT.encode("utf-16"), ""),
        (TEXT.encode("utf-16-le"), ""),
        (TEXT.encode("utf-16-be"), "us-ascii"),
    ],
)
def test_text_is_read_whatever_its_label(raw: bytes, label: str) -> None:
    assert decode(raw, label)[0] == TEXT


@pytest.mark.parametrize(
    ("raw", "label", "text"),
    [
        ("привет".encode("koi8-r"), "koi8-r", "привет"),
        ("привет".encode("cp1251"), "windows-1251", "привет"),
        ("テスト".encode("iso2022_jp"), "iso-2022-jp", "テスト"),
        ("テスト".encode("shift_jis"), "Shift_JIS", "テスト"),
        ("你好".encode("gb2312"), "gb2312", "你好"),
        ("žluť".encode("iso8859-2"), "ISO-8859-2", "žluť"),
        ("şey".encode("cp1254"), "iso-8859-9", "şey"),
    ],
)
def test_other_scripts_are_read_by_their_label(raw: bytes, label: str, text: str) -> None:
    assert decode(raw, label) == (text, "")


def test_japanese_is_known_by_its_escapes() -> None:
    assert decode("テスト".encode("iso2022_jp"))[0] == "テスト"


def test_strays_in_utf8_do_not_spoil_the_rest() -> None:
    assert decode("één ".encode() + b"caf\xe9", "utf-8")[0] == "één café"


def test_a_wrong_label_is_a_problem_and_a_right_one_is_not() -> None:
    assert decode(TEXT.encode(), "utf-8")[1] == ""
    assert decode(TEXT.encode("cp1252"), "utf-8")[1] != ""


@pytest.mark.parametrize(
    "label", ["idna", "punycode", "unicode_escape", "rot13", "zlib", "undefined"]
)
def test_a_label_never_reaches_a_codec_that_is_no_charset(label: str) -> None:
    assert codec_of(label) is None


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("iso-88591", "cp1252"),
        ("ISO_8859-15", "iso8859-15"),
        ("iso-8859-8-i", "iso8859-8"),
        ("windows-1250", "cp1250"),
        ("cp-850", "cp850"),
        ("IBM437", "cp437"),
        ("windows-1052", None),
        ("iso-8859-99", None),
        ("cp65001", "utf-8"),
    ],
)
def test_a_family_of_labels_is_known_by_its_number(label: str, codec: str | None) -> None:
    assert codec_of(label) == codec


def test_readable_text_has_one_kind_of_line_end_and_nothing_unprintable() -> None:
    assert readable("a\r\nb\rc\x00\x1b\x0bd\u2028e\ud800") == "a\nb\nc\nd\ne"


def test_a_million_strays_take_no_time() -> None:
    start = time.process_time()
    decode(b"\xe2\x82\xac\xff" * 1_000_000, "utf-8")
    assert time.process_time() - start < 0.5
