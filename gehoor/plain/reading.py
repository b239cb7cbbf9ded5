"""How easily a text reads: a score from 0 (very hard) to 100 (very easy), by language. Pure.

English: Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221-233:
206.835 - 1.015 x words a sentence - 84.6 x syllables a word.
Dutch: Douma, "De leesbaarheid van landbouwbladen" (Wageningen 1960), which fitted Flesch to Dutch:
206.84 - 0.93 x words a sentence - 0.77 x syllables in a hundred words.

Both measure lengths alone. That a text from B1 on scores 60 or more (what Flesch called standard) is a rule
of thumb: the CEFR says what a reader can do and gives no formula. So a low score asks and never forbids.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

B1 = 60
"""The lowest score that we call B1."""
FEWEST_WORDS = 10
"""With fewer words the score hangs on a single one, so it is no reason to ask anything."""

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_LINK = re.compile(r"https?://\S+|\S+@\S+")
_PLACE = re.compile(r"\{[^{}]*\}|\[[^\[\]]*\]")
_POINT_IN_NUMBER = re.compile(r"(?<=\d)[.:,](?=\d)")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_ABBREVIATION = re.compile(r"[A-Z]{2,5}")
_VOWELS = {
    "nl": re.compile(
        r"aai|ooi|oei|eeu|ieu|uw(?=$)|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]"
    ),
    "en": re.compile(r"[aeiouyàáâäèéêëìíîïòóôöùúûü]+"),
}
_SILENT_E = re.compile(r"(?:[^aeiouy]es?|[^aeioudty]ed)$")


@dataclass(frozen=True, slots=True)
class Reading:
    """`score` from 0 to 100, None for a text without words; `words` how many it was measured on."""

    score: int | None
    words: int

    @property
    def is_too_short(self) -> bool:
        return self.words < FEWEST_WORDS

    @property
    def is_harder_than_b1(self) -> bool:
        return self.score is not None and not self.is_too_short and self.score < B1


def reading(text: str, language: str) -> Reading:
    """Places to be filled, numbers and links count for nothing. `language` is `nl` or `en`."""
    counted = [found for each in sentences(_bare(text)) if (found := _WORD.findall(each))]
    words = [word for sentence in counted for word in sentence]
    if not words:
        return Reading(None, 0)
    a_sentence = len(words) / len(counted)
    a_word = sum(syllables(each, language) for each in words) / len(words)
    if language == "nl":
        score = 206.84 - 0.93 * a_sentence - 77 * a_word
    else:
        score = 206.835 - 1.015 * a_sentence - 84.6 * a_word
    return Reading(min(100, max(0, round(score))), len(words))


def sentences(text: str) -> list[str]:
    return [" ".join(each.split()) for each in _SENTENCE.findall(text) if each.strip()]


def syllables(word: str, language: str) -> int:
    """Groups of vowels, at least one; an abbreviation is read letter by letter."""
    return sum(_of_part(part, language) for part in re.sub("[’']", "", word).split("-"))


def _of_part(part: str, language: str) -> int:
    if _ABBREVIATION.fullmatch(part):
        return len(part)
    small = part.casefold()
    found = len(_VOWELS[language].findall(small))
    if language == "en" and found > 1 and _SILENT_E.search(small) and not small.endswith("le"):
        found -= 1
    return max(1, found)


def _bare(text: str) -> str:
    return _POINT_IN_NUMBER.sub("", _PLACE.sub("", _LINK.sub("", text)))
