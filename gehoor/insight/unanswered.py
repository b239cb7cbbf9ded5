"""'Onbeantwoord': every contact to which no person has replied yet (requirement K15).

Decided from what was received and what was answered, not from whether a case is open, so closing a case
does not take it off the list. A word of thanks asks for nothing, and a customer may end a case.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from gehoor.casework.understanding import is_only_thanks
from gehoor.core import clock

from .query import fetch

LOOK_BACK = timedelta(days=31)
"""How long a contact in a closed case is looked at."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """One contact that waits for a person. `term` is when something is due in its case (None: closed)."""

    contact: int
    reference: str
    title: str
    customer: str
    channel: str
    at: datetime
    term: datetime | None
    owner: str
    team: str

    def age(self) -> timedelta:
        return clock.now() - self.at

    @property
    def is_late(self) -> bool:
        """Beyond its term, or in a case that was closed without an answer."""
        return self.term is None or self.term <= clock.now()


_FIELDS = """
    k.id as contact, c.reference, c.title, p.name as customer, k.channel, k.at, c.due_at as term,
    o.name as owner, t.name as team, k.reply
"""
_WHO = """
    join parties_party p on p.id = k.party_id
    join staff_colleague o on o.id = c.owner_id
    join staff_team t on t.id = c.team_id
"""
_NO_ANSWER = """
    k.direction = 'in' and not k.automatic and not exists (
        select 1 from timeline_entry e
        where e.case_id = c.id and e.kind = 'answered' and e.at >= k.at
    )
"""

_LIST = f"""
select {_FIELDS}
from cases_case c join cases_contact k on k.case_id = c.id {_WHO}
where c.closed_at is null and {_NO_ANSWER}
union all
select {_FIELDS}
from intake_rawitem i join cases_contact k on k.id = i.contact_id
join cases_case c on c.id = k.case_id {_WHO}
where i.received_at >= %(since)s and c.closed_at is not null and c.closed_in_id is null
    and {_NO_ANSWER}
order by term nulls first, at
"""


def unanswered() -> list[Unanswered]:
    """Everything that waits for a person, the oldest term first."""
    rows = fetch(_LIST, {"since": clock.now() - LOOK_BACK})
    return [
        Unanswered(**{name: value for name, value in row.items() if name != "reply"})
        for row in rows
        if not is_only_thanks(row["reply"])
    ]
