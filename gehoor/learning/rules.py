"""How a change becomes a lesson of three minutes, its questions, and how cases are drawn. Pure."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from math import ceil

from gehoor.plain.reading import sentences

WORDS_A_MINUTE = 150
"""How fast somebody reads who has to remember it; 200 to 250 is usual without (Brysbaert 2019)."""
LONGEST_LESSON = 3
"""Minutes."""
MOST_QUESTIONS = 5
PICKS = 3
"""Cases for each colleague in a month (requirement W25)."""
LANGUAGES = ("nl", "en")
GONE = {"nl": "Dit vervalt.", "en": "This no longer holds."}
AS_IT_WAS = {"nl": "Hier verandert niets aan.", "en": "Nothing changes here."}

type Words = dict[str, str]
"""{"before", "after"}; one of them may be empty."""
type Change = dict[str, Words]
"""{"nl": Words, "en": Words}; one of them may be absent."""


def said(change: Change, language: str) -> Words:
    """The change in this language, or in the other if it was made in that alone."""
    return change.get(language) or next(iter(change.values()))


def minutes(changes: Iterable[Change]) -> int:
    """How long reading them takes, in the language that takes longest."""
    words = {
        language: sum(
            len(" ".join(said(each, language).values()).split()) for each in changes
        )
        for language in LANGUAGES
    }  # fmt: skip
    return max(1, ceil(max(words.values()) / WORDS_A_MINUTE))


def parts(changes: Iterable[Change]) -> list[list[Change]]:
    """The changes in lessons of three minutes at most; a change that is longer is a lesson by itself."""
    lessons: list[list[Change]] = []
    for each in changes:
        if lessons and minutes([*lessons[-1], each]) <= LONGEST_LESSON:
            lessons[-1].append(each)
        else:
            lessons.append([each])
    return lessons


def differences(before: str, after: str) -> list[Words]:
    """Where a text changed, by whole sentences."""
    return paired(list(sentences(before)), list(sentences(after)))


def paired(before: Sequence[str], after: Sequence[str]) -> list[Words]:
    """What differs between two lists of sentences or steps, what was replaced beside what replaces it."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [
        {"before": " ".join(before[a:b]), "after": " ".join(after[c:d])}
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    ]


def in_both(before: dict[str, list[str]], after: dict[str, list[str]]) -> list[Change]:
    """What differs between two lists of steps, by language; side by side where both differ alike."""
    of_each = {each: paired(before[each], after[each]) for each in LANGUAGES}
    if len({len(found) for found in of_each.values()}) == 1:
        return [
            dict(zip(LANGUAGES, each, strict=True)) for each in zip(*of_each.values(), strict=True)
        ]
    return [{language: each} for language, found in of_each.items() for each in found]


@dataclass(frozen=True, slots=True)
class Quiz:
    """“What holds now?” about one change: the options as shown, and which of them is right."""

    options: tuple[str, str]
    right: int


def quiz(changes: Sequence[Change], language: str, seed: str) -> list[Quiz]:
    """A question for each change, five at most; the same `seed` asks the same."""
    chance = random.Random(seed)  # noqa: S311 -- nothing is at stake but the order
    asked = list(changes)
    if len(asked) > MOST_QUESTIONS:
        asked = chance.sample(asked, MOST_QUESTIONS)
    return [_question(said(each, language), language, chance) for each in asked]


def _question(words: Words, language: str, chance: random.Random) -> Quiz:
    now = words["after"] or GONE[language]
    not_now = words["before"] or AS_IT_WAS[language]
    right = chance.randrange(2)
    return Quiz((now, not_now) if right == 0 else (not_now, now), right)


def draw(seed: int, person: int, cases: Iterable[int]) -> list[int]:
    """Three of somebody's cases, or all when there are fewer: the same each time for the same seed."""
    found = sorted(set(cases))
    lot = random.Random(f"{seed}:{person}")  # noqa: S311 -- the seed comes from `secrets`
    return lot.sample(found, min(PICKS, len(found)))
