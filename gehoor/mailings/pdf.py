"""Letters as PDF/UA-1 (ISO 14289-1), which screen readers can read, by Typst (docs/adr/0014)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from gehoor.core import wording

from .models import Item, Mailing

_SHEET = Path(__file__).with_name("letter.typ")


def as_pdf(mailing: Mailing, items: Iterable[Item]) -> bytes:
    """The letters of `items` behind each other, each on a new sheet: the same bytes every time.

    The words go in as data, so that nothing in them is taken for markup.
    """
    import typst  # its typesetter takes tens of megabytes: only who makes a PDF loads it

    zone = ZoneInfo(mailing.team.brand.calendar.zone)
    letters = [_letter(each, mailing, zone) for each in items]
    data = {"title": mailing.name, "sender": mailing.team.brand.name, "letters": letters}
    return typst.compile(
        _SHEET.read_bytes(),
        sys_inputs={"data": json.dumps(data)},
        ignore_system_fonts=True,
        pdf_standards="ua-1",
        timestamp=int((mailing.started_at or mailing.at).timestamp()),
    )


def _letter(item: Item, mailing: Mailing, zone: ZoneInfo) -> dict[str, Any]:
    words, _, contact = item.text.partition("\n-- \n")
    return {
        "language": item.language,
        "to": item.addressed.splitlines() or [item.party.name],
        "at": wording.day(item.begun_at, item.language, zone, year=True),
        "subject": item.subject,
        "paragraphs": [each.splitlines() for each in words.strip().split("\n\n")],
        "contact": contact.strip().splitlines(),
    }
