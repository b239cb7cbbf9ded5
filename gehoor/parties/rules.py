"""How an address is written so that the same one is recognised. Pure."""

from __future__ import annotations

import re

_NOT_DIGIT = re.compile(r"[^0-9]+")
_POSTCODE = re.compile(
    r"^\s*([1-9][0-9]{3})\s*([a-z]{2})\W*([0-9]{1,5})\s*-?\s*([a-z0-9]{0,4})\s*$", re.I
)


_HOUSE = re.compile(r"[1-9][0-9]{3}[A-Z]{2}([0-9]{1,5})(?![0-9])")


def normalised(kind: str, value: str) -> str:
    """Mail and handles in lower case; Dutch phone numbers as +31...; a postal address without spaces."""
    value = value.strip().replace("\0", "")
    if kind == "phone":
        return _phone(value)
    if kind == "postal":
        return "".join(value.split()).upper()[:320]
    if kind == "number":
        return re.sub(r"[\s.-]", "", value).upper()[:320]
    return value.lower()[:320]


def postcode_and_number(text: str) -> str:
    """`9401 ab 12` as it stands at the start of a normalised postal address (9401AB12); else empty."""
    found = _POSTCODE.match(text)
    return "".join(found.groups()).upper() if found else ""


def house_number(postal: str) -> str:
    """The digits of the house number in a normalised postal address (9401AB12A gives 12); else empty."""
    found = _HOUSE.match(postal)
    return found[1] if found else ""


def _phone(value: str) -> str:
    digits = _NOT_DIGIT.sub("", value)
    if value.startswith("+"):
        return f"+{digits}"
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    return f"+31{digits[1:]}" if digits.startswith("0") else digits
