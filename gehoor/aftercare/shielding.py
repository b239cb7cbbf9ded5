"""Whom sales leaves alone for now, because we still owe them something (K41, W26)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from gehoor.core import clock

from .enums import Shielded
from .rules import CLOSED_FOR


@dataclass(frozen=True, slots=True)
class Standing:
    """How a customer stands with us: `shielded` says why sales waits, `until` when that ends by itself.

    `until` is empty as long as the matter is open. The counts are of all promises that came to an end:
    kept on the first date, kept on a later one, broken; they are never netted.
    """

    shielded: Shielded | None = None
    reference: str = ""
    until: datetime | None = None
    kept: int = 0
    later: int = 0
    broken: int = 0

    @property
    def no_sales(self) -> bool:
        return self.shielded is not None

    @property
    def kept_rate(self) -> float | None:
        """The share kept on the first date, 0 to 1; None when nothing came to an end yet."""
        ended = self.kept + self.later + self.broken
        return self.kept / ended if ended else None


_CASES = """
select c.party_id, c.reference, c.closed_at,
    exists (select from complaints_complaint x join cases_question q on q.id = x.question_id
        where x.case_id = c.id and x.withdrawn_in_id is null and q.state = 'open') as open_complaint,
    exists (select from complaints_complaint x where x.case_id = c.id and x.withdrawn_in_id is null)
        as complained,
    exists (select from promises_promise p where p.case_id = c.id and p.state = 'broken') as broken
from cases_case c where c.party_id = any(%s) and c.merged_into_id is null
    and (c.closed_at is null or c.closed_at > %s)
order by c.id
"""
_KEPT = """
select c.party_id,
    count(*) filter (where k.at <= p.original_due_at) as kept,
    count(*) filter (where k.at > p.original_due_at) as later,
    count(*) filter (where p.state = 'broken') as broken
from promises_promise p join cases_case c on c.id = p.case_id
left join promises_keeping k on k.promise_id = p.id
where c.party_id = any(%s) and p.state in ('kept', 'broken') group by c.party_id
"""


def standings(parties: Collection[int]) -> dict[int, Standing]:
    """That of each customer by their key: two queries for any number of them."""
    keys, since = list(parties), clock.now() - CLOSED_FOR
    with connection.cursor() as cursor:
        cursor.execute(_CASES, [keys, since])
        cases = cursor.fetchall()
        cursor.execute(_KEPT, [keys])
        counts = {row[0]: row[1:] for row in cursor.fetchall()}
    shields: dict[int, tuple[Shielded, str, datetime | None]] = {}
    for party, *row in cases:
        found = _shield(*row)
        if found and (party not in shields or _weight(found) < _weight(shields[party])):
            shields[party] = found
    return {
        key: Standing(*shields.get(key, (None, "", None)), *counts.get(key, ())) for key in keys
    }


def standing(party: int) -> Standing:
    return standings([party])[party]


def _shield(
    reference: str, closed_at: datetime | None, open_complaint: bool, complained: bool, broken: bool
) -> tuple[Shielded, str, datetime | None] | None:
    """What one case says: open trouble, or trouble that was solved less than fourteen days ago."""
    if open_complaint:
        return Shielded.COMPLAINT, reference, None
    if not (broken or complained):
        return None
    if closed_at is None:
        return (Shielded.BROKEN if broken else Shielded.COMPLAINT), reference, None
    return Shielded.JUST_SOLVED, reference, closed_at + CLOSED_FOR


def _weight(found: tuple[Shielded, str, datetime | None]) -> tuple[int, float]:
    """The weightiest reason first, and of what ends by itself the last end."""
    shielded, _reference, until = found
    return list(Shielded).index(shielded), -until.timestamp() if until else 0.0
