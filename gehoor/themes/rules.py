"""What many questions of one day share: the words that stand in all of them. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

LEAST = 20
"""So many of one theme for one colleague in a day, and rotation is offered (requirement G17)."""
SHORTEST, STEM = 4, 6
MOST_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset(
    _WORD.findall(
        "goedemorgen goedemiddag goedenavond goedendag hallo beste geachte mevrouw meneer heer dank"
        " bedankt alvast groet groeten vriendelijke vraag vragen over mijn onze jullie deze dit heeft"
        " hebben hebt graag weer nog steeds niet geen maar ook want omdat wanneer waarom waar hoe kunt"
        " kunnen wilt willen moet moeten wordt worden werd naar voor door van met zonder sinds vandaag"
        " gisteren morgen week klacht klachten klant zijn was waren ben bent alleen altijd twee keer"
        " eens toch even heel veel hello dear good morning afternoon thanks thank kind regards"
        " question about your this that have has had please again still when where what which could"
        " would should from with without since today yesterday complaint customer were been only"
        " always twice once very much"
    )
)


@dataclass(frozen=True, slots=True)
class Shared:
    """The beginnings of words that a theme is known by, its name in whole words, and who holds them all.

    `places` are positions in the texts that were read.
    """

    words: tuple[str, ...]
    name: str
    places: tuple[int, ...]


def shared(texts: Sequence[str], least: int = LEAST) -> Shared | None:
    """The theme of the most texts, named by up to three words; None when no `least` texts share one."""
    said = [_words(each) for each in texts]
    members, words, names = list(range(len(said))), list[str](), list[str]()
    while len(words) < MOST_WORDS:
        counted = Counter(stem for place in members for stem in said[place] if stem not in words)
        if not counted:
            break
        stem, count = min(counted.items(), key=lambda each: (-each[1], each[0]))
        if count < least:
            break
        words.append(stem)
        members = [place for place in members if stem in said[place]]
        names.append(_commonest([said[place][stem] for place in members]))
    return Shared(tuple(words), " ".join(names), tuple(members)) if words else None


def _words(text: str) -> dict[str, str]:
    """The words of a text that carry meaning, by their beginnings."""
    found = [each for each in _WORD.findall(text.casefold()) if len(each) >= SHORTEST]
    return {each[:STEM]: each for each in found if each not in _SMALL}


def _commonest(words: Sequence[str]) -> str:
    return min(Counter(words).items(), key=lambda each: (-each[1], each[0]))[0]
