"""Bank account numbers (ISO 13616): check digits, length by country, and the last digits shown. Pure."""

from __future__ import annotations

import re
from enum import Enum, auto

LENGTHS = {
    "AD": 24, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20,
    "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GI": 23, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26,
    "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28,
    "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "VA": 22,
}  # fmt: skip
"""The countries where a SEPA payment goes, with how long an IBAN is there (ISO 13616 registry)."""


class Wrong(Enum):
    """What is wrong with a typed account number."""

    UNREADABLE = auto()
    COUNTRY = auto()
    LENGTH = auto()
    CHECK = auto()


class NotAnIban(ValueError):
    """`wrong` says what is wrong with it, `length` how long one of that country is."""

    def __init__(self, wrong: Wrong, length: int = 0) -> None:
        super().__init__(wrong.name)
        self.wrong, self.length = wrong, length


def iban(typed: str) -> str:
    """`NL91 abna 0417 1643 00` as `NL91ABNA0417164300`. Raises NotAnIban."""
    found = re.sub(r"[\s.\-]", "", typed).upper()
    if not (found.isascii() and re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]+", found)):
        raise NotAnIban(Wrong.UNREADABLE)
    length = LENGTHS.get(found[:2])
    if length is None:
        raise NotAnIban(Wrong.COUNTRY)
    if len(found) != length:
        raise NotAnIban(Wrong.LENGTH, length)
    if remainder(found) != 1:
        raise NotAnIban(Wrong.CHECK)
    return found


def remainder(iban: str) -> int:
    """Modulo 97 of the number that the letters and digits make, the first four last; 1 when it is right."""
    return int("".join(str(int(each, 36)) for each in iban[4:] + iban[:4])) % 97


def digits(iban: str) -> str:
    """The last four, by which somebody recognises their own."""
    return iban[-4:]
