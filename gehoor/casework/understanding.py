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
    r"\b(bedankt|dank\s?(?:je|u)(?:\s?wel)?|dank|merci|thanks|thank you|thx|cheers)\b",
    re.IGNORECASE,
)
_COURTESIES = re.compile(
    r"\b(?:heel|erg|zeer|hartelijk|hartelijke|veel|nogmaals|alvast|super|top|prima|fijn|mooi|goed|ok|oké|oke|"
    r"perfect|helder|duidelijk|geweldig|ja|voor|de|het|een|uw|je|jullie|en|wel|hoor|"
    r"(?:snelle|goede|fijne|duidelijke|vlotte)|reactie|antwoord|hulp|bericht|mail|service|uitleg|moeite|"
    r"fijne|prettige|dag|avond|weekend|week|feestdagen|goedemorgen|goedemiddag|goedenavond|goedendag|hallo|hoi|"
    r"beste|geachte|heer|mevrouw|"
    r"very|so|many|much|a|lot|again|great|good|fine|clear|perfect|yes|for|the|your|you|all|and|"
    r"quick|kind|reply|answer|help|message|email|explanation|service|have|nice|day|evening|weekend|hi|hello|dear)"
    r"\b",
    re.IGNORECASE,
)
_GOODBYE = re.compile(
    r"\b(?:(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|"
    r"(?:kind |best )?regards|best wishes)\b",
    re.IGNORECASE,
)
LONGEST_THANKS = 160
MOST_NAMES = 5


def is_only_thanks(reply: str, name: str = "") -> bool:
    """Whether somebody, whose name we may know, only says thank you: without thanks, courtesies and that
    name nothing is left.

    What we do not know for thanks is taken for more: a needless answer costs less than a missed complaint.
    """
    text = reply.strip()
    if not 0 < len(text) <= LONGEST_THANKS or not _THANKS.search(text):
        return False
    said, signed = _parted(text)
    names = {each.casefold() for each in re.findall(r"\w+", name)}
    words = re.findall(r"\w+|\?", _COURTESIES.sub(" ", _THANKS.sub(" ", said)))
    if not {each.casefold() for each in words} <= names:
        return False
    return len(signed.split()) <= MOST_NAMES and not re.search(r"[\d?]", signed)


def _parted(text: str) -> tuple[str, str]:
    """What is said, and the name below the last goodbye."""
    ends = list(_GOODBYE.finditer(text))
    return (text[: ends[-1].start()], text[ends[-1].end() :]) if ends else (text, "")


def order_keys(text: str) -> list[str]:
    """Order, invoice and customer numbers that somebody names: 4 to 12 digits, letters before allowed.

    Years of this century are left out: "2026" is rarely an order.
    """
    found = dict.fromkeys(match.group().upper() for match in _KEY.finditer(text[:SCANNED]))
    return [key for key in found if not (len(key) == 4 and key.startswith("20"))][:MOST_KEYS]
