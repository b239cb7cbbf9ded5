"""Hints for plain language at level B1 of the CEFR: long sentences, hard words, and the passive. Pure.

They stand beside the text and never hold anything back. Twenty words a sentence and the active voice are
what the Dutch government's Direct Duidelijk and the American plainlanguage.gov both advise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .hard_words import HARD
from .jargon import NONE, Jargon
from .reading import sentences

LONGEST = 20
"""Words in a sentence."""
MOST_NUMBERS = 3
_WORD = re.compile(r"[\w’'-]+")
_LINK = re.compile(r"https?://\S+|\S+@\S+")


class HintKind(StrEnum):
    LONG = "long"
    WORD = "word"
    JARGON = "jargon"
    PASSIVE = "passive"


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing that may be hard to read: where (`phrase`), and what to write `instead`, if a word."""

    kind: HintKind
    phrase: str
    instead: str = ""


_BEFORE = "be|ver|ont|her|door|over|onder|af|aan|in|uit|op|toe"
_PARTICIPLE_NL = rf"(?:\w*ge\w{{2,}}(?:d|t|en)|(?:{_BEFORE})\w{{3,}}(?:d|t|en))"
_IRREGULAR = (
    "sent|made|done|given|taken|seen|kept|held|told|put|paid|found|known|shown|brought|written|chosen"
    "|dealt|met|sold|bought"
)
_PASSIVE = {
    "nl": re.compile(
        rf"\b(?:wordt|worden|werd|werden)\b[^,;:.!?]{{0,70}}?\b{_PARTICIPLE_NL}\b"
        rf"|\b{_PARTICIPLE_NL} (?:wordt|worden|werd|werden)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"\b(?:be|been|being)(?: \w+ly)? (?:\w{{2,}}ed|{_IRREGULAR})\b"
        rf"|\b(?:was|were) (?:\w+ly )?(?:\w{{2,}}ed|{_IRREGULAR})(?= by\b)",
        re.IGNORECASE,
    ),
}
_NOT_PASSIVE_NL = re.compile(
    r"\b(?:wordt|worden|werd|werden) (?:\w+ )?(?:beter|groter|minder|meer|duurder|ouder|kapot|ziek"
    r"|boos|blij|lid|vrijdag|het een|een)\b",
    re.IGNORECASE,
)


def hints(text: str, language: str, jargon: Jargon = NONE) -> list[Hint]:
    """What may be hard: the house's own words first, then the rest in the order of the text.

    `language` is `nl` or `en`; `jargon` the words of the trade in that language.
    """
    bare = _LINK.sub("", text)
    found = [Hint(HintKind.JARGON, each.phrase, each.instead) for each in jargon.find(bare)]
    own = {each.phrase.casefold() for each in found}
    for sentence in sentences(bare):
        found += (each for each in _of(sentence, language) if each.phrase.casefold() not in own)
    return found


def is_technical(text: str) -> bool:
    """Whether it holds measurements or part numbers: plain words would lose what it says (M78)."""
    technical = re.findall(
        r"\b\d+(?:[.,]\d+)?\s?(?:V|mV|A|mA|W|kW|Hz|kHz|MHz|dB|dBm|ms|Mbit|Mbps|Gbps|°C|bar|ohm|Ω)(?!\w)"
        r"|\b(?=\w*\d)(?=\w*[A-Z])[A-Z0-9][\w.-]{4,}\b|\b(?:IPv[46]|DNS|DHCP|VLAN|SNR|MTU|API|firmware)\b",
        text,
    )
    return len(technical) >= MOST_NUMBERS


def _of(sentence: str, language: str) -> Iterator[Hint]:
    words = _WORD.findall(sentence)
    if len(words) > LONGEST:
        yield Hint(HintKind.LONG, " ".join(words[:6]) + " …")
    yield from _hard_words(sentence, language)
    passive = _PASSIVE[language].search(sentence)
    if passive and not (language == "nl" and _NOT_PASSIVE_NL.search(sentence)):
        yield Hint(HintKind.PASSIVE, passive[0])


def _hard_words(sentence: str, language: str) -> Iterator[Hint]:
    pattern, instead = HARD[language]
    for found in pattern.finditer(sentence):
        yield Hint(HintKind.WORD, found[0], instead[found[0].casefold()])
