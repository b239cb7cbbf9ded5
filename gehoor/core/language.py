"""Dutch or English, told by the small words that only one of them has."""

from __future__ import annotations

import re
from typing import Literal

Language = Literal["nl", "en"]

_WORD = re.compile(r"[a-zà-ÿ']{1,20}")
_SAMPLE = 4_000
_DUTCH_WORDS = """
de het een en van ik je jij u uw wij jullie hun zij ze mijn onze ons niet geen dat die deze dit
voor met op te ten ter bij naar uit aan om ook maar of als dan toch nog wel al er hier daar waar
wat wie wanneer hoe waarom welke heb hebt heeft hebben had hadden ben bent zijn waren wordt
worden werd kan kunt kunnen kon wil wilt willen zou zouden moet moeten mag graag bedankt dank
alvast beste geachte groet groeten groetjes vriendelijke goedemorgen goedemiddag goedenavond
hallo vandaag morgen gisteren week dag geleden nu straks weer steeds sinds omdat zodat terwijl
over door tegen zonder binnen tussen mij me hem haar iets niets alles veel weinig meer vraag
antwoord rekening factuur afspraak bestelling pakket adres even laten weten gaat ging doen doe
doet komt komen krijg krijgt gekregen ontvangen verzonden kapot klopt juist alleen altijd nooit
soms misschien jaar maand uur prima ja nee goed stuk dus want zo heel hele zeer twee drie kijk
"""
_ENGLISH_WORDS = """
the a an and of i you your yours we they their my our us not no that this these those for with
on to from at by into about but or if then still also there here where what who when how why
which have has had am are is was were be been being will would can could should shall may might
must do does did don't didn't doesn't isn't can't won't i'm i've i'd it's it its please thanks
thank dear hello hi regards sincerely kind best morning afternoon evening today tomorrow
yesterday day days ago now again since because so while over through against without within
between me him her something nothing everything much many more question answer bill invoice
appointment order package parcel address let know going went get got received sent broken
correct only always never sometimes maybe year month hour yes any all just as well fine right
possible great very two three see look
"""
# In names and in other languages too, so these alone prove nothing.
_WEAK_WORDS = """
de van en die te ten ter al er me ben an a i as
"""

_DUTCH = frozenset(_DUTCH_WORDS.split()) - frozenset(_ENGLISH_WORDS.split())
_ENGLISH = frozenset(_ENGLISH_WORDS.split()) - frozenset(_DUTCH_WORDS.split())
_WEAK = frozenset(_WEAK_WORDS.split())


def guess(text: str) -> Language | None:
    """Return the language of a text by its first 4,000 characters, or None when unsure."""
    words = _WORD.findall(text[:_SAMPLE].lower())
    dutch = sum(1 for word in words if word in _DUTCH)
    english = sum(1 for word in words if word in _ENGLISH)
    most, least = max(dutch, english), min(dutch, english)
    if most == 0 or most * 12 < len(words) or most < 2 * least:
        return None
    winner = _DUTCH if dutch > english else _ENGLISH
    sure = sum(1 for word in words if word in winner and word not in _WEAK)
    if sure == 0 or (sure == 1 and len(words) > 6):
        return None
    return "nl" if winner is _DUTCH else "en"
