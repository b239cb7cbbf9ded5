"""Words of the trade in a text, alone or inside a compound (`ONT-migratie`), with a plain one. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

SHORTEST_INSIDE = 6
"""Letters that a word must have to be looked for inside one that is written as a whole."""
SHORTEST_REST = 3
_PART = re.compile(r"\w+")
_TOKEN = re.compile(r"[\w’']+(?:-[\w’']+)*")


@dataclass(frozen=True, slots=True)
class Found:
    """Where it stands (`phrase`, as it was written), and what to write `instead`."""

    phrase: str
    instead: str


@dataclass(frozen=True, slots=True)
class Jargon:
    """The words of one language with their plain ones.

    A word in capitals is an abbreviation and is known in capitals alone: `SLA` is no lettuce.
    """

    plain: Mapping[str, str]
    phrases: Mapping[str, str]
    """Those of more than one word, in small letters, which no token is."""

    def find(self, text: str) -> Iterator[Found]:
        """Each word once, in the order of the text."""
        seen = set()
        for found in sorted(self._all(text), key=lambda each: text.find(each.phrase)):
            if found.phrase not in seen:
                seen.add(found.phrase)
                yield Found(found.phrase, _begun(found.instead, like=found.phrase))

    def _all(self, text: str) -> Iterator[Found]:
        left = text
        if self.phrases:
            pattern = _any_of(self.phrases)
            for match in pattern.finditer(text):
                yield Found(match[0], self.phrases[" ".join(match[0].split()).casefold()])
            left = pattern.sub(" ", text)
        for token in _TOKEN.findall(left):
            if instead := self._of(token):
                yield Found(token, instead)

    def _of(self, token: str) -> str:
        if known := self.plain.get(key(token)):
            return known
        return self._of_parts(token.split("-")) if "-" in token else self._inside(token)

    def _of_parts(self, parts: list[str]) -> str:
        """What a compound is stands last in it, what it is about before: `overstap (glasvezelkastje)`."""
        plain = [self.plain.get(key(each), each) for each in parts]
        *about, what = plain
        return f"{what} ({'-'.join(about)})" if plain != parts else ""

    def _inside(self, token: str) -> str:
        small = token.casefold()
        for word, instead in self.plain.items():
            if len(word) < SHORTEST_INSIDE or len(small) - len(word) < SHORTEST_REST:
                continue
            if small.startswith(word):
                return f"{token[len(word) :]} ({instead})"
            if small.endswith(word):
                return f"{instead} ({token[: -len(word)]})"
        return ""


def jargon(entries: Iterable[tuple[str, str]]) -> Jargon:
    """Of pairs of a word and its plain one."""
    plain = {key(word): instead for word, instead in entries}
    several = {word.casefold(): instead for word, instead in plain.items() if " " in word}
    return Jargon(plain, several)


def key(word: str) -> str:
    """How a word is looked up: abbreviations in it as they are, the rest in small letters."""
    return _PART.sub(_small, " ".join(word.split()))


def _small(part: re.Match[str]) -> str:
    return part[0] if len(part[0]) > 1 and part[0].isupper() else part[0].casefold()


def _begun(instead: str, *, like: str) -> str:
    """With a capital where the word began with one; an abbreviation says nothing about that."""
    return (
        instead[0].upper() + instead[1:]
        if like[:1].isupper() and not like[:2].isupper()
        else instead
    )


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """The longest first; between the words any space."""
    words = "|".join(
        re.escape(each).replace(r"\ ", r"\s+") for each in sorted(phrases, key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


NONE = jargon(())
