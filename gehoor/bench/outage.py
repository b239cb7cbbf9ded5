"""`gehoor bench outage`: six hours without a worker, promises due all along, and then it starts."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise

import psycopg

from .lab import Lab, lab
from .multiply import multiply
from .report import Bar, Cell, Report
from .subject import Subject

COUNT = 1000
NOT_DUE = 1000
MADE = 50
HOURS, FIVE_DAYS = 6, 120
LONGEST = 60  # seconds
LOOK = 0.05

SPREAD = """
with numbered as (
    select id, case_id, row_number() over (order by md5(id::text || %(seed)s)) as number
    from promises_promise
), dates as (
    select id, case_id, case when number <= %(due)s
        then now() - make_interval(hours => %(hours)s) * (number / %(due)s::float)
        else now() + make_interval(hours => %(hours)s) end as due_at
    from numbered
), promised as (
    update promises_promise p set due_at = dates.due_at, original_due_at = dates.due_at,
        wake_at = dates.due_at, stage = 'late'
    from dates where p.id = dates.id
)
update cases_case c set due_at = dates.due_at from dates where c.id = dates.case_id
"""
"""The due moments of some over the hours of the outage, in a shuffled order, and of the rest after it."""
TRIGGERS_OFF = """
alter table promises_promise disable trigger user; alter table cases_case disable trigger user
"""
TRIGGERS_ON = """
alter table promises_promise enable trigger user; alter table cases_case enable trigger user
"""
BROKEN = "select count(*) from promises_breach"
IN_ORDER = """
select p.due_at from promises_breach b join promises_promise p on p.id = b.promise_id order by b.id
"""
EARLY = """
select count(*) from promises_breach b join promises_promise p on p.id = b.promise_id
where p.due_at > b.at
"""
TOLD = """
select count(*) from promises_breach b join cases_outgoing o on o.contact_id = b.told_in_id
"""
Say = Callable[[str], None]


def run(count: int, seed: int, say: Say) -> Report:
    """Start one worker after the outage and look until all that was due is handled."""
    with lab() as place, Subject.of("dues", place.environment) as worker:
        worker.ask("prepare", cases=MADE, hours_ago=FIVE_DAYS)
        multiply(place.url, (count + NOT_DUE) // MADE - 1)
        _spread(place, count, seed)
        say(f"{count} promises due in the last {HOURS} hours")
        begin = time.monotonic()
        worker.ask("start")
        took = _until_all(place, count, begin)
        dates = [row[0] for row in place.rows(IN_ORDER)]
        early, told = place.rows(EARLY)[0][0], place.rows(TOLD)[0][0]
        breaches = worker.ask("laws")["breaches"]
    out_of_order = sum(later < first for first, later in pairwise(dates))
    bars = [
        Bar("seconds until all were handled", took, most=LONGEST),
        Bar("handled", len(dates), least=count, most=count),
        Bar("customers told", told, least=count),
        Bar("handled before a more urgent one", out_of_order, most=0),
        Bar("broken before their date", early, most=0),
        Bar("breaches of the laws", sum(breaches.values()), most=0),
    ]
    columns = ["", "due", "not due", "seconds", "a second"]
    rows: list[list[Cell]] = [["six hours away", count, NOT_DUE, took, count / took]]
    return Report("outage", columns, rows, bars, {"seed": seed, "breaches": breaches})


def _spread(place: Lab, due: int, seed: int) -> None:
    """Without the triggers that let nobody change a date afterwards: this is a past, not a change."""
    with psycopg.connect(place.url) as connection:
        connection.execute(TRIGGERS_OFF)
        connection.execute(SPREAD, {"due": due, "hours": HOURS, "seed": str(seed)})
        connection.execute(TRIGGERS_ON)


def _until_all(place: Lab, count: int, begin: float) -> float:
    """Seconds since `begin` when all are handled, or when they might have been."""
    with psycopg.connect(place.url, autocommit=True) as connection:
        while (took := time.monotonic() - begin) < 2 * LONGEST:
            (handled,) = connection.execute(BROKEN).fetchone() or (0,)
            if handled >= count:
                break
            time.sleep(LOOK)
    return took
