"""The same from ABN AMRO: a file of tab-separated lines without headings (`TXT….TAB`). Pure.

Each line: account, currency, day of booking, balance before, balance after, day of interest, amount,
words. The account is the last ten digits of the IBAN without zeros before, days are `20260303`, amounts
`-180,00`. The words come as `/TRTP/SEPA OVERBOEKING/IBAN/…/NAME/…/REMI/…/EREF/…`, or in columns: `IBAN: …
Naam: …  Kenmerk: …`.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from .booking import Booking, Unreadable
from .camt import cents

COLUMNS = 8
_ACCOUNT = re.compile(r"\d{1,10}")
_TAGS = re.compile(r"/(TRTP|CSID|NAME|MARF|REMI|IBAN|BIC|EREF|RTRN|ORDP|BENM|ID|UDTR|UCRD|PURP)/")
_IN_COLUMNS = re.compile(r"\b(IBAN|BIC|Naam|Omschrijving|Kenmerk|Machtiging|Incassant): *")
_NONE = "NOTPROVIDED"


def is_one(content: bytes) -> bool:
    """Whether its first line is one of these."""
    columns = _words(content.partition(b"\n")[0]).split("\t")
    return len(columns) == COLUMNS and bool(_ACCOUNT.fullmatch(columns[0].strip()))


def bookings(content: bytes, ours: str) -> list[Booking]:
    """What was booked on our account `ours`. Raises Unreadable, also for another account."""
    lines = _words(content).splitlines()
    return [_booking(each.split("\t"), ours) for each in lines if each.strip()]


def _booking(columns: list[str], ours: str) -> Booking:
    if len(columns) != COLUMNS:
        raise Unreadable("a line that is cut off")
    account, currency, day, before, after, _interest, amount, words = map(str.strip, columns)
    if not (
        _ACCOUNT.fullmatch(account) and account.zfill(10) == ours[-10:] and ours[4:8] == "ABNA"
    ):
        raise Unreadable("another account")
    if currency != "EUR":
        raise Unreadable("not in euros")
    booked = _cents(amount)
    if _cents(before) + booked != _cents(after):
        raise Unreadable("balances that do not add up")
    said = _said(words)
    end_to_end = said.get("EREF") or said.get("Kenmerk", "")
    return Booking(
        _day(day),
        booked,
        iban=said.get("IBAN", "").replace(" ", ""),
        end_to_end="" if end_to_end == _NONE else end_to_end[:35],
        words=" ".join((said.get("REMI") or said.get("Omschrijving") or words).split())[:300],
        reason=said.get("RTRN", "")[:4],
        reference=f"{before}>{after}",
    )


def _said(words: str) -> dict[str, str]:
    """What is said under each name: {"IBAN": "NL20…", "REMI": "Geld terug"}."""
    names = _TAGS if words.startswith("/") else _IN_COLUMNS
    parts = names.split(words)
    return {name: value.strip() for name, value in zip(parts[1::2], parts[2::2], strict=True)}


def _cents(written: str) -> int:
    return cents(written.replace(".", "").replace(",", "."))


def _day(written: str) -> date:
    try:
        return datetime.strptime(written, "%Y%m%d").date()  # noqa: DTZ007
    except ValueError:
        raise Unreadable("no date") from None


def _words(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("latin-1")
