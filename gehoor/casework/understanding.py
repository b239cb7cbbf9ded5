"""What a message is about, in the customer's own words. Pure."""

from __future__ import annotations

import re

from .splitting import split

_GREETING = re.compile(
    r"^\W*(beste|geachte|hallo|hoi|hi|hello|dear|goede(?:n)?\s?(?:morgen|middag|avond|dag)|good (?:morning|"
    r"afternoon|evening)|dag|l\.?s\.?)\b[^.!?\n]{0,60}$",
    re.IGNORECASE,
)
_REPLY_PREFIX = re.compile(
    r"^\s*(?:(?:re|fw|fwd|aw|antw|betreft|tr|doorst)\s*:\s*)+", re.IGNORECASE
)
_KEY = re.compile(r"\b(?:[A-Z]{1,4}-?)?\d{4,12}\b")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s")
LONGEST = 200
MOST_KEYS = 20
SCANNED = 20_000


def bare_subject(subject: str) -> str:
    """A subject on one line, without its Re: and Fwd:."""
    return _REPLY_PREFIX.sub("", " ".join(subject.split()))


def first_question(subject: str, reply: str) -> str:
    """What we understood, in one line: the subject, else the first sentence that is no greeting."""
    return bare_subject(subject)[:LONGEST] or _first_sentence(reply) or "…"


def several(reply: str) -> list[str]:
    """The questions of a message that asks more than one thing, in the customer's words; else none."""
    found = [each.words for each in split(reply)]
    return found if len(found) > 1 else []


_LEADS_AWAY = re.compile(
    r"\S*(?:://|www\.|@|\w\.[a-z]{2,})\S*"  # links and mail addresses
    r"|(?:\+|\b0)\d?(?:[ .()/-]{0,3}\d){6,}|\d(?:[ .()/-]{0,3}\d){9,}",  # telephone numbers
    re.IGNORECASE,
)
LONGEST_QUOTED = 60


def harmless(text: str, longest: int = LONGEST_QUOTED) -> str:
    """Words of somebody whom we do not know, fit for a letter to an address that nobody proved.

    Short, on one line, and without links, addresses and telephone numbers: a form must not become a way
    to have us send anybody's advertisement.
    """
    line = _LEADS_AWAY.sub("…", " ".join(text[: 10 * longest].split()))
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def _first_sentence(reply: str) -> str:
    for line in reply[:SCANNED].splitlines():
        line = line.strip()
        if line and not _GREETING.match(line):
            return _SENTENCE_END.split(line, maxsplit=1)[0][:LONGEST]
    return ""


_THANKS = re.compile(
    r"\b(bedankt|dank\s?(?:je|u)|dankjewel|dankuwel|dank|merci|thanks|thank you|thx|cheers)\b",
    re.IGNORECASE,
)
_WANTS_MORE = re.compile(
    r"\?|\b(maar|echter|niet|geen|nog|helaas|wanneer|waarom|hoe|graag|wil|but|not|no|still|when|why|how|"
    r"please|however|yet|until)\b|n't\b",
    re.IGNORECASE,
)
LONGEST_THANKS = 160


def is_only_thanks(reply: str) -> bool:
    """Whether somebody only says thank you: short, and nothing in it asks, denies or waits."""
    text = reply.strip()
    return (
        0 < len(text) <= LONGEST_THANKS
        and bool(_THANKS.search(text))
        and not _WANTS_MORE.search(text)
    )


def order_keys(text: str) -> list[str]:
    """Order, invoice and customer numbers that somebody names: 4 to 12 digits, letters before allowed.

    Years of this century are left out: "2026" is rarely an order.
    """
    found = dict.fromkeys(match.group().upper() for match in _KEY.finditer(text[:SCANNED]))
    return [key for key in found if not (len(key) == 4 and key.startswith("20"))][:MOST_KEYS]
