"""Words as people use them: a few all the time, most of them seldom (Zipf's law), from a seed."""

from __future__ import annotations

import random
from itertools import accumulate

from gehoor.finding.passages import folded

COMMON = """
bestelling kast levering factuur bank retour datum bezorging vraag pakket winkel bedrag tafel
monteur afspraak betaling stoel bevestiging kras schade garantie plank rekening order website lade
reparatie ruilen korting tegoed delivery invoice refund damaged table appointment courier warehouse
"""
ENDINGS = ["", "en", "ing", "er", "je", "heid", "lijk"]
STARTS = "b br d dr f g gr h k kl kr l m n p pl r s sch sl sn st t tr v w z zw"
MIDDLES = "a aa e ee i ie o oo oe u uu ei ui ou"
ENDS = "k l m n p r s t f g nd rk st lf rm ks"
FIRST = """
Jan Anna Piet Maria Kees Fatma José Sanne Mohammed Lotte Zoë Bram Ingrid Jörg Emma Daan Noor Yusuf
Femke Willem Chloë Hans Petra Ali Eva Ruben Saskia Tom Aïcha Bas
"""
LAST = """
de Jong|Jansen|de Vries|van den Berg|Bakker|van Dijk|Visser|Smit|Meijer|de Boer|Mulder|Müller
|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|Çelik|de Wit|Dijkstra|Smits
|Günay|van der Meer|Kok|Jacobs|de Haan|Vermeulen
"""
VOCABULARY = 200_000
POOL = 2_000_000
SURNAMES = 20_000
EACH_COMMON = 6
"""Among the commonest words one in six is a word that can be searched for by its meaning."""


class Words:
    """Texts of a given number of words, cut from one long row of draws, and names of people.

    `seen` is about how often each word is in them.
    """

    def __init__(self, seed: int) -> None:
        dice = random.Random(seed)  # noqa: S311
        vocabulary = _vocabulary(dice)
        known = [*vocabulary, *(folded(each) for each in LAST.replace("|", " ").split())]
        self.seen = {word: POOL // rank for rank, word in enumerate(dict.fromkeys(known), 1)}
        self._pool = dice.choices(vocabulary, cum_weights=_zipf(len(vocabulary)), k=POOL)
        surnames = [
            *(each.strip() for each in LAST.split("|")),
            *(word.title() for word in vocabulary[-SURNAMES:]),
        ]
        weights = _zipf(len(surnames))
        people = dice.choices(surnames, cum_weights=weights, k=POOL // 10)
        first = FIRST.split()
        self._names = [f"{dice.choice(first)} {surname}" for surname in people]

    def text(self, number: int, length: int) -> str:
        begin = number * 7919 % (POOL - length)
        return " ".join(self._pool[begin : begin + length])

    def name(self, number: int) -> str:
        return self._names[number * 31 % len(self._names)]


def rare(number: int) -> str:
    """A word that nobody else writes."""
    letters, left = "", number
    while left or not letters:
        left, digit = divmod(left, 16)
        letters += "bcdfghjklmnprstv"[digit]
    return "qu" + "o".join(letters) + "x"


def _vocabulary(dice: random.Random) -> list[str]:
    """Different words, the commonest first."""
    found = dict.fromkeys(
        word
        for number, common in enumerate(COMMON.split())
        for word in (*(_word(dice) for _ in range(EACH_COMMON if number else 0)), common)
    )
    while len(found) < VOCABULARY:
        found[_word(dice)] = None
    return list(found)


def _word(dice: random.Random) -> str:
    syllables = dice.choice([1, 2, 2, 3])
    starts, middles, ends = STARTS.split(), MIDDLES.split(), ENDS.split()
    parts = [dice.choice(starts) + dice.choice(middles) for _ in range(syllables)]
    return "".join(parts) + dice.choice(ends) + dice.choice(ENDINGS)


def _zipf(count: int) -> list[float]:
    return list(accumulate(1 / rank for rank in range(1, count + 1)))
