"""Whether words speak of the same thing done: by the stems that they share in one sentence. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

STEM = 5
_SENTENCE = re.compile(r"[^.!?\n]+")
_WORD = re.compile(r"[^\W\d_]+|\d+")
_PARTS = re.compile(r"\s*(?:[\n;,•]|\s(?:en|and)\s)\s*")
_KNOWN = re.compile(r"\b(?:al|alles al|reeds|already|dat u|that you)\b", re.IGNORECASE)
LOOKED_AT = 4_000
"""Characters of a message in which somebody says that they know the matter."""
_TRADES = (
    r"(?:netwerk|systeem|it-?)beheerder|(?:netwerk|software|hardware|elektro)\w*|monteur|installateur"
    r"|elektricien|technicus|programmeur|ontwikkelaar|ict['’]?er|it['’]?er|(?:network|systems?|software|electrical)"
    r" (?:engineer|administrator|developer)|technician|electrician|engineer|developer"
)
_EXPERT = re.compile(
    rf"\bik (?:ben|werk) (?:zelf )?(?:als )?(?:een )?(?:{_TRADES})\b"
    rf"|\bi(?:'m| am| work as) (?:myself )?(?:an? )?(?:{_TRADES})\b"
    r"|\b(?:u|je|jullie) (?:mag|mogen|kunt|kan|kunnen) (?:gerust )?technisch\w* (?:antwoorden|zijn)\b"
    r"|\b(?:graag|liefst) (?:een )?technisch(?:e)? (?:antwoord|uitleg)\b"
    r"|\b(?:sla|slaat u) (?:de |alle )?(?:basis|standaard)\w* (?:\w+ )?over\b"
    r"|\b(?:feel free to|you (?:can|may)) (?:be|answer) technical\b|\bskip the (?:basics|basic steps)\b",
    re.IGNORECASE,
)
_SMALL = frozenset(
    _WORD.findall(
        "de het een en of ik wij we u uw mijn je die dat dit is was ben heb hebt heeft had te op in aan uit"
        " van voor met er niet ook al eens nog even opnieuw keer ga gaat doe doet"
        " the a an and or i my your it was have has had to on at of for with not also already once again"
        " did do"
    )
)


def stems(words: str) -> frozenset[str]:
    """The first letters of the words that carry meaning; `ge-` of a participle does not count."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    found = [each for each in _WORD.findall(plain) if each not in _SMALL]
    return frozenset(_stem(each) for each in found)


def _stem(word: str) -> str:
    bare = word.removeprefix("ge") if len(word) > STEM + 1 else word
    return bare[:STEM]


def speaks_of(text: str, words: str) -> bool:
    """Whether one sentence of `text` holds every stem of `words`."""
    wanted = stems(words)
    return bool(wanted) and any(wanted <= stems(each) for each in _SENTENCE.findall(text))


def is_done(done_words: Sequence[str], texts: Iterable[str]) -> bool:
    """Whether any of what a step is known by stands in what was said."""
    said = list(texts)
    return any(speaks_of(text, words) for text in said for words in done_words)


def repeated(reply: str, tried: Iterable[str]) -> list[str]:
    """Of what was tried, what a reply asks for again; a sentence that says it was done asks for nothing."""
    asked = ". ".join(each for each in _SENTENCE.findall(reply) if not _KNOWN.search(each))
    return [each for each in tried if speaks_of(asked, each)]


def says_expert(text: str) -> bool:
    """Whether somebody says of themselves that they know the matter, or asks for the technical answer."""
    return bool(_EXPERT.search(text[:LOOKED_AT]))


def apart(told: str) -> list[str]:
    """`modem herstart, kabel gewisseld en gereset`: each thing by itself."""
    return [part.strip(" .")[:200] for part in _PARTS.split(told) if stems(part)]
