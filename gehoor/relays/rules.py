"""What fits in one text message (3GPP TS 23.038, the former GSM 03.38). Pure."""

from __future__ import annotations

import unicodedata

ONE_MESSAGE = 160
"""Places of seven bits in one text message."""
ONE_IN_UNICODE = 70
"""Units of sixteen bits in one text message that has a character outside the alphabet."""

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_ESCAPED = frozenset("\f^{}\\[~]|€")
"""These take an escape and a character: two places."""
_SAID_OTHERWISE = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...",
                   "•": "-", "\u00a0": " ", "\t": " "}  # fmt: skip


def places(text: str) -> int | None:
    """How many places of seven bits `text` takes; None when a character is not in the alphabet."""
    if any(each not in _BASIC and each not in _ESCAPED for each in text):
        return None
    return len(text) + sum(each in _ESCAPED for each in text)


def fits(text: str) -> bool:
    """Whether `text` goes in one text message."""
    found = places(text)
    if found is None:
        return len(text.encode("utf-16-le")) // 2 <= ONE_IN_UNICODE
    return found <= ONE_MESSAGE


def plain(text: str) -> str:
    """`text` in the alphabet as far as it can be said so: `Zoë` becomes `Zoe`."""
    return "".join(map(_plain, text))


def _plain(each: str) -> str:
    if each in _BASIC or each in _ESCAPED:
        return each
    if each in _SAID_OTHERWISE:
        return _SAID_OTHERWISE[each]
    bare = "".join(part for part in unicodedata.normalize("NFKD", each) if part in _BASIC)
    return bare or each
