"""By when a customer may expect an answer: one row to read, and the rules over it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.db.models import QuerySet

from gehoor.core.prepared import first
from gehoor.promises.estimates.expected import (
    Agreed,
    Basis,
    Expected,
    Learnt,
    Queue,
    expect,
    working_days,
)
from gehoor.promises.estimates.wishes import Wish, fitted, wanted_by
from gehoor.staff.models import Team

from .models import Outlook
from .rules import ALL, DEFAULT_CEILING_DAYS, TermInForce, term_for

FAR = 2
"""Working days from which a customer reads why it takes that long, and what is quicker."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked, by which channel, when it came in, and when an answer is of use."""

    text: str
    channel: str
    at: datetime
    wish: Wish | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a customer is told when a question comes in, beside what we understood.

    `words` are the team's own (with places to fill), empty for ours; `notice` is what holds now; `crowd`
    how many wait before this one, when that is why the date is `days` working days away; `wanted_by` when
    the customer said that an answer is of use, and `fits` whether the date meets that.
    """

    by: Expected
    words: str = ""
    notice: str = ""
    crowd: int = 0
    days: int = 0
    wanted_by: datetime | None = None
    fits: bool = True


def tell(team: Team, asked: Asked, language: str, now: datetime) -> Told:
    """What to tell about a question that joins the queue of a team. Reads one row."""
    return _tell(team, asked, language, now, outlook_of(team))


def tell_each(asked: Sequence[tuple[Team, Asked]], language: str, now: datetime) -> list[Told]:
    """What to tell about each of several questions. Reads one row for each team."""
    outlooks = {team.pk: outlook_of(team) for team in {team.pk: team for team, _ in asked}.values()}
    return [_tell(team, each, language, now, outlooks[team.pk]) for team, each in asked]


def _tell(team: Team, asked: Asked, language: str, now: datetime, outlook: Outlook | None) -> Told:
    by = _expected(team, asked, now, outlook)
    until, fits = None, True
    if asked.wish:
        until = wanted_by(asked.wish, team.hours(), now, DEFAULT_CEILING_DAYS)
        by, fits = fitted(by, asked.wish, until)
    if outlook is None:
        return Told(by, wanted_by=until, fits=fits)
    days = working_days(team.hours(), now, by.due_at)
    crowded = by.basis == Basis.QUEUE and days >= FAR
    return Told(
        by,
        words=outlook.words.get(language, ""),
        notice=_notice(outlook, language, now),
        crowd=outlook.waiting if crowded else 0,
        days=days,
        wanted_by=until,
        fits=fits,
    )


def _notice(outlook: Outlook, language: str, now: datetime) -> str:
    """The notices that hold now: each ends by its own time, whoever reads it."""
    return " ".join(
        each[language]
        for each in outlook.notices
        if datetime.fromisoformat(each["starts_at"]) <= now
        and now < datetime.fromisoformat(each["ends_at"])
    )


def expected(team: Team, asked: Asked, now: datetime) -> Expected:
    """The date for a question that joins the queue of a team. Reads one row."""
    return _expected(team, asked, now, outlook_of(team))


def expected_again(team: Team, asked: Asked, now: datetime) -> Expected:
    """The new date for who was let down: from now on, and ahead of the queue, since they go first."""
    return _expected(team, replace(asked, at=now), now, outlook_of(team), first=True)


def _expected(
    team: Team, asked: Asked, now: datetime, outlook: Outlook | None, *, first: bool = False
) -> Expected:
    terms = terms_of(outlook)
    waiting = 0 if first or outlook is None else outlook.waiting
    return expect(
        team.hours(),
        asked.at,
        now,
        agreed=agreed_for(team, terms, asked),
        learnt=learnt_for(outlook, terms, asked.text),
        queue=Queue(waiting, outlook.capacity(now) if outlook else None),
    )


def outlook_of(team: Team) -> Outlook | None:
    """The row of a team; asked for, unless whoever brought the team brought it too."""
    if Team.outlook.is_cached(team):
        return getattr(team, "outlook", None)
    return _outlook(team.pk)


@first
def _outlook(team_id: int) -> QuerySet[Outlook]:
    return Outlook.objects.filter(team=team_id)


def terms_of(outlook: Outlook | None) -> list[TermInForce]:
    return [TermInForce.read(each) for each in outlook.terms] if outlook else []


def agreed_for(team: Team, terms: Iterable[TermInForce], asked: Asked) -> Agreed:
    """The term that holds for this question: the one set for it, else the team's own."""
    found = term_for(terms, asked.text, asked.channel)
    return found.agreed if found else Agreed(team.answer_term, team.name)


def learnt_for(outlook: Outlook | None, terms: Iterable[TermInForce], text: str) -> Learnt | None:
    """What was learnt of questions of this type, or of all when it has too little history of its own."""
    if outlook is None:
        return None
    found = term_for(terms, text, "")
    own = str(found.type) if found and found.type else ALL
    stored = outlook.learnt.get(own) or outlook.learnt.get(ALL)
    return Learnt.read(stored) if stored else None
