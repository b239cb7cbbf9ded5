"""How many customers call while they wait, by the term that they were given (requirement M55)."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from gehoor.promises.estimates.expected import working_days
from gehoor.promises.estimates.tracking import TARGET
from gehoor.staff.models import Team

from .query import fetch

FEWEST = 30
"""Promises of one length below which its share of callers says nothing."""
MOST = 20_000

_WAITED = """
select p.made_at, p.original_due_at, coalesce(k.at <= p.original_due_at, false) as kept,
    exists (
        select 1 from cases_contact a
        where a.case_id = p.case_id and a.direction = 'in' and a.channel = 'phone'
            and a.at > p.made_at and a.at < coalesce(k.at, %(end)s)
    ) as called
from promises_promise p
join cases_case c on c.id = p.case_id
left join promises_keeping k on k.promise_id = p.id
where c.team_id = %(team)s and p.kind = 'answer' and p.basis <> '' and p.state in ('kept', 'broken')
    and p.made_at >= %(start)s and p.made_at < %(end)s
order by p.id desc limit %(most)s
"""


@dataclass(frozen=True, slots=True)
class Patience:
    """Promises with a date so many working days away: how many, who called meanwhile, what was kept."""

    days: int
    given: int
    called: int
    kept: int

    @property
    def calls(self) -> int:
        """Who called while waiting, in whole percents."""
        return round(100 * self.called / self.given)

    @property
    def is_kept(self) -> bool:
        return self.kept / self.given >= TARGET


@dataclass(frozen=True, slots=True)
class Advice:
    """The term that costs the fewest calls while it is kept, and the people whom it takes."""

    days: int
    seats: int
    here: int

    @property
    def fits(self) -> bool:
        return self.seats <= self.here


def patience(team: Team, start: datetime, end: datetime) -> list[Patience]:
    """The lengths of terms given from `start` until `end` (aware instants), the shortest first."""
    parameters = {"team": team.pk, "start": start, "end": end, "most": MOST}
    hours, groups = team.hours(), defaultdict(list)
    for row in fetch(_WAITED, parameters):
        groups[working_days(hours, row["made_at"], row["original_due_at"])].append(row)
    return [
        Patience(
            days,
            len(rows),
            sum(each["called"] for each in rows),
            sum(each["kept"] for each in rows),
        )
        for days, rows in sorted(groups.items())
        if len(rows) >= FEWEST
    ]


def advise(
    found: Iterable[Patience], *, coming: float, waiting: int, a_day: float | None, people: int
) -> Advice | None:
    """The best term, and how many people answer `coming` a day and what waits too long for it.

    None when no term was kept often enough, or nobody knows what the team manages (`a_day`).
    """
    good = [each for each in found if each.is_kept]
    if not good or not a_day or not people:
        return None
    best = min(good, key=lambda each: (each.calls, each.days))
    late = max(waiting - best.days * a_day, 0) / max(best.days, 1)
    return Advice(best.days, max(math.ceil((coming + late) / (a_day / people)), 1), people)
