"""Which sentences are questions of their own: lists, what is said twice, and what only comes on top."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from .body import Sentence, sentences
from .clauses import clauses
from .cues import Sounds, is_additive, is_counted, sounds, tokens

SAME, FEWEST_SAME = 0.8, 2
"""Two questions are one when the shorter shares this part of its words, if it has that many."""


@dataclass(frozen=True, slots=True)
class Matter:
    """A part of the message that may be a question."""

    said: Sentence
    sounds: Sounds
    additive: bool


def matters(text: str) -> list[Matter]:
    """The questions of a message in order; none when nothing in it asks."""
    found = _all(text)
    requests = [each for each in found if each.sounds in (Sounds.REQUEST, Sounds.EMPTY)]
    later = {id(each) for each in requests[1:] if each.sounds is Sounds.EMPTY}
    asked = [each for each in requests if id(each) not in later]
    return [_with_context(each, found, text) for each in _once(_with_trouble(found, asked))]


def _all(text: str) -> list[Matter]:
    """Every part with what it sounds like. A list of things is part of the request that leads to it."""
    found: list[Matter] = []
    lead: Sentence | None = None
    for items, group in groupby(sentences(text), key=lambda each: each.items):
        parts = list(group)
        if not items:
            found += [matter for each in parts for matter in _matters(each)]
            lead = parts[-1]
        elif lead and not is_counted(lead.text) and _are_things(parts):
            begins = lead.start
            found = [each for each in found if each.said.start < begins]
            found.append(_list_of_things(lead, parts, text))
        else:
            found += [Matter(each, Sounds.REQUEST, False) for each in parts]
    return found


def _matters(sentence: Sentence) -> Iterator[Matter]:
    parts = list(clauses(sentence))
    for part in parts:
        asks = sentence.asks or len(parts) > 1
        yield Matter(part, sounds(part.text, asks=asks), is_additive(part.text))


def _are_things(items: list[Sentence]) -> bool:
    """Whether a list names things (an order), rather than asking with each item."""
    quiet = [each for each in items if sounds(each.text, asks=each.asks) is Sounds.STATEMENT]
    return 2 * len(quiet) > len(items)


def _list_of_things(lead: Sentence, items: list[Sentence], text: str) -> Matter:
    end = items[-1].end
    return Matter(Sentence(text[lead.start : end], lead.start, end), Sounds.REQUEST, False)


def _with_trouble(found: list[Matter], requests: list[Matter]) -> list[Matter]:
    """Trouble is a matter of its own when it comes on top, or when the first request comes on top of it."""
    kept = set(map(id, requests))
    kept |= {id(each) for each in found if each.sounds is Sounds.TROUBLE and each.additive}
    first = next((each for each in found if id(each) in kept), None)
    if first and first.additive:
        before = found[: found.index(first)]
        trouble = [each for each in before if each.sounds is Sounds.TROUBLE]
        kept |= set(map(id, trouble[:1]))
    return [each for each in found if id(each) in kept]


def _with_context(matter: Matter, found: list[Matter], text: str) -> Matter:
    """What only points back ("kunt u dit aanpassen?") together with what it points at."""
    at = found.index(matter)
    if matter.sounds is not Sounds.EMPTY or at == 0:
        return matter
    before, said = found[at - 1], matter.said
    if before.sounds not in (Sounds.STATEMENT, Sounds.TROUBLE):
        return matter
    start = before.said.start
    return replace(matter, said=Sentence(text[start : said.end], start, said.end))


def _once(found: list[Matter]) -> list[Matter]:
    """Each question once: of two that are the same, the one with more words, where the first stood."""
    kept: list[Matter] = []
    for each in found:
        twin = next((one for one in kept if _same(one, each)), None)
        if twin is None:
            kept.append(each)
        elif len(each.said.text) > len(twin.said.text):
            kept[kept.index(twin)] = each
    return kept


def _same(one: Matter, other: Matter) -> bool:
    left, right = tokens(one.said.text), tokens(other.said.text)
    if left == right:
        return True
    smaller = min(len(left), len(right))
    return smaller >= FEWEST_SAME and len(left & right) >= SAME * smaller
