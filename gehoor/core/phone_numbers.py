"""Which telephone numbers an organisation may give its customers, and what calling one costs. Pure.

Article 6:230k(2) BW: a trader asks no more than the basic rate for calls about an agreement; that is what
a call to an ordinary geographic or mobile number costs (CJEU 2 March 2017, C-568/15, Comtech; article 3.2g
Regeling universele dienstverlening en eindgebruikersbelangen). Which numbers cost that or nothing follows
from the Nummerplan telefoon- en ISDN-diensten (article 4.1 Telecommunicatiewet), annex 1: geographic
numbers, 06, 085, 088 and the 14 numbers of municipalities at the basic rate, 0800 free. All others are
refused: 0900, 0906, 0909 and 18xx may be charged for, and 084 and 087 are no service numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from .area_codes import PLACES, area_of

PAID = re.compile(r"09\d*|18\d\d")
NATIONAL = 10
FREE_LENGTHS = (8, 11)


class Tariff(StrEnum):
    BASIC = "basic"
    FREE = "free"


class Doubt(StrEnum):
    """Why a number cannot be a service number."""

    PAID = "paid"
    UNKNOWN = "unknown"


class NotAServiceNumber(ValueError):
    """Customers cannot be given this number: `doubt` says why."""

    def __init__(self, typed: str, doubt: Doubt) -> None:
        super().__init__(f"{typed}: {doubt}")
        self.typed, self.doubt = typed, doubt


@dataclass(frozen=True, slots=True)
class ServiceNumber:
    """A number that customers may be given.

    `digits` as dialled here (0592012345), `shown` as it is printed, `place` of a geographic one, `abroad`
    as it is dialled from elsewhere: empty for 0800, which other countries mostly do not put through.
    """

    digits: str
    shown: str
    tariff: Tariff
    place: str = ""
    abroad: str = ""

    @property
    def dial(self) -> str:
        """What a telephone dials from anywhere."""
        return self.abroad.replace(" ", "") or self.digits


def service_number(typed: str) -> ServiceNumber:
    """The number that somebody typed. Raises NotAServiceNumber."""
    digits = _national(typed)
    if PAID.fullmatch(digits):
        raise NotAServiceNumber(typed.strip(), Doubt.PAID)
    found = _free(digits) or _municipal(digits) or _ordinary(digits)
    if found is None:
        raise NotAServiceNumber(typed.strip(), Doubt.UNKNOWN)
    return found


def _national(typed: str) -> str:
    if re.search(r"[^\d\s()+./-]", typed):
        raise NotAServiceNumber(typed.strip(), Doubt.UNKNOWN)
    digits = re.sub(r"\D", "", typed.replace("(0)", ""))
    if typed.strip().startswith("+"):
        digits = f"00{digits}"
    return f"0{digits[4:]}" if digits.startswith("0031") else digits


def _free(digits: str) -> ServiceNumber | None:
    if not digits.startswith("0800") or len(digits) not in FREE_LENGTHS:
        return None
    own = digits[4:]
    shown = f"0800 - {own if len(own) == 4 else _grouped(own)}"
    return ServiceNumber(digits, shown, Tariff.FREE)


def _municipal(digits: str) -> ServiceNumber | None:
    """14 and the area code: 14 0592."""
    code = digits[2:]
    if not digits.startswith("14") or code not in PLACES:
        return None
    return ServiceNumber(digits, f"14 {code}", Tariff.BASIC, PLACES[code], f"+31 14 {code}")


def _ordinary(digits: str) -> ServiceNumber | None:
    if len(digits) != NATIONAL:
        return None
    code = area_of(digits)
    start = code or next((each for each in ("085", "088", "06") if digits.startswith(each)), "")
    if not start:
        return None
    rest = _grouped(digits[len(start) :])
    shown = f"({code}) {rest}" if code else f"{start} - {rest}"
    return ServiceNumber(
        digits, shown, Tariff.BASIC, PLACES.get(code, ""), f"+31 {start[1:]} {rest}"
    )


def _grouped(digits: str) -> str:
    """In twos, the first group of three where the count is odd: `123 45 67`, `01 23 45`."""
    first = 3 if len(digits) % 2 else 2
    groups = [digits[:first], *(digits[at : at + 2] for at in range(first, len(digits), 2))]
    return " ".join(each for each in groups if each)


_SAID = {
    "nl": {Tariff.BASIC: "gewoon tarief", Tariff.FREE: "gratis"},
    "en": {Tariff.BASIC: "ordinary rate", Tariff.FREE: "free of charge"},
}
_FROM_ABROAD = {
    "nl": {
        Tariff.BASIC: "vanuit het buitenland {number}, voor het tarief van uw eigen aanbieder",
        Tariff.FREE: "dit nummer werkt alleen binnen Nederland",
    },
    "en": {
        Tariff.BASIC: "from abroad {number}, at your own provider’s rate",
        Tariff.FREE: "this number works within the Netherlands only",
    },
}


def tariff(number: ServiceNumber, language: str) -> str:
    """What calling costs: `gewoon tarief`, `gratis`."""
    return _SAID[language][number.tariff]


def from_abroad(number: ServiceNumber, language: str) -> str:
    """How to call from abroad and what that costs."""
    return _FROM_ABROAD[language][number.tariff].format(number=number.abroad)


def told(number: ServiceNumber, language: str) -> str:
    """`(0592) 01 23 45 Assen (gewoon tarief)`: as it stands in a letter."""
    name = f"{number.shown} {number.place}".strip()
    return f"{name} ({tariff(number, language)})"
