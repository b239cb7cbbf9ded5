"""A message as bytes: threaded, marked, in letters of any language, and closed to injection."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.channels.mail.message import as_bytes
from gehoor.channels.parcel import Enclosed, Parcel

LONG_ID = f"<{'a' * 300}@post.example>"
PARCEL = Parcel(
    sender="wij@kwartelhof.example",
    sender_name="Kwartelhof",
    recipient="a@post.example",
    recipient_name="A. Jansen",
    subject="Uw vraag",
    text="Goedendag,\n\nDonderdag.\n",
    html="<p>Donderdag.</p>",
    at=datetime(2026, 3, 2, 9, 0, tzinfo=UTC),
    message_id="<1@kwartelhof.example>",
    references=("<0@post.example>", LONG_ID),
    in_reply_to=LONG_ID,
)
HEADERS = {
    "from", "to", "subject", "date", "message-id", "in-reply-to", "references", "reply-to",
    "mime-version", "content-type",
}  # fmt: skip


def parsed(raw: bytes) -> EmailMessage:
    return BytesParser(policy=policy.default).parsebytes(raw)


def test_long_message_ids_stay_whole() -> None:
    raw = as_bytes(PARCEL, "")
    assert b"\r\nReferences: <0@post.example>\r\n " + LONG_ID.encode() + b"\r\n" in raw
    assert b"\r\nIn-Reply-To: " + LONG_ID.encode() + b"\r\n" in raw


def test_a_person_writes_unmarked_and_a_machine_says_so() -> None:
    assert parsed(as_bytes(PARCEL, ""))["Auto-Submitted"] is None
    answer = parsed(as_bytes(replace(PARCEL, automatic=True), ""))
    assert answer["Auto-Submitted"] == "auto-replied"
    notice = parsed(as_bytes(replace(PARCEL, automatic=True, in_reply_to=""), ""))
    assert notice["Auto-Submitted"] == "auto-generated"


def test_letters_of_any_language_survive() -> None:
    parcel = replace(PARCEL, subject="Ἀγορά — €5 “quoted” " * 20, sender_name="Kwártel, Höf")
    message = parsed(
        as_bytes(replace(parcel, text="één € 😀\n" + "x" * 5000), "antwoord@x.example")
    )
    assert message["Subject"] == parcel.subject.strip()
    assert message["From"].addresses[0].display_name == "Kwártel, Höf"
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().splitlines() == ["één € 😀", "x" * 5000]


def test_lines_stay_short_enough_for_every_server() -> None:
    raw = as_bytes(replace(PARCEL, subject="woord " * 80, text="lang " * 4000), "")
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")


def test_a_file_goes_along_under_its_own_name() -> None:
    files = (Enclosed("factuur €.pdf", "application/pdf", b"%PDF"), Enclosed("x", "no type", b"y"))
    pdf, other = parsed(as_bytes(replace(PARCEL, files=files), "")).iter_attachments()
    assert (pdf.get_filename(), pdf.get_content()) == ("factuur €.pdf", b"%PDF")
    assert other.get_content_type() == "application/octet-stream"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\x0b", "\x85", "\u2028", "\0"])
def test_content_header_injection_by_a_name_or_subject(newline: str) -> None:
    evil = f"x{newline}Bcc: iedereen@elders.example{newline}{newline}tekst"
    parcel = replace(PARCEL, subject=evil, recipient_name=evil, sender_name=evil)
    parcel = replace(
        parcel, in_reply_to=evil, references=(evil,), files=(Enclosed(evil, evil, b""),)
    )
    message = parsed(as_bytes(parcel, evil))
    assert {name.lower() for name in message} <= HEADERS
    assert len(message["To"].addresses) == 1


@given(st.text(), st.text(), st.text())
def test_any_words_make_a_message(subject: str, name: str, text: str) -> None:
    raw = as_bytes(replace(PARCEL, subject=subject, recipient_name=name, text=text), "")
    assert {each.lower() for each in parsed(raw)} <= HEADERS
