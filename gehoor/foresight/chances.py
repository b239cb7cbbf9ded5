"""The chance that a date will be kept, from how such promises of this team went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection

from gehoor.promises.enums import PromiseKind
from gehoor.promises.estimates.axis import ServiceAxis
from gehoor.promises.estimates.expected import FEWEST
from gehoor.promises.estimates.lifetable import LifeTable
from gehoor.promises.estimates.steady import rounded
from gehoor.promises.estimates.tracking import TARGET
from gehoor.promises.estimates.window import ENDINGS, begins, table
from gehoor.staff.models import Team

_LIVES = """
select made_at, at from (
    (select p.made_at, k.at, k.id from promises_keeping k
    join promises_promise p on p.id = k.promise_id join cases_case c on c.id = p.case_id
    where p.kind = %(kind)s and c.team_id = %(team)s and k.at <= %(now)s
    order by k.id desc limit %(most)s)
    union all
    (select p.made_at, null, p.id from promises_promise p join cases_case c on c.id = p.case_id
    where p.state = 'open' and p.kind = %(kind)s and c.team_id = %(team)s and p.made_at < %(now)s
    order by p.id desc limit %(most)s)
) lives
"""


@dataclass(frozen=True, slots=True)
class Chances:
    """How long this team's promises of one kind took, seen from `now`."""

    axis: ServiceAxis
    table: LifeTable
    now: datetime

    def of(self, due_at: datetime) -> float:
        """The part of comparable promises that were kept by then, from 0 to 1."""
        return self.table.chance(self.axis.at(due_at) - self.axis.at(self.now))

    def safe(self) -> datetime:
        """The first date that people use by which nine in ten were kept."""
        length = self.table.quantile(TARGET)
        due = self.axis.moment(self.axis.at(self.now) + length)
        return rounded(self.axis.hours, due, timedelta(seconds=length))


def chances(team: Team, kind: PromiseKind, now: datetime) -> Chances | None:
    """What the last promises of this kind say; None when there are too few to say anything."""
    parameters: dict[str, Any] = {"kind": kind, "team": team.pk, "now": now, "most": ENDINGS}
    with connection.cursor() as cursor:
        cursor.execute(_LIVES, parameters)
        rows: list[tuple[datetime, datetime | None]] = cursor.fetchall()
    if sum(at is not None for _made, at in rows) < FEWEST:
        return None
    axis = ServiceAxis(team.hours(), min(made for made, _at in rows) - timedelta(days=1))
    lives = [(axis.at(made), axis.at(at) if at else None) for made, at in rows]
    position = axis.at(now)
    since = begins([at for _made, at in lives if at is not None], position)
    return Chances(axis, table(lives, since, position), now)
