"""'Onbeantwoord': every contact to which no person has replied yet (requirement K15).

Decided from what was received and what was answered, not from whether a case is open, so closing a case
does not take it off the list. A word of thanks asks for nothing, a customer may end a case, and whoever
called and spoke with somebody had a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

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
    k.direction = 'in' and not k.automatic and not k.facts ? 'answered_at' and not exists (
        select 1 from timeline_entry e
        where e.case_id = c.id and e.kind = 'answered' and e.at >= k.at
    )
"""

_OPEN = f"""
select {_FIELDS}
from cases_case c join cases_contact k on k.case_id = c.id {_WHO}
where c.closed_at is null and c.due_at is not null and {_NO_ANSWER}
order by c.due_at, k.at limit %(most)s
"""
_CLOSED = f"""
select {_FIELDS}
from cases_case c join cases_contact k on k.case_id = c.id {_WHO}
where c.closed_in_id is null and {{which}} and {_NO_ANSWER}
    and exists (select 1 from intake_rawitem i where i.contact_id = k.id)
order by k.at
"""
_SINCE = "c.closed_at >= %(closed_since)s and k.at >= %(since)s"
_THESE = "c.closed_at is not null and k.id = any(%(contacts)s)"


def waiting(most: int) -> list[Unanswered]:
    """The first `most` that wait for a person in an open case, the oldest term first."""
    return _answerable(_OPEN, most=most)


def closed(since: datetime | None = None) -> list[Unanswered]:
    """What waits in a case that was closed (since then) without an answer: nothing, if all goes well."""
    limit = clock.now() - LOOK_BACK
    sql = _CLOSED.format(which=_SINCE)
    return _answerable(sql, closed_since=max(since or limit, limit), since=limit)


def still_closed(contacts: list[int]) -> list[Unanswered]:
    """Which of those contacts, found in closed cases before, wait there still."""
    return _answerable(_CLOSED.format(which=_THESE), contacts=contacts) if contacts else []


def unanswered(most: int = 1000) -> list[Unanswered]:
    """Everything that waits for a person: in closed cases first, then by the oldest term."""
    return [*closed(), *waiting(most)]


def _answerable(sql: str, **parameters: Any) -> list[Unanswered]:
    return [
        Unanswered(**{name: value for name, value in row.items() if name != "reply"})
        for row in fetch(sql, parameters)
        if not is_only_thanks(row["reply"], row["customer"])
    ]
