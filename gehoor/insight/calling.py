"""Calls: who called after writing, and how many identity questions a caller was asked (M22, K19, M66)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from gehoor.core import clock

from .query import fetch

LOOK_BACK = timedelta(days=30)
MOST = 2_000

# A question counts when it was still open when its customer called.
_AFTER_MAIL = """
select c.reference, p.name as customer, k.id as call, k.at as called_at, q.asked_at,
    w.channel as wrote_by, q.text
from cases_contact k
join parties_party p on p.id = k.party_id
join lateral (
    select q.asked_at, q.text, q.asked_in_id, q.case_id
    from cases_case mine
    join cases_question q on q.case_id = mine.id
    join cases_contact w on w.id = q.asked_in_id
    left join cases_contact a on a.id = q.answered_in_id
    where mine.party_id = k.party_id and q.asked_at < k.at and q.state <> 'lapsed'
        and w.channel = any(%(written)s) and (a.id is null or a.at >= k.at)
    order by q.asked_at limit 1
) q on true
join cases_case c on c.id = q.case_id
join cases_contact w on w.id = q.asked_in_id
where k.channel = 'phone' and k.direction = 'in' and k.at >= %(since)s
order by k.at desc limit %(most)s
"""
_CALLS = """
select count(*) as calls, coalesce(sum(n.asked), 0)::int as asked, coalesce(max(n.asked), 0) as most,
    coalesce(sum(n.again), 0)::int as again
from channel_calls_call c
left join lateral (
    select count(*) as asked, count(*) filter (where again) as again
    from channel_calls_check k where k.call_id = c.id
) n on true
where c.rang_at >= %(since)s and c.answered_at is not null
"""
_FLAGGED = """
select c.id as call, c.number, c.rang_at, k.what, b.name as colleague
from channel_calls_check k
join channel_calls_call c on c.id = k.call_id
join staff_colleague b on b.id = k.by_id
where k.again and c.rang_at >= %(since)s
order by c.rang_at desc limit 100
"""
WRITTEN = ["mail", "form", "chat", "social", "letter", "page", "sms"]


@dataclass(frozen=True, slots=True)
class CallAfterMail:
    """A customer who called while a written question was open; `delay` is how long after writing."""

    reference: str
    customer: str
    call: int
    called_at: datetime
    asked_at: datetime
    wrote_by: str
    text: str

    @property
    def delay(self) -> timedelta:
        return self.called_at - self.asked_at


@dataclass(frozen=True, slots=True)
class Asked:
    """Identity questions in calls that were answered: in all, the most in one, and those asked again."""

    calls: int
    asked: int
    most: int
    again: int

    @property
    def per_call(self) -> float:
        return self.asked / self.calls if self.calls else 0.0


@dataclass(frozen=True, slots=True)
class Flag:
    """What a caller had to say again, for whoever looks after quality."""

    call: int
    number: str
    rang_at: datetime
    what: str
    colleague: str


def calls_after_mail() -> list[CallAfterMail]:
    """Of the last thirty days, the newest first."""
    parameters = {"since": clock.now() - LOOK_BACK, "written": WRITTEN, "most": MOST}
    return [CallAfterMail(**row) for row in fetch(_AFTER_MAIL, parameters)]


def usual_delay(found: list[CallAfterMail]) -> timedelta | None:
    """The median time from writing to calling."""
    if not found:
        return None
    return timedelta(seconds=median(each.delay.total_seconds() for each in found))


def asked() -> Asked:
    """Of the last thirty days."""
    return Asked(**next(iter(fetch(_CALLS, {"since": clock.now() - LOOK_BACK}))))


def flags() -> list[Flag]:
    return [Flag(**row) for row in fetch(_FLAGGED, {"since": clock.now() - LOOK_BACK})]
