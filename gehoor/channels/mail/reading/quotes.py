"""The new part of a mail, apart from what it quotes and from the signature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from . import heads, signatures

_WRAPPED_FROM = 60
_MOST_CANDIDATES = 500
_MOST_LINES = 20_000  # a longer text is a log or a list, not a letter


class _Kind(Enum):
    OWN = 1
    QUOTED = 2
    SIGNATURE = 3


@dataclass(frozen=True, slots=True)
class Split:
    """The three parts of a text; together they hold each of its lines once."""

    reply: str
    quoted: str
    signature: str


def split(text: str) -> Split:
    """Split a text; answers written between quoted lines belong to the reply."""
    lines = text.split("\n")
    if len(lines) > _MOST_LINES:
        return Split(text, "", "")
    kinds = _quoted_lines(lines)
    _mark_signatures(lines, kinds)
    return Split(*(_join(lines, kinds, kind) for kind in _Kind))


def _join(lines: Sequence[str], kinds: Sequence[_Kind], wanted: _Kind) -> str:
    kept = [line for line, kind in zip(lines, kinds, strict=True) if kind is wanted]
    return "\n".join(kept).strip("\n")


def _quoted_lines(lines: Sequence[str]) -> list[_Kind]:
    kinds = [_Kind.OWN] * len(lines)
    number = candidates = 0
    while number < len(lines):
        line = lines[number]
        if _is_marked(line) or (number and _is_wrapped(lines, kinds, number)):
            kinds[number] = _Kind.QUOTED
        elif heads.may_end_sentence(line) and candidates < _MOST_CANDIDATES:
            candidates += 1
            if (found := _sentence(lines, number)) is not None:
                start, number = found
                _quote(kinds, _with_rule(lines, start), number)
                continue
        if kinds[number] is _Kind.OWN and _begins_the_rest(lines, number):
            _quote(kinds, _with_rule(lines, number), len(lines))
            break
        number += 1
    return kinds


def _sentence(lines: Sequence[str], end: int) -> tuple[int, int] | None:
    """Return the introducing sentence that ends on a line: its start, and where to look on.

    Without marked lines under it, all the rest is quoted.
    """
    following = _next_marked(lines, end + 1)
    start = heads.sentence_start(lines, end, quote_follows=following is not None)
    return None if start is None else (start, following or len(lines))


def _begins_the_rest(lines: Sequence[str], number: int) -> bool:
    return heads.is_separator(lines[number]) or heads.block_length(lines, number) > 0


def _quote(kinds: list[_Kind], start: int, end: int) -> None:
    kinds[start:end] = [_Kind.QUOTED] * (end - start)


def _is_marked(line: str) -> bool:
    bare = line.lstrip(" \t")
    return bare[:1] == ">" and bare.rstrip() != ">:"  # which ends a broken "<jan@voorbeeld.nl>:"


def _next_marked(lines: Sequence[str], start: int) -> int | None:
    """Return the next line when it is a quoted one, looking past two empty lines."""
    for number in range(start, min(start + 3, len(lines))):
        if _is_marked(lines[number]):
            return number
        if lines[number].strip():
            return None
    return None


def _is_wrapped(lines: Sequence[str], kinds: Sequence[_Kind], number: int) -> bool:
    """Say whether a line is the tail of the quoted line above, broken off by a mail program."""
    above, line = lines[number - 1], lines[number]
    if kinds[number - 1] is not _Kind.QUOTED or len(above) < _WRAPPED_FROM or not above.strip("> "):
        return False
    tail = line.strip()
    follows = number + 1 < len(lines) and _is_marked(lines[number + 1])
    return follows and tail[:1].islower() and len(tail) < len(above)


def _with_rule(lines: Sequence[str], start: int) -> int:
    """Return the start of what is quoted, with the stroke that was drawn above it."""
    number = start
    while number > 0 and start - number < 4:
        number -= 1
        if lines[number].strip() and heads.is_rule(lines[number]):
            return number
        if lines[number].strip():
            return start
    return start


def _mark_signatures(lines: Sequence[str], kinds: list[_Kind]) -> None:
    """A signature stands under the first or under the last run of a person's own words."""
    runs = _own_runs(lines, kinds)
    for run in {runs[0], runs[-1]} if runs else set():
        found = signatures.find(lines[run[0] : run[1]])
        if found is None:
            continue
        start, stop = run[0] + found[0], run[0] + found[1]
        own = (n for n, kind in enumerate(kinds) if kind is _Kind.OWN and not start <= n < stop)
        if any(lines[number].strip() for number in own):
            kinds[start:stop] = [_Kind.SIGNATURE] * (stop - start)


def _own_runs(lines: Sequence[str], kinds: Sequence[_Kind]) -> list[tuple[int, int]]:
    """Return the stretches of own lines that say something, as (first, past the last)."""
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for number in range(len(kinds) + 1):
        own = number < len(kinds) and kinds[number] is _Kind.OWN
        if own and start is None and lines[number].strip():
            start = number
        elif not own and start is not None:
            runs.append((start, number))
            start = None
    return runs
