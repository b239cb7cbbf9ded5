"""What a receiver is told: one line of briefing, what was tried, how the customer feels. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from .enums import Mood

MOST_TRANSFERS = 2
"""After these whoever has the case owns it to the end (requirement W12)."""
ANSWERED_WITHIN = timedelta(minutes=30)
"""Service time in which a handover is answered; then owner and lead hear that it was not."""
LONGEST_BRIEFING = 300
LONGEST_CLAUSE = 120

_BREAK = re.compile(r"(?<=\w)[.!?]+(?:\s|$)|[,;\n]+")
_SINCE = re.compile(
    r"\b(?:sinds|vanaf|since)\s+\w+(?:\s+\d{1,2}\s+\w+|\s+(?:week|maand|month))?", re.I
)
_TRIED = re.compile(
    r"\b(?:al|reeds|zelf) (?:\w+ )?(?:gedaan|geprobeerd|gebeld|gemaild|gecontroleerd|vervangen)\b"
    r"|\bgeprobeerd\b|\bherstart\w*\b|\bgereset\b|\bopnieuw (?:opgestart|geïnstalleerd|ingelogd)\b"
    r"|\buit en (?:weer )?aan\b|\bzonder resultaat\b|\bhielp niet\b"
    r"|\b(?:tried|restarted|rebooted|reinstalled|did not help|didn't help|no luck)\b"
    r"|\balready (?:done|did|checked|replaced|called)\b",
    re.IGNORECASE,
)
_ANGRY = re.compile(
    r"\b(?:belachelijk|schandalig|schande|onacceptabel|waardeloos|woedend|boos|spuugzat|pisnijdig|"
    r"klacht|advocaat|rechter|consumentenbond|oplichters?|ridiculous|unacceptable|furious|angry|"
    r"disgrace\w*|lawyer|complaint|worst)\b|\bgenoeg van\b|\bfed up\b|!{2,}",
    re.IGNORECASE,
)
_WORRIED = re.compile(
    r"\b(?:teleurgesteld|bezorgd|zorgen|bang|dringend|spoed|haast|wanhopig|verdrietig|jammer|"
    r"disappointed|worried|urgent|anxious|desperate|afraid)\b|\bnog (?:steeds|altijd)\b|\bstill\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Past:
    """What this customer went through here: how often they reminded us, came back, and were let down."""

    reminders: int = 0
    reopened: int = 0
    broken: int = 0


def mood(said: str, past: Past) -> Mood:
    """How the customer feels: by the words of what they said last, and by what they went through."""
    if _ANGRY.search(said) or past.reminders > 1 or (past.broken and past.reopened):
        return Mood.ANGRY
    if _WORRIED.search(said) or past.reminders or past.reopened or past.broken:
        return Mood.WORRIED
    return Mood.CALM


def tried(texts: Iterable[str]) -> list[str]:
    """What was tried already, in the words in which it was said; each thing once."""
    found = {
        each.casefold(): each for text in texts for each in clauses(text) if _TRIED.search(each)
    }
    return list(found.values())


def clauses(text: str) -> Iterator[str]:
    """The parts of a text between its commas and full stops, none longer than a line."""
    for each in _BREAK.split(text):
        words = " ".join(each.split())
        if 0 < len(words) <= LONGEST_CLAUSE:
            yield words


def briefing(name: str, notes: Sequence[str], title: str, said: Sequence[str]) -> str:
    """`mevr. Jansen, mobiel valt uit sinds za, herstart al gedaan`: who, what since when, what was tried.

    notes: of colleagues, the newest first: the first line of the newest tells it best. Else the title of
    the case does, with what the customer `said`. It is never empty.
    """
    noted = list(clauses(notes[0].strip().splitlines()[0])) if notes and notes[0].strip() else []
    told = noted or list(_problem(title, said))
    known = " ".join(told).casefold()
    missing = [each for each in tried([*notes, *said]) if not _TRIED.search(known)][:1]
    parts = [name, *(each for each in told if each.casefold() != name.casefold()), *missing]
    line = ", ".join(each for each in parts if each) or title or "…"
    return line if len(line) <= LONGEST_BRIEFING else f"{line[: LONGEST_BRIEFING - 1].rstrip()}…"


def _problem(title: str, said: Sequence[str]) -> Iterator[str]:
    """The title of the case, with since when if the customer said so elsewhere."""
    since = next((found[0] for text in said if (found := _SINCE.search(text))), "")
    words = title.strip().rstrip(".!")
    yield words if not since or _SINCE.search(words) else f"{words} {since}"


def problem_in(line: str, name: str) -> str:
    """What the matter is, from a line of briefing: its first part that is not the name of the customer."""
    parts = [each.strip() for each in line.split(",")]
    return next((each for each in parts if each and each.casefold() != name.casefold()), "")
