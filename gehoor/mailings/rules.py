"""What an announcement may say, and who is named in a list. Pure."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass

from gehoor.core.wording import MONTHS, SHORT_MONTHS
from gehoor.foresight.linting import Finding, lint

PLACES = {"nl": ("datum", "team"), "en": ("date", "team")}
"""The places that an announcement may hold: it is about no question and no case."""
MOST_ROWS = 50_000
_OF_A_CASE = re.compile(r"\{(?:naam|name|vraag|question|zaak|case|link)\}")
_NUMERIC_DAY = r"\b\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?\b|\b\d{4}-\d{2}-\d{2}\b"
_MONTHS = "|".join(
    month for names in (MONTHS, SHORT_MONTHS) for months in names.values() for month in months
)
_DATE = re.compile(rf"\{{(?:datum|date)\}}|\b\d{{1,2}} (?:{_MONTHS})\b|{_NUMERIC_DAY}", re.I)
_FIELDS = {
    "number": ("klantnummer", "nummer", "number", "customer number", "customer"),
    "mail": ("e-mail", "email", "mail", "e-mailadres", "mailadres"),
    "postal": ("adres", "postadres", "address", "postcode"),
    "name": ("naam", "name"),
}
_POSTCODE = re.compile(r"\b([1-9]\d{3}) ?([A-Za-z]{2})\b")
_HOUSE = re.compile(r"\b(\d{1,5}\s?[A-Za-z]?)\b")
_KNOWN = re.compile(r"([1-9]\d{3})([A-Z]{2})(\d+[A-Z0-9]*)")
_ADDRESS = re.compile(r"^[^\s@<>,;]{1,64}@[^\s@<>,;]{1,255}$")


@dataclass(frozen=True, slots=True)
class Named:
    """One row of a list: what names the customer, and what is needed for one whom we do not know yet."""

    number: str = ""
    mail: str = ""
    postal: str = ""
    name: str = ""

    @property
    def said(self) -> str:
        return self.number or self.mail or self.postal or self.name


def faults(text: str, language: str) -> list[Finding]:
    """What keeps it from being sent: as any text to customers, and it promises nothing without a date."""
    found = lint(text, language)
    found += [
        Finding(
            place[0],
            "een aankondiging gaat niet over een zaak",
            "an announcement is not about a case",
            f"kies uit {_braced('nl')}",
            f"choose from {_braced('en')}",
        )
        for place in _OF_A_CASE.finditer(text)
    ]
    if not _DATE.search(text):
        found.append(
            Finding(
                "",
                "de klant leest niet wanneer",
                "the customer does not read when",
                "schrijf de dag erin, of {datum}",
                "write the day in it, or {date}",
            )
        )
    return found


def filled(text: str, language: str, date: str, team: str) -> str:
    """The text with its places filled."""
    day, group = (f"{{{each}}}" for each in PLACES[language])
    return text.replace(day, date).replace(group, team)


def _braced(language: str) -> str:
    return ", ".join(f"{{{each}}}" for each in PLACES[language])


def read_list(text: str) -> list[Named]:
    """Rows of a CSV with or without a first line of names, separated by semicolons, commas or tabs.

    Without names a cell with an @ is a mail address, a postcode begins a postal address, and digits are
    a customer number. Empty rows are left out.
    """
    text = text.lstrip("\ufeff").strip()
    first = text.partition("\n")[0]
    separator = max(";\t,", key=first.count)
    rows = [
        [cell.strip() for cell in row]
        for row in list(csv.reader(io.StringIO(text), delimiter=separator))[: MOST_ROWS + 1]
    ]
    rows = [row for row in rows if any(row)]
    columns = [_field(cell) for cell in rows[0]] if rows else []
    if any(columns):
        named = (dict(zip(columns, row, strict=False)) for row in rows[1:])
        return [Named(**{key: each[key] for key in _FIELDS if each.get(key)}) for each in named]
    return [_guessed(row) for row in rows]


def _field(title: str) -> str:
    return next((field for field, names in _FIELDS.items() if title.lower() in names), "")


def _guessed(row: list[str]) -> Named:
    found: dict[str, str] = {}
    for cell in row:
        if _ADDRESS.match(cell):
            found.setdefault("mail", cell)
        elif re.match(r"^[1-9]\d{3} ?[A-Za-z]{2}\b", cell):
            found.setdefault("postal", cell)
        elif re.search(r"\d", cell):
            found.setdefault("number", cell)
        elif cell:
            found.setdefault("name", cell)
    return Named(**found)


def postal_key(address: str) -> str:
    """`Dorpsstraat 12a, 9401 AB Assen` as we know addresses by: 9401AB12A; else empty."""
    code = _POSTCODE.search(address)
    if not code:
        return ""
    house = _HOUSE.search(address[code.end() :] if code.start() < 3 else address[: code.start()])
    return f"{code[1]}{code[2]}{house[1]}".replace(" ", "").upper() if house else ""


def postal_lines(address: str) -> list[str]:
    """An address as it stands on an envelope: as it was written, or as we know it (9401AB12)."""
    known = _KNOWN.fullmatch(address)
    if known:
        return [f"{known[1]} {known[2]}  {known[3]}"]
    return [each.strip() for each in re.split(r"[,\n]", address) if each.strip()]


def is_address(mail: str) -> bool:
    return bool(_ADDRESS.match(mail))
