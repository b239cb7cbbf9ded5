"""What our procedures ask of customers: each step with its reason and alternative, with what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .query import fetch


@dataclass(frozen=True, slots=True)
class CustomerStep:
    """A step that a customer does in a live procedure, and how often in a period.

    `number` of `steps`; `asked` began in the period: of those `done` by the customer, `ours` left to us,
    `lapsed` when nothing came.
    """

    procedure: str
    number: int
    steps: int
    title: str
    reason: str
    alternative: str
    asked: int
    done: int
    ours: int
    lapsed: int


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the steps of a live procedure are the customer's."""

    procedure: str
    steps: int
    customers: int


_LIVE = """
with live as (
    select distinct on (procedure_id) id, procedure_id from procedures_version
    where published_at is not null order by procedure_id, number desc
)
"""
_SHARES = f"""{_LIVE}
select pr.title_nl as procedure, count(*) as steps,
    count(*) filter (where s.doer = 'customer') as customers
from live join procedures_procedure pr on pr.id = live.procedure_id
join procedures_step s on s.version_id = live.id
group by pr.id, pr.title_nl order by customers desc, procedure
"""
_STEPS = f"""{_LIVE}
select pr.title_nl as procedure, s.number, s.texts->'title'->>'nl' as title,
    (select count(*) from procedures_step x where x.version_id = live.id) as steps,
    s.texts->'reason'->>'nl' as reason, s.texts->'alternative'->>'nl' as alternative,
    count(t.id) as asked,
    count(t.id) filter (where t.promise_id is null and t.outcome = 'done') as done,
    count(t.id) filter (where t.promise_id is not null) as ours,
    count(t.id) filter (where t.outcome = 'lapsed') as lapsed
from live join procedures_procedure pr on pr.id = live.procedure_id
join procedures_step s on s.version_id = live.id and s.doer = 'customer'
left join procedures_taken t on t.at >= %(start)s and t.at < %(end)s and t.step_id in (
    select x.id from procedures_step x join procedures_version v on v.id = x.version_id
    where v.procedure_id = pr.id and x.doer = 'customer'
        and x.texts->'title'->>'nl' = s.texts->'title'->>'nl'
)
group by pr.id, pr.title_nl, live.id, s.id order by procedure, s.number
"""


def shares() -> list[Share]:
    """Every live procedure, those that ask most of customers on top."""
    return [Share(**row) for row in fetch(_SHARES, {})]


def customer_steps(start: datetime, end: datetime) -> list[CustomerStep]:
    """What is asked of customers from `start` until `end`; a step is known again by its name."""
    return [CustomerStep(**row) for row in fetch(_STEPS, {"start": start, "end": end})]
