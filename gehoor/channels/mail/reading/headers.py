"""The headers of a mail: unfolding, RFC 2047 words, RFC 2231 parameters, dates and message ids.

Every function takes any text, never raises, and takes time in proportion to it.
"""

from __future__ import annotations

import binascii
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import unquote_to_bytes

from . import charsets

_WORD_START = re.compile(r"=\?([^?\s*]{0,60})(?:\*[^?\s]{0,20})?\?([bBqQ])\?")
_PARAMETER = re.compile(r';\s*([^=;\s"]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))', re.DOTALL)
_ESCAPED = re.compile(r'\\(["\\])')  # Windows paths come unescaped, so no other pair counts
_FOLD = re.compile(r"[\r\n]+[ \t]*")
_SECTION = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?")
_MESSAGE_ID = re.compile(r"<([^<>]{1,996})>")
_BETWEEN_IDS = re.compile(r"[\s<>,;\"]+")
_MOST_IDS = 1000


def text_of(raw: bytes) -> str:
    """Return the value of a header, unfolded and decoded."""
    return decode_words(unfold(raw))


def unfold(raw: bytes) -> str:
    """Return the value of a header on one line, encoded words left as they are."""
    value = raw.decode("ascii") if raw.isascii() else charsets.decode(raw)[0]
    if "\n" in value or "\r" in value:
        value = _FOLD.sub(" ", value)
    return charsets.readable(value).strip()


def decode_words(value: str) -> str:
    """Return text with its RFC 2047 words decoded; what does not decode stays as it is."""
    if "=?" not in value:
        return value
    pieces: list[str] = []
    run: list[bytes] = []
    run_label = ""
    position = 0
    while (start := _WORD_START.search(value, position)) is not None:
        end = value.find("?=", start.end())
        if end < 0:
            break
        between = value[position : start.start()]
        if not (run and not between.strip() and start[1].lower() == run_label):
            pieces.append(_flush(run, run_label))
            pieces.append("" if run and not between.strip() else between)
            run = []
        run_label = start[1].lower()
        run.append(_word(value[start.end() : end], start[2].lower()))
        position = end + 2
    pieces.append(_flush(run, run_label))
    pieces.append(value[position:])
    return charsets.readable("".join(pieces)).replace("\n", " ")


def _flush(run: list[bytes], label: str) -> str:
    return charsets.decode(b"".join(run), label)[0] if run else ""


def _word(text: str, encoding: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if encoding == "q":
        return binascii.a2b_qp(raw.replace(b"\n", b" "), header=True)
    letters = b"".join(raw.split()).rstrip(b"=")
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    try:
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
    except binascii.Error:
        return raw


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """Split ``text/plain; charset=x`` into the part in front (lower case) and its parameters.

    Understands RFC 2231 (charset, sections) and the RFC 2047 words that many senders put there
    instead. A parameter given twice keeps its first value.
    """
    front, semicolon, rest = value.partition(";")
    found: dict[str, dict[int, tuple[str, bool]]] = {}
    for name, quoted, bare in _PARAMETER.findall(semicolon + rest[:20_000]):
        section = _SECTION.fullmatch(name.lower())
        if section is None:
            continue
        text = _ESCAPED.sub(r"\1", quoted) if quoted else bare.strip()
        number = int(section[2] or 0)
        found.setdefault(section[1], {}).setdefault(number, (text, section[3] is not None))
    joined = {name: _join(sections) for name, sections in found.items()}
    return front.strip().lower(), joined


def _join(sections: dict[int, tuple[str, bool]]) -> str:
    ordered = [sections[number] for number in sorted(sections)]
    if not any(encoded for _, encoded in ordered):
        return decode_words("".join(text for text, _ in ordered))
    label = ""
    first, encoded = ordered[0]
    if encoded and first.count("'") >= 2:
        label, _, first = first.split("'", 2)
        ordered[0] = (first, True)
    raw = b"".join(unquote_to_bytes(t) if e else t.encode("utf-8", "replace") for t, e in ordered)
    return charsets.readable(charsets.decode(raw, label)[0])


def date_of(value: str) -> datetime | None:
    """Return the moment of a Date header; one without a zone is taken as UTC."""
    try:
        moment = parsedate_to_datetime(value[:200])
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def message_ids(value: str) -> list[str]:
    """Return the message ids in a header without angle brackets, each once, at most 1,000."""
    found = _MESSAGE_ID.findall(value)
    found = found or [word for word in _BETWEEN_IDS.split(value) if "@" in word[1:-1]]
    unique = dict.fromkeys("".join(identifier.split()) for identifier in found)
    unique.pop("", None)
    return list(unique)[-_MOST_IDS:]
