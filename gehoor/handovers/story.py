"""All that the next person has to know of a case before saying a word (requirement G18)."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.promises.actions import open_promises
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise

from . import greeting, rules
from .enums import Mood

MOST_READ = 10
"""Notes and messages that are read, the newest ones: what was said longer ago no longer tells the mood."""


@dataclass(frozen=True, slots=True)
class Story:
    """Who the customer is, what was tried, how they feel and why, what is promised, and how to begin."""

    name: str
    briefing: str
    tried: list[str]
    mood: Mood
    past: rules.Past
    promises: list[Promise]
    greeting: str


def proposed(case: Case) -> str:
    """The line of briefing that a colleague may send as it stands."""
    return rules.briefing(name_of(case), _notes(case), case.title, _said(case))


def story(case: Case, briefing: str = "") -> Story:
    """briefing: the line that came with a handover; else the proposed one stands there."""
    notes, said = _notes(case), _said(case)
    name = name_of(case)
    line = briefing or rules.briefing(name, notes, case.title, said)
    past = _past(case)
    return Story(
        name=name,
        briefing=line,
        tried=_tried(case, [line, *notes, *said]),
        mood=rules.mood(said[0] if said else "", past),
        past=past,
        promises=open_promises(case),
        greeting=greeting.greeting(
            name,
            rules.problem_in(line, name),
            clock.now().astimezone(ZoneInfo(case.team.brand.calendar.zone)),
            case.language,
            informal=greeting.speaks_informally(" ".join(said)),
        ),
    )


def name_of(case: Case) -> str:
    """The name of the customer; empty when all that we know is an address."""
    return "" if "@" in case.party.name else case.party.name


def _notes(case: Case) -> list[str]:
    written = case.notes.exclude(author=None).order_by("-at", "-pk")
    return list(written.values_list("text", flat=True)[:MOST_READ])


def _said(case: Case) -> list[str]:
    heard = case.contacts.filter(direction=Direction.IN, automatic=False).order_by("-at", "-pk")
    return list(heard.values_list("reply", flat=True)[:MOST_READ])


def _tried(case: Case, texts: list[str]) -> list[str]:
    """What was said to have been tried, and the advice that the customer was given."""
    advised = list(case.advice.order_by("at").values_list("text", flat=True)[:MOST_READ])
    return list(dict.fromkeys([*rules.tried(texts), *advised]))


def _past(case: Case) -> rules.Past:
    broken = case.promises.filter(state=PromiseState.BROKEN).count()
    return rules.Past(case.reminders, case.reopened, broken)
