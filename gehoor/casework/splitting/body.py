"""What the customer wrote now, cut into sentences and list items, each with where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

SCANNED = 8_000
"""Characters that are read: whoever writes more asks it at the beginning or has a colleague read it."""
WRAPPED = 55
"""A line at least this long may go on in the next, as programs wrap them."""

LONGEST_TAIL = 60

_GREETING = re.compile(
    r"\W*(?:beste|geachte|hallo|hoi|hi|hey|hello|dear|dag|l\.?s\.?|goede?n?[ ]?(?:morgen|middag|avond|dag)|"
    r"good (?:morning|afternoon|evening))\b[^.!?\n:]{0,50}?(?:,|!|$)\s*",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"\W*(?:met (?:\w+ )?(?:groet|groeten)|m\.?v\.?g|vr(?:iendelijke|\.)? ?gr|gr\b|groet|groeten|groetjes|"
    r"hartelijke groet|vriendelijke groet|hoogachtend|(?:kind|best|warm|many)? ?regards|best wishes|best,|"
    r"best$|yours (?:sincerely|faithfully|truly)|sincerely|cheers\b|-- ?$)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s,]*\b(?:mvg|m\.v\.g\.?|gr|vr gr|groet|groeten|groetjes|thx|cheers)\b[^.?!\n]{0,40}$",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"\s*(?:-{3,}.*(?:bericht|message|forwarded|original|oorspronkelijk)|begin doorgestuurd|"
    r"begin forwarded|(?:van|from):\s*\S)",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"\s*p\.?s\b\.?:?", re.IGNORECASE)
_ITEM = re.compile(r"\s*(?:[-*•–·]\s+|(?:\d{1,2}|[a-hA-H])[.)]\s+)")
_END = re.compile(r"[.?!]+[\"'”’)\]]*(?=\s|$)")
_NO_END = re.compile(
    r"(?:^|[\s(])(?:bijv|bv|ca|nr|dhr|mevr|mw|evt|incl|excl|art|tel|resp|max|min|mr|mrs|ms|dr|no|approx|"
    r"(?:dhr|mevr|mw|mr|mrs|ms|dr|fam|familie)\.? [a-z]|(?:[a-z]\.)+[a-z])\.$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """From `start` to `end` in the text. `items` is the number of the list that it is an item of, or 0."""

    text: str
    start: int
    end: int
    items: int = 0

    @property
    def asks(self) -> bool:
        return "?" in self.text[-3:]


def sentences(text: str) -> list[Sentence]:
    """What the customer says, without greeting, farewell, quotes and what is forwarded."""
    found: list[Sentence] = []
    items, was_item = 0, False
    for start, end in _blocks(text[:SCANNED]):
        item = _ITEM.match(text, start, end)
        if item:
            items += not was_item
            found.append(_sentence(text, item.end(), end, items))
        else:
            found += _cut(text, start, end)
        was_item = bool(item)
    return [each for each in found if each.text]


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Lines, with those joined that a program wrapped."""
    start = end = -1
    for at, line in _lines(text):
        goes_on = end - start >= WRAPPED and at == end + 1 and _goes_on(text[start:end], line)
        if goes_on:
            end = at + len(line)
            continue
        if start >= 0:
            yield start, end
        start, end = at, at + len(line)
    if start >= 0:
        yield start, end


def _goes_on(before: str, line: str) -> bool:
    return line[:1].islower() and before[-1:] not in ".?!:"


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line of the customer's own with where it stands."""
    at, signed = 0, False
    for line in text.split("\n"):
        here, at = at, at + len(line) + 1
        if _FORWARDED.match(line):
            return
        signed = (signed or bool(_SIGN_OFF.match(line))) and not _POSTSCRIPT.match(line)
        if signed or not line.strip() or line.lstrip().startswith((">", "|")):
            continue
        greeting = _GREETING.match(line)
        skipped = greeting.end() if greeting else 0
        if line[skipped:].strip():
            yield here + skipped, line[skipped:].rstrip()


def _cut(text: str, start: int, end: int) -> Iterator[Sentence]:
    at = start
    for stop in _END.finditer(text, start, end):
        if text[stop.start()] == "." and _NO_END.search(text[at : stop.start() + 1]):
            continue
        yield _sentence(text, at, stop.end())
        at = stop.end()
    yield _sentence(text, at, end)


def _sentence(text: str, start: int, end: int, items: int = 0) -> Sentence:
    """The part without the spaces around it, or with no words when it only says goodbye."""
    part = text[start:end]
    if _SIGN_OFF.match(part) or not any(each.isalpha() for each in part):
        return Sentence("", start, start)
    if tail := _TAIL.search(part, max(0, len(part) - LONGEST_TAIL)):
        part = part[: tail.start()]
    bare = part.strip()
    begins = start + len(part) - len(part.lstrip())
    return Sentence(bare, begins, begins + len(bare), items)
