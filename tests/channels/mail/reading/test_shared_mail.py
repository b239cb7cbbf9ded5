"""Every real mail can be read, explained and accounted for."""

from __future__ import annotations

import email
import json
import re
import time
from collections import Counter
from datetime import datetime, timedelta, timezone
from email.message import Message
from pathlib import Path
from typing import Any

from gehoor.channels.mail.reading import Reader, read
from gehoor.channels.mail.reading.explain import explain

from .shared import DATA, mails, needs_data, words

pytestmark = needs_data


def test_every_mail_is_read_within_a_second_and_loses_no_word() -> None:
    with Reader() as reader:
        for path in mails():
            raw = path.read_bytes()
            start = time.process_time()
            found = read(raw)
            assert time.process_time() - start < 1, path
            parts = f"{found.reply}\n{found.quoted}\n{found.signature}"
            assert words(parts) == words(found.text), path
            assert reader.read(raw) == found, path
            json.dumps(explain(found))


def test_no_word_is_lost_that_the_standard_parser_finds() -> None:
    """Compared by words of plain letters, as this test decodes no charsets."""
    lost: dict[str, set[str]] = {}
    for path in (path for path in mails() if path.name not in _HEADERS_AS_TEXT):
        raw = path.read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        said = set(_WORD.findall(read(raw).text))
        wanted = set(_WORD.findall(_plain_text(email.message_from_bytes(raw))))
        if missing := wanted - said:
            lost[str(path.relative_to(DATA))] = missing
    assert lost == {}


_WORD = re.compile(r"(?<![\w\x80-\xff])[A-Za-z]{4,}(?![\w\x80-\xff\0])")
# Broken headers, which the standard parser takes for the beginning of the text.
_HEADERS_AS_TEXT = {"raw_email_incorrect_header.eml", "example13.eml", "019.eml"}


def _plain_text(message: Message) -> str:
    leaves = (part for part in message.walk() if part.get_content_type() == "text/plain")
    shown = (part for part in leaves if not part.get_filename())
    bodies = (part.get_payload(decode=True) for part in shown if not part.is_multipart())
    return "\n".join(body.decode("latin-1") for body in bodies if isinstance(body, bytes))


def test_a_typical_mail_costs_little() -> None:
    """The budget of the whole road is 12 ms; reading may take a third of it, and takes far less."""
    raws = [path.read_bytes() for path in mails()]
    start = time.process_time()
    for raw in raws:
        read(raw)
    assert (time.process_time() - start) / len(raws) < 0.004


EXPECTED = sorted(DATA.glob("mail/stalwart-*/???.json"))


def _parsed(path: Path) -> tuple[Any, dict[str, Any]]:
    parse = json.loads(path.read_text())
    fields = {
        str(field["name"]): field["value"] for field in reversed(parse["parts"][0]["headers"])
    }
    return parse, {name: value for name, value in fields.items() if isinstance(value, dict)}


def _addresses(value: dict[str, Any]) -> list[str]:
    written = value["Address"]
    people = written.get("List") or [p for group in written["Group"] for p in group["addresses"]]
    return [person["address"] or "" for person in people]


def _moment(value: dict[str, Any]) -> datetime:
    when = value["DateTime"]
    offset = timedelta(hours=when["tz_hour"], minutes=when["tz_minute"])
    zone = timezone(-offset if when["tz_before_gmt"] else offset)
    parts = [when[name] for name in ("year", "month", "day", "hour", "minute", "second")]
    return datetime(*parts, tzinfo=zone)


def test_headers_agree_with_another_parser() -> None:
    compared: Counter[str] = Counter()
    for path in EXPECTED:
        found = read(path.with_suffix(".eml").read_bytes())
        _, fields = _parsed(path)
        if "Text" in fields.get("subject", {}):
            assert found.subject == " ".join(fields["subject"]["Text"].split()), path
            compared["subject"] += 1
        if "Text" in fields.get("message_id", {}):
            assert found.message_id == fields["message_id"]["Text"], path
        for name, people in (("to", found.to), ("cc", found.cc)):
            if "Address" in fields.get(name, {}):
                assert [person.address for person in people] == _addresses(fields[name]), path
                compared[name] += 1
        if "DateTime" in fields.get("date", {}) and "019" not in path.name:  # 019: a cut-up date
            assert found.date == _moment(fields["date"]), path
    assert compared["subject"] > 10
    assert compared["to"] > 10


def test_text_agrees_with_another_parser() -> None:
    """Two of them put the headers of the next alternative into the text; we do not."""
    same = total = 0
    for path in EXPECTED:
        found = Counter(read(path.with_suffix(".eml").read_bytes()).text.split())
        parse, _ = _parsed(path)
        bodies = (parse["parts"][number]["body"] for number in parse["text_body"])
        wanted = Counter(word for body in bodies for word in body.get("Text", "").split())
        total += bool(wanted)
        same += bool(wanted) and not wanted - found
    assert total >= 20
    assert total - same <= 2
