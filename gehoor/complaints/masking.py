"""A text without what tells who somebody is. Pure.

Masked are links (one to a status page is a key), mail addresses, phone numbers, account numbers (IBAN,
ISO 13616), Dutch postcodes with the house number, other numbers of five digits or more, and the words of
the names that are given. What a customer tells of himself in other words stays: this makes a text fit for
colleagues to learn from, and never for the public.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

MASK = "•••"
SHORTEST_NAME = 3
_KNOWN = re.compile(
    r"(?P<link>https?://\S+)"
    r"|(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<iban>\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?\b)"
    r"|(?P<postcode>\b[1-9]\d{3}\s?[A-Z]{2}(?:\s*\d{1,5}(?:\s?[a-zA-Z])?\b|\b))"
    r"|(?P<phone>(?<![\w.,€])\+?\d[\d\s()./-]{7,}\d\b)"
    r"|(?P<number>\b\d{5,}\b)"
)


def masked(text: str, names: Iterable[str]) -> str:
    """`text` with every such thing replaced by the same sign."""
    hidden = _KNOWN.sub(MASK, text)
    words = {word for name in names for word in re.findall(r"\w+", name)}
    found = sorted((each for each in words if len(each) >= SHORTEST_NAME), key=len, reverse=True)
    if not found:
        return hidden
    return re.sub(rf"\b(?:{'|'.join(map(re.escape, found))})\b", MASK, hidden, flags=re.IGNORECASE)
