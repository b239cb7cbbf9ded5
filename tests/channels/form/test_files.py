"""Files from outside: what they are goes by content, and their names can do no harm."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.channels.form.files import LONGEST_NAME, PROGRAM, UNKNOWN, clean_name, type_of


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"\xff\xd8\xff\xe0....", "image/jpeg"),
        (b"GIF89a....", "image/gif"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "image/webp"),
        (b"\0\0\0\x18ftypheic....", "image/heic"),
        (b"%PDF-1.7", "application/pdf"),
        (b"<svg onload=alert(1)>", "text/plain"),
        ("één ✓".encode(), "text/plain"),
        (b"MZ\x90\0", PROGRAM),
        (b"\x7fELF\2\1", PROGRAM),
        (b"#!/bin/sh\n", PROGRAM),
        (b"MZ is geen programma", "text/plain"),
        (b"RIFF\x10\0\0\0WAVE", UNKNOWN),
        (b"tekst met \x00 erin", UNKNOWN),
    ],
)
def test_the_type_goes_by_content(content: bytes, kind: str) -> None:
    assert type_of(content) == kind


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\Jansen\\bon.pdf", "bon.pdf"),
        ("bon\u202efdp.exe", "bonfdp.exe"),
        ("a\r\nSet-Cookie: x.png", "aSet-Cookie_ x.png"),
        ("..", "bestand"),
        ("", "bestand"),
        ("  mijn   foto .jpg", "mijn foto .jpg"),
        ("x" * 300 + ".jpeg", "x" * (LONGEST_NAME - 5) + ".jpeg"),
    ],
)
def test_a_name_is_cleaned(name: str, clean: str) -> None:
    assert clean_name(name) == clean


@given(st.text(max_size=400))
def test_any_name_becomes_a_harmless_one(name: str) -> None:
    clean = clean_name(name)
    assert 0 < len(clean) <= LONGEST_NAME
    assert not set(clean) & set('/\\<>:"|?*\0\r\n')
    assert not any(unicodedata.category(each).startswith("C") for each in clean)
    assert clean not in {".", ".."}


@given(st.binary(max_size=100))
def test_any_content_has_a_type(content: bytes) -> None:
    assert "/" in type_of(content)
