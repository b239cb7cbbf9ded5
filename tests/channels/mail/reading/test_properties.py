"""What holds for any bytes whatever."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from gehoor.channels.mail.reading import Mail, read, wire
from gehoor.channels.mail.reading.explain import explain
from gehoor.channels.mail.reading.quotes import split

from .letters import mail, multipart, part
from .shared import words
from .test_quotes import BLOCKS, NOT_HEADS, SENT_FROM, SENTENCES, SIGNATURES

LINES = st.one_of(
    st.sampled_from(
        ["", "> oud", ">> ouder", "--", "-- ", ">:", "Groet", "Van:", "wrote:", "____"]
    ),
    st.sampled_from([*SENTENCES.values(), *BLOCKS.values(), *SENT_FROM, *NOT_HEADS]),
    st.sampled_from([*SIGNATURES.values()]),
    st.text(st.characters(exclude_characters="\n"), max_size=80),
)
TYPES = st.sampled_from(
    [
        "text/plain",
        "text/html; charset=utf-8",
        "text/plain; format=flowed; charset=iso-8859-1",
        "message/rfc822",
        "message/delivery-status",
        "application/ms-tnef",
        "application/pdf; name=a.pdf",
        "multipart/mixed",
        "text/calendar",
        "text/plain; charset=utf-7",
        "nonsens",
    ]
)
ENCODINGS = st.sampled_from(["7bit", "base64", "quoted-printable", "x-uuencode", "gek"])
PARTS = st.builds(
    lambda kind, encoding, body: part(kind, body, f"Content-Transfer-Encoding: {encoding}"),
    TYPES,
    ENCODINGS,
    st.binary(max_size=300) | st.lists(LINES, max_size=12).map(lambda lines: "\n".join(lines)),
)
CONTENTS = st.recursive(
    PARTS,
    lambda children: st.builds(
        lambda kind, parts, boundary: multipart(kind, *parts, boundary=boundary),
        st.sampled_from(["mixed", "alternative", "related", "report", "digest", "signed"]),
        st.lists(children, max_size=4),
        st.sampled_from(["grens", "binnen", "buiten"]),
    ),
    max_leaves=8,
)
VALUES = st.text(max_size=60) | st.sampled_from(["=?utf-8?q?=ff?=", "<>", "a@b, c@d", '"', "("])
HEADERS = st.dictionaries(
    st.sampled_from(["to", "cc", "subject", "date", "references", "message_id", "return_path"]),
    VALUES,
)


def check(found: Mail) -> None:
    """Fail unless a mail holds together: nothing lost, nothing unprintable, and able to travel."""
    assert words(f"{found.reply}\n{found.quoted}\n{found.signature}") == words(found.text)
    json.dumps(explain(found), ensure_ascii=False).encode()
    every = [found.text, found.subject, *(value for _, value in found.headers)]
    assert not any("\0" in text or "\r" in text for text in every)
    head, *contents = wire.pack(found)
    rest = iter(contents)
    assert wire.unpack(wire.unpack_head(head)["mail"], lambda _: next(rest)) == found


@settings(max_examples=300)
@given(st.binary(max_size=2000))
def test_any_bytes_are_a_mail(raw: bytes) -> None:
    check(read(raw))


@settings(max_examples=300)
@given(CONTENTS, HEADERS)
def test_any_structure_is_a_mail(content: bytes, headers: dict[str, str]) -> None:
    check(read(mail(content, **headers)))


@settings(max_examples=500)
@given(st.lists(LINES, max_size=40).map("\n".join))
def test_splitting_a_text_loses_no_line(text: str) -> None:
    parts = split(text)
    together = f"{parts.reply}\n{parts.quoted}\n{parts.signature}"
    wanted = sorted(line for line in text.split("\n") if line.strip())
    assert sorted(line for line in together.split("\n") if line.strip()) == wanted


@settings(max_examples=300)
@given(st.lists(st.text("abcdefgh", min_size=1), min_size=1, max_size=8).map(" ".join))
def test_a_message_of_plain_words_is_its_own_reply(text: str) -> None:
    assert split(text).reply == text
