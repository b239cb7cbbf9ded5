"""What a colleague sees when no case is open: what needs them now, each with the reason why.

A source gives the lines of one block; a line stands once, in the first block that it belongs to. Every
source walks an index and stops after a few rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.channels.models import Heartbeat
from gehoor.core import clock
from gehoor.handovers.models import Handover
from gehoor.promises.enums import PromiseKind, Stage
from gehoor.promises.models import Promise, PromiseQuerySet
from gehoor.promises.standing import standing
from gehoor.staff.models import Colleague, Team
from gehoor.workload.permissions import teams_led_by

from .. import moments
from .chats import lookers
from .reasons import HOUR, reminded, why

MOST = 8
LOOKED_AT = 40
"""Rows that a source reads to fill a block, since some stand in an earlier one."""
NUMBERED = 9
WATCHES = "promises"
LATE_TO_WATCH = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Line:
    """One case to open: whose, what about, how it stands, and why it is here. `key` opens it."""

    case: Case
    what: str
    why: str
    standing: str = "open"
    key: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """`name` and its lines; `more` when there are more than it shows."""

    key: str
    name: str
    lines: list[Line]
    more: bool = False


@dataclass(frozen=True, slots=True)
class Today:
    """The blocks that have something; whether the reader leads; since when nobody watches the dates."""

    blocks: list[Block]
    leads: bool
    unwatched_since: datetime | None

    @property
    def is_empty(self) -> bool:
        return not self.blocks


Source = Callable[[Colleague], Block]


def today(reader: Colleague) -> Today:
    teams = teams_led_by(reader)
    found = [coming_risks(teams)] if teams else []
    found += [source(reader) for source in SOURCES]
    return Today(_numbered(_once(found)), bool(teams), unwatched_since())


def unwatched_since() -> datetime | None:
    """When the part of the worker that watches promises fell silent; None when it is alive."""
    silent = Heartbeat.objects.filter(part=WATCHES, at__lt=clock.now() - LATE_TO_WATCH).first()
    return silent.at if silent else None


def _once(blocks: Iterable[Block]) -> list[Block]:
    seen: set[int] = set()
    kept = []
    for block in blocks:
        by_case: dict[int, Line] = {}
        for line in block.lines:
            if line.case.pk not in seen:
                by_case.setdefault(line.case.pk, line)
        lines = list(by_case.values())
        shown = lines[:MOST]
        seen |= {line.case.pk for line in shown}
        if shown:
            kept.append(replace(block, lines=shown, more=len(lines) > MOST))
    return kept


def _numbered(blocks: list[Block]) -> list[Block]:
    """The first nine lines each have a digit for a key."""
    number, numbered = 0, []
    for block in blocks:
        lines = []
        for line in block.lines:
            number += 1
            lines.append(replace(line, key=str(number)) if number <= NUMBERED else line)
        numbered.append(replace(block, lines=lines))
    return numbered


def chats(reader: Colleague) -> Block:
    """The customers who look on in the chat now, with how long they wait; who waits longest on top."""
    lines = [
        Line(each.case, each.case.title, each.words, "risk" if each.asked else "kept")
        for each in lookers(reader)
    ]
    return Block("chats", _("In de chat"), lines)


def handed(reader: Colleague) -> Block:
    """What colleagues want to give to this one, or to whoever of the team takes it."""
    waiting = Handover.objects.waiting().for_(reader).select_related("case__party", "by")
    lines = [
        Line(
            each.case,
            each.briefing,
            _("van %(who)s, wacht sinds %(at)s")
            % {"who": each.by.first_name, "at": moments.stamp(each.at)},
        )
        for each in waiting.order_by("answer_by", "pk")[:LOOKED_AT]
    ]
    return Block("handed", _("Overgedragen aan jou"), lines)


def risks(reader: Colleague) -> Block:
    """What is due within the hour, has come past four fifths of its term, or takes over a missed date.

    Word of an outage goes by itself, to thousands perhaps: it would hide what asks for a person.
    """
    mine = Promise.objects.open().filter(owner=reader, interest=None)
    return Block("risks", _("Toezeggingen in gevaar"), _lines(_in_danger(mine)))


def coming_risks(teams: list[Team]) -> Block:
    """For who leads: what the teams must do within the hour, whoever has it."""
    soon = clock.now() + HOUR
    # The case holds the first date in it, so an index finds those of the hour among a million.
    due = Promise.objects.open().filter(due_at__lte=soon, case__due_at__lte=soon)
    theirs = due.filter(case__team__in=teams, interest=None)
    return Block("coming", _("Risico’s van het komende uur"), _lines(_read(theirs), owners=True))


def callbacks(reader: Colleague) -> Block:
    """The calls that were promised for today."""
    mine = Promise.objects.open().filter(owner=reader, due_at__lt=moments.end_of_today())
    calls = mine.filter(kind=PromiseKind.CALL_BACK)
    return Block("callbacks", _("Vandaag terugbellen"), _lines(_read(calls)))


def reminders(reader: Colleague) -> Block:
    """Whose customer had to remind us; the longest waiting on top."""
    cases = Case.objects.reminded().owned_by(reader).filter(reminders__gt=0)
    lines = [
        Line(case, case.title, reminded(case.reminders), "risk")
        for case in cases.select_related("party")[:LOOKED_AT]
    ]
    return Block("reminders", _("Herinnerd"), lines)


def unanswered(reader: Colleague) -> Block:
    """Questions to which nobody has replied yet, the oldest term on top."""
    mine = Promise.objects.open().filter(owner=reader, kind=PromiseKind.ANSWER)
    return Block("unanswered", _("Nog geen antwoord"), _lines(_read(mine)))


def oldest(reader: Colleague) -> Block:
    """The first dates among all else that was promised."""
    mine = Promise.objects.open().filter(owner=reader)
    return Block("oldest", _("Oudste termijnen"), _lines(_read(mine)))


SOURCES: tuple[Source, ...] = (chats, handed, risks, callbacks, reminders, unanswered, oldest)
"""The blocks in the order in which they are read. What is to be on everybody's home is added here."""


def _in_danger(mine: PromiseQuerySet) -> list[Promise]:
    """Who was let down first, then by date."""
    soon = _read(mine.filter(due_at__lte=clock.now() + HOUR))
    late = _read(mine.filter(stage=Stage.LATE))
    missed = _read(mine.filter(slips__gt=0, recovers__isnull=False))
    found = {each.pk: each for each in (*soon, *late, *missed)}
    waits = {each.pk for each in missed}
    return sorted(found.values(), key=lambda each: (each.pk not in waits, each.due_at, each.pk))


def _read(promises: PromiseQuerySet) -> list[Promise]:
    related = promises.select_related("case__party", "owner", "recovers")
    return list(related.by_due()[:LOOKED_AT])


def _lines(promises: list[Promise], *, owners: bool = False) -> list[Line]:
    now = clock.now()
    return [
        Line(
            each.case,
            f"{each.owner.first_name}: {_what(each)}" if owners else _what(each),
            why(each, now),
            standing(each),
        )
        for each in promises
    ]


def _what(promise: Promise) -> str:
    """What the customer asked, for an answer; what we said that we would do, for anything else."""
    return promise.case.title if promise.kind == PromiseKind.ANSWER else promise.wording
