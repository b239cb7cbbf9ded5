"""What many questions of one day share: the words that stand in all of them. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

LEAST = 20
"""So many of one theme for one colleague in a day, and rotation is offered (requirement G17)."""
SHORTEST, STEM = 4, 5
"""Letters of a word that can name a theme, and of its beginning by which other endings are known."""
MOST_WORDS = 2
MOST_OF_THE_DAY = 0.75
"""One word alone names a theme when so many of all texts hold it: else it is what the trade is about."""
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
    """The theme of the most texts; None when no `least` of them share one."""
    said = [_words(each) for each in texts]
    members, words = list(range(len(said))), list[str]()
    while len(words) < MOST_WORDS and (stem := _most_shared(said, members, words, least)):
        words.append(stem)
        members = [place for place in members if stem in said[place]]
    if not words or (len(words) == 1 and len(members) < MOST_OF_THE_DAY * len(texts)):
        return None
    names = [_commonest([said[place][stem] for place in members]) for stem in words]
    return Shared(tuple(words), " ".join(names), tuple(members))


def _most_shared(
    said: Sequence[Mapping[str, str]], members: Sequence[int], but: Sequence[str], least: int
) -> str:
    """The word of the most members, of these the one that is said first; empty below `least`."""
    counted = Counter(stem for place in members for stem in said[place] if stem not in but)
    most = max(counted.values(), default=0)
    if most < least:
        return ""
    # Counter keeps the order in which words came, and a title comes first.
    return next(stem for stem, count in counted.items() if count == most)


def _words(text: str) -> dict[str, str]:
    """The words of a text that carry meaning, by their beginnings."""
    found = [each for each in _WORD.findall(text.casefold()) if len(each) >= SHORTEST]
    said: dict[str, str] = {}
    for each in found:
        if each not in _SMALL:
            said.setdefault(each[:STEM], each)
    return said


def _commonest(words: Sequence[str]) -> str:
    return min(Counter(words).items(), key=lambda each: (-each[1], each[0]))[0]
