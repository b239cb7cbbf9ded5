"""Customers and their history from an old system: each line once, each that cannot be taken over with why.

Nobody has to register again: who writes, calls or asks for a link by an address of old is recognised.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from gehoor.core import clock
from gehoor.staff.models import Team

from ..models import OldLine
from ..rules import Line, NotALine, read
from .customers import customer_of
from .matters import Said, add_history

Row = Mapping[str, Any] | NotALine
"""What a line says by column, or why it could not be read."""


@dataclass(frozen=True, slots=True)
class Bad:
    """A line that was left out: its number, why, and what it said."""

    number: int
    reason: str
    values: Mapping[str, Any]


@dataclass
class Counts:
    """Of the lines that were read: new, there already, and bad. Every line is one of the three."""

    read: int = 0
    new: int = 0
    there: int = 0
    bad: list[Bad] = field(default_factory=list)


def bring_in(
    system: str, team: Team, rows: Iterable[tuple[int, Row]], advance: Callable[[], object]
) -> Counts:
    """Take over numbered lines from `system`, whose matters `team` answers for; `advance` after each.

    Lines of one matter are taken over together, in one transaction: an import that is cut short is begun
    again without doubling anything.
    """
    counts, matters = Counts(), dict[str, list[tuple[int, Line]]]()
    zone, now = team.brand.calendar.hours().zone, clock.now()
    for number, values in rows:
        counts.read += 1
        try:
            if isinstance(values, NotALine):
                raise values
            line = read(values, zone, now)
            matters.setdefault(line.matter_key, []).append((number, line))
        except NotALine as error:
            shown = {} if isinstance(values, NotALine) else values
            counts.bad.append(Bad(number, str(error), shown))
            advance()
    for lines in matters.values():
        _take_over(system, team, [line for _number, line in lines], counts)
        for _each in lines:
            advance()
    return counts


@transaction.atomic
def _take_over(system: str, team: Team, lines: list[Line], counts: Counts) -> None:
    digests = {line.digest: line for line in lines}
    there = set(
        OldLine.objects.filter(system=system, digest__in=digests).values_list("digest", flat=True)
    )
    fresh = {digest: line for digest, line in digests.items() if digest not in there}
    counts.there += len(lines) - len(fresh)
    counts.new += len(fresh)
    whose = {digest: customer_of(system, line) for digest, line in fresh.items()}
    said = [
        Said(digest, line.message, whose[digest]) for digest, line in fresh.items() if line.message
    ]
    contacts = add_history(system, team, lines[0].matter_key, said) if said else {}
    OldLine.objects.bulk_create(
        OldLine(system=system, digest=digest, contact=contacts.get(digest), at=clock.now())
        for digest in fresh
    )
