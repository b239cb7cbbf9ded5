"""The complaints of a year, for the report that the law asks (Awb art. 9:12a): how many, when, about what.

Kept on the first date, kept on a later one and broken stand side by side; what a customer withdrew counts
apart, and stays in the register.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from gehoor.complaints.enums import Found, Ground, Outcome
from gehoor.core.calendars import ServiceHours

from .query import fetch, our_zone

_YEAR = """
select x.found, x.ground, x.outcome, x.withdrawn_in_id is not null as withdrawn,
    case when x.promise_id is null then 'none' when b.id is not null then 'broken'
        when k.id is null then case when pr.state = 'open' then 'open' else 'none' end
        when k.at <= pr.original_due_at then 'kept' else 'later' end as term
from complaints_complaint x join cases_question q on q.id = x.question_id
left join promises_promise pr on pr.id = x.promise_id
left join promises_keeping k on k.promise_id = pr.id
left join promises_breach b on b.promise_id = pr.id
where q.asked_at >= %(start)s and q.asked_at < %(end)s
"""
_CLEARED = """
select count(*) as n from complaints_cleared x join cases_contact k on k.id = x.contact_id
where k.at >= %(start)s and k.at < %(end)s
"""
TERMS = ("kept", "later", "broken", "open")


@dataclass(frozen=True, slots=True)
class Year:
    """Counts of what was received in one calendar year, by the names of the enums.

    `total` = what was proposed and confirmed + what a colleague or the customer added; `cleared` was
    proposed and is none. `terms` has kept, later, broken and open.
    """

    year: int
    total: int
    withdrawn: int
    cleared: int
    found: dict[str, int]
    terms: dict[str, int]
    grounds: dict[str, int]
    outcomes: dict[str, int]

    @property
    def on_time(self) -> float | None:
        """The share that was answered by the first date, of all whose term is over; None without any."""
        over = sum(self.terms[each] for each in ("kept", "later", "broken"))
        return self.terms["kept"] / over if over else None


def year(number: int) -> Year:
    """What was received from 1 January to 31 December of that year, in our own zone."""
    hours = ServiceHours(zone=our_zone(), weekly=((),) * 7)
    values = {"start": _midnight(hours, number), "end": _midnight(hours, number + 1)}
    rows = fetch(_YEAR, values)
    standing = [each for each in rows if not each["withdrawn"]]
    return Year(
        year=number,
        total=len(rows),
        withdrawn=len(rows) - len(standing),
        cleared=fetch(_CLEARED, values)[0]["n"],
        found=_count([each["found"] for each in rows], Found.values),
        terms=_count([each["term"] for each in standing], TERMS),
        grounds=_count([each["ground"] for each in rows], ["", *Ground.values]),
        outcomes=_count([each["outcome"] for each in standing], ["", *Outcome.values]),
    )


def _midnight(hours: ServiceHours, number: int) -> datetime:
    return hours.instant(date(number, 1, 1), time(0))


def _count(said: list[str], names: Iterable[str]) -> dict[str, int]:
    return {each: said.count(each) for each in names}
