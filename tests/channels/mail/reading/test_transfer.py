from __future__ import annotations

import base64
import binascii

import pytest

from gehoor.channels.mail.reading import transfer

CONTENT = "Een bijlage met € en nog veel meer tekst, zodat er een paar regels zijn.".encode() * 3
BASE64 = base64.encodebytes(CONTENT)


def undo(raw: bytes, encoding: str) -> transfer.Decoded:
    return transfer.decode(b"<<" + raw + b">>", 2, len(raw) + 2, encoding)


@pytest.mark.parametrize(
    "raw",
    [
        BASE64,
        BASE64.replace(b"\n", b"\r\n"),
        BASE64.replace(b"\n", b""),
        BASE64.replace(b"\n", b" \n "),
    ],
)
def test_sound_base64_is_decoded_without_remark(raw: bytes) -> None:
    assert undo(raw, "base64") == (CONTENT, b"", "")


def test_base64_without_padding_is_complete() -> None:
    assert undo(base64.b64encode(b"zonder vulling erachter!!").rstrip(b"="), "base64")[0] == (
        b"zonder vulling erachter!!"
    )


def test_base64_that_was_cut_off_keeps_what_is_there() -> None:
    content, _, problem = undo(BASE64[:-30], "base64")
    assert CONTENT.startswith(content)
    assert len(content) > len(CONTENT) - 30
    assert problem


def test_pieces_of_base64_in_a_row_are_all_decoded() -> None:
    one, two = base64.b64encode(b"het eerste stuk, ruim"), base64.b64encode(b"en het tweede!")
    assert undo(one + b"\n" + two, "base64")[0] == b"het eerste stuk, ruimen het tweede!"


def test_text_that_a_list_put_under_base64_is_not_lost() -> None:
    footer = b"\n\n-- \nOverleg mailing list\nAfmelden? Klik hier."
    content, rest, problem = undo(BASE64 + footer, "base64")
    assert content == CONTENT
    assert rest.strip() == footer.strip()
    assert problem


def test_base64_with_dirt_in_it_is_decoded() -> None:
    dirty = BASE64[:20] + b"!" + BASE64[20:]
    content, _, _ = undo(dirty, "base64")
    assert content == CONTENT


def test_text_announced_as_base64_stays_text() -> None:
    assert undo(b"Dit is gewoon een brief.", "base64")[0] == b"Dit is gewoon een brief."


def test_quoted_printable_survives_sloppy_senders() -> None:
    assert undo(b"caf=C3=A9 =\nverder = los =ZZ", "quoted-printable")[0] == (
        "café verder = los =ZZ".encode()
    )


def test_uuencode_is_undone() -> None:
    lines = b"".join(binascii.b2a_uu(CONTENT[at : at + 45]) for at in range(0, len(CONTENT), 45))
    assert undo(b"begin 644 a.txt\n" + lines + b"`\nend\n", "x-uuencode") == (CONTENT, b"", "")


@pytest.mark.parametrize("encoding", ["", "7bit", "8bit", "binary"])
def test_what_is_not_encoded_is_taken_as_it_is(encoding: str) -> None:
    assert undo(b"hallo", encoding) == (b"hallo", b"", "")


def test_an_unknown_encoding_is_a_problem_but_loses_nothing() -> None:
    assert undo(b"hallo", "x-gek") == (b"hallo", b"", "unknown transfer encoding 'x-gek'")
