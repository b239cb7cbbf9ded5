"""Letters as PDF/UA-1 (ISO 14289-1), which screen readers can read, by Typst (docs/adr/0014)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from . import qr, wording

_SHEET = Path(__file__).with_name("letter.typ")
_LINK = re.compile(r"https?://\S+")
_SCAN = {
    "nl": "Scan deze code met uw telefoon: dan ziet u hoe het ervoor staat.",
    "en": "Scan this code with your telephone to see how things stand.",
}


@dataclass(frozen=True, slots=True)
class Page:
    """One letter: its language, the lines of its address, when it was written, and its words.

    What follows `-- ` on a line of its own in `text` stands apart at its foot, and the last link there is
    printed beside it as a code to scan (requirement G05).
    """

    language: str
    to: list[str]
    at: datetime
    subject: str
    text: str


def typeset(
    title: str, sender: str, zone: ZoneInfo, letters: Iterable[Page], made_at: datetime
) -> bytes:
    """The letters behind each other, each on a new sheet: the same bytes every time.

    The words go in as data, so that nothing in them is taken for markup.
    """
    import typst  # its typesetter takes tens of megabytes: only who makes a PDF loads it

    data = {"title": title, "sender": sender, "letters": [_letter(each, zone) for each in letters]}
    return typst.compile(
        _SHEET.read_bytes(),
        sys_inputs={"data": json.dumps(data)},
        ignore_system_fonts=True,
        pdf_standards="ua-1",
        timestamp=int(made_at.timestamp()),
    )


def _letter(each: Page, zone: ZoneInfo) -> dict[str, Any]:
    words, _, contact = each.text.partition("\n-- \n")
    return {
        "language": each.language,
        "to": each.to,
        "at": wording.day(each.at, each.language, zone, year=True),
        "subject": each.subject,
        "paragraphs": [part.splitlines() for part in words.strip().split("\n\n")],
        "contact": contact.strip().splitlines(),
        **_code(contact, each.language),
    }


def _code(contact: str, language: str) -> dict[str, str]:
    links = _LINK.findall(contact)
    return {"code": qr.svg(links[-1]), "scan": _SCAN[language]} if links else {}
