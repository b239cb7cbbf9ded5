"""Answers to complaints for a coach to look at, drawn by lot, another lot each day (G13)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from gehoor.casework.usable import said_in
from gehoor.core import clock

from .query import fetch, our_zone

DAYS, MOST = 30, 10


@dataclass(frozen=True, slots=True)
class Line:
    """One answer to a complaint; `reason` is why it recognises nothing."""

    reference: str
    number: str
    at: datetime
    recognition: str
    reason: str
    answer: str


_SAMPLE = """
select c.reference, x.number, k.at, r.recognition, r.unrecognised as reason, k.reply as answer
from complaints_complaint x join cases_question q on q.id = x.question_id
join cases_contact k on k.id = q.answered_in_id join casework_reply r on r.contact_id = k.id
join cases_case c on c.id = x.case_id
where k.at >= %(since)s and x.withdrawn_in_id is null
order by (r.recognition = '') desc, md5(k.id || %(lot)s) limit %(most)s
"""
_SHARE = """
select count(*) filter (where r.recognition <> '') as recognised, count(*) as answered
from complaints_complaint x join cases_question q on q.id = x.question_id
join cases_contact k on k.id = q.answered_in_id join casework_reply r on r.contact_id = k.id
where k.at >= %(since)s and x.withdrawn_in_id is null
"""


def sample() -> list[Line]:
    """Up to ten answers of the last thirty days; those that recognise nothing first, the rest by lot."""
    now = clock.now()
    lot = f"{now.astimezone(our_zone()).date()}"
    rows = fetch(_SAMPLE, {"since": now - timedelta(days=DAYS), "lot": lot, "most": MOST})
    return [Line(**{**row, "answer": said_in(row["answer"])}) for row in rows]


def share() -> tuple[int, int]:
    """How many answers of the last thirty days recognised something, and how many there were."""
    (row,) = fetch(_SHARE, {"since": clock.now() - timedelta(days=DAYS)})
    return row["recognised"], row["answered"]
