"""The same as CSV: the sheets that ING and Rabobank give, recognised by their headings. Pure."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from io import StringIO

from .booking import Booking, Unreadable
from .camt import cents


@dataclass(frozen=True, slots=True)
class Sheet:
    """The headings of one bank. `sign` is where it says `Af` or `Bij`; empty: in the amount."""

    account: str
    day: str
    days: str
    amount: str
    other: str
    words: tuple[str, ...]
    sign: str = ""
    end_to_end: str = ""
    reference: str = ""
    reason: str = ""

    @property
    def needs(self) -> set[str]:
        return {self.account, self.day, self.amount, self.other, *self.words}


SHEETS = (
    Sheet(
        "Rekening", "Datum", "%Y%m%d", "Bedrag (EUR)", "Tegenrekening", ("Mededelingen",),
        sign="Af Bij",
    ),
    Sheet(
        "IBAN/BBAN", "Datum", "%Y-%m-%d", "Bedrag", "Tegenrekening IBAN/BBAN", ("Omschrijving-1",),
        end_to_end="Transactiereferentie", reference="Volgnr", reason="Reden retour",
    ),
)  # fmt: skip
"""ING, Rabobank."""


def bookings(content: bytes, ours: str) -> list[Booking]:
    """What was booked on our account `ours`. Raises Unreadable, also for another account."""
    try:
        words = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        words = content.decode("latin-1")
    heading = words.partition("\n")[0]
    reader = csv.DictReader(StringIO(words), delimiter=";" if ";" in heading else ",")
    found = {each for each in reader.fieldnames or () if each}
    sheet = next((each for each in SHEETS if each.needs <= found), None)
    if sheet is None:
        raise Unreadable("no headings that we know")
    try:
        return list(_rows(reader, sheet, ours))
    except (csv.Error, TypeError, AttributeError):
        raise Unreadable("a line that is cut off") from None


def _rows(reader: csv.DictReader[str], sheet: Sheet, ours: str) -> Iterator[Booking]:
    for row in reader:
        if row[sheet.account].replace(" ", "") != ours:
            raise Unreadable("another account")
        amount = cents(row[sheet.amount].replace(".", "").replace(",", "."))
        words = " ".join(row.get(each) or "" for each in sheet.words).strip()
        yield Booking(
            _day(row[sheet.day], sheet.days),
            -amount if sheet.sign and row[sheet.sign] == "Af" else amount,
            iban=row[sheet.other].replace(" ", ""),
            end_to_end=_said(row, sheet.end_to_end) or _named(words),
            words=words[:300],
            reason=_said(row, sheet.reason),
            reference=_said(row, sheet.reference),
        )


def _said(row: Mapping[str, str], column: str) -> str:
    return (row.get(column) or "").strip() if column else ""


def _named(words: str) -> str:
    """`Kenmerk: GEHOOR-T12` among the words of a booking."""
    found = re.search(r"Kenmerk: (\S+)", words)
    return found[1][:35] if found else ""


def _day(written: str, days: str) -> date:
    try:
        return datetime.strptime(written, days).date()  # noqa: DTZ007
    except ValueError:
        raise Unreadable("no date") from None
