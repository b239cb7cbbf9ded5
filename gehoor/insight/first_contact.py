"""Solved at the first contact, seen from the customer's side (requirement K44).

A case counts when the customer contacted us once about it, every question in it was answered, and they did
not have to come back on the matter within `DAYS` days of closing: in the same case, or in another of theirs
about the same order. It is counted from the rows every time, so a call on Thursday takes Monday's yes back.
A word of thanks is no new contact.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from gehoor.casework.understanding import is_only_thanks
from gehoor.core import clock

from .query import fetch

DAYS = 7


@dataclass(frozen=True, slots=True)
class FirstContact:
    """Cases first closed in a period: solved at the first contact, not so, and too fresh to say."""

    solved: int
    not_solved: int
    too_early: int

    @property
    def share(self) -> float | None:
        """From 0 to 1 of what can be said; None when nothing can."""
        said = self.solved + self.not_solved
        return self.solved / said if said else None


_CASES = """
with candidate as (
    select id from cases_case where closed_at >= %(start)s
    union select id from cases_case where closed_at is null and due_at is not null and reopened > 0
), solved as (
    select c.id, c.party_id, c.keys, first.at from candidate join cases_case c using (id)
    join lateral (
        select min(e.at) as at from timeline_entry e where e.case_id = c.id and e.kind = 'closed'
    ) first on first.at >= %(start)s and first.at < %(end)s
)
select s.at,
    array(select left(k.reply, 500) from cases_contact k where k.case_id = s.id
        and k.direction = 'in' and not k.automatic and k.at <= s.at) as before,
    array(select left(k.reply, 500) from cases_contact k join cases_case other on other.id = k.case_id
        where k.party_id = s.party_id and k.direction = 'in' and not k.automatic
            and k.at > s.at and k.at <= s.at + %(window)s
            and (other.id = s.id or other.keys && s.keys)) as since,
    not exists (select 1 from cases_question q where q.case_id = s.id
        and q.asked_at <= s.at and q.state <> 'answered') as answered
from solved s
"""


def first_contact(start: datetime, end: datetime) -> FirstContact:
    """Of cases first closed from `start` until `end` (aware instants), as the rows are now."""
    window, now = timedelta(days=DAYS), clock.now()
    counts = {"solved": 0, "not_solved": 0, "too_early": 0}
    for row in fetch(_CASES, {"start": start, "end": end, "window": window}):
        at_once = row["answered"] and _asked(row["before"]) <= 1 and not _asked(row["since"])
        early = now < row["at"] + window
        if not row["before"]:
            continue  # nobody contacted us: we opened it ourselves
        counts["not_solved" if not at_once else "too_early" if early else "solved"] += 1
    return FirstContact(**counts)


def _asked(replies: Iterable[str]) -> int:
    """How many contacts are more than a word of thanks."""
    return sum(not is_only_thanks(reply) for reply in replies)
