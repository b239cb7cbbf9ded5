"""Plays some weeks around March as `gehoor demo --full` plays a year, and prints measures of it as JSON.

Run as a program: the copying works on a database of its own.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import datetime
from typing import Any

from gehoor.bench.lab import lab
from gehoor.cli.database import application
from gehoor.cli.home import find_home

NOW = datetime.fromisoformat("2026-04-03T12:00+02:00")

ANSWERED = """
    select percentile_cont(0.5) within group (order by
            extract(epoch from k.at - p.made_at) / extract(epoch from p.original_due_at - p.made_at)),
        count(*)
    from promises_promise p join promises_keeping k on k.promise_id = p.id
    join cases_case c on c.id = p.case_id
    where p.kind = 'answer' and c.language = '{}'
        and exists (select 1 from intake_rawitem i join cases_contact w on w.id = i.contact_id
            where w.case_id = c.id and i.channel = 'mail')"""

MEASURES = {
    "customers": "select count(*) from parties_party",
    "cases": "select count(*) from cases_case",
    "contacts": "select count(*) from cases_contact",
    "references": "select count(distinct reference) from cases_case",
    "moves, fitter in the north": """
        select avg(moves), count(*) from (
            select count(m.id) as moves from promises_promise p
            left join promises_renegotiation m on m.promise_id = p.id
            where p.kind = 'visit' and p.state <> 'open' group by p.id having count(m.id) >= 3
        ) often""",
    "moves, other promises": """
        select avg(moves), count(*) from (
            select count(m.id) as moves from promises_promise p
            left join promises_renegotiation m on m.promise_id = p.id
            where p.kind not in ('visit', 'answer', 'update') and p.state <> 'open' group by p.id
        ) others""",
    "kept on the first date, in the strike": """
        select avg((k.at is not null and k.at <= p.original_due_at)::int), count(*)
        from promises_promise p left join promises_keeping k on k.promise_id = p.id
        where p.kind in ('delivery', 'pick-up') and p.original_due_at >= '2026-02-27'
            and p.original_due_at < '2026-03-04'""",
    "kept on the first date, without strike": """
        select avg((k.at is not null and k.at <= p.original_due_at)::int), count(*)
        from promises_promise p left join promises_keeping k on k.promise_id = p.id
        where p.kind in ('delivery', 'pick-up') and p.original_due_at >= '2026-03-08'
            and p.state <> 'open'""",
    "part of the term until the answer, nl": ANSWERED.format("nl"),
    "part of the term until the answer, en": ANSWERED.format("en"),
    "taken over on the last day": """
        select count(*) from timeline_entry
        where kind = 'owner-changed' and at >= '2026-03-31 15:00Z' and at < '2026-03-31 17:00Z'""",
    "received by Net on the days of the mailing": """
        select count(*) from cases_case c join staff_team t on t.id = c.team_id
        where t.name = 'Klantenservice Net' and opened_at >= '2026-03-12' and opened_at < '2026-03-15'""",
    "received by Net a week before": """
        select count(*) from cases_case c join staff_team t on t.id = c.team_id
        where t.name = 'Klantenservice Net' and opened_at >= '2026-03-05' and opened_at < '2026-03-08'""",
    "backlog": """
        select avg((status = 'delivered')::int), count(*) from cases_order""",
    "told in a backlog run": "select count(*) from casework_backlogmessage",
    "short-paid": """
        select count(*) from cases_case where title like 'Strafport%' or title like 'Surcharge%'""",
    "both mailed and called": """
        select count(distinct mail.case_id) from cases_contact mail
        join cases_case a on a.id = mail.case_id
        join cases_case b on a.keys && b.keys join cases_contact call on call.case_id = b.id
        where mail.channel = 'mail' and mail.direction = 'in' and call.channel = 'phone'
            and call.direction = 'in' and call.at between mail.at and mail.at + interval '1 day'""",
}  # fmt: skip


def main(days: int, daily: float, copies: int, customers: int) -> None:
    with lab(fast=True) as place:
        os.environ.update(place.environment)
        with application(find_home()):
            print(json.dumps(_played(place.url, days, daily, copies, customers), default=float))


def _played(url: str, days: int, daily: float, copies: int, customers: int) -> dict[str, Any]:
    from django.db import connection

    from gehoor.cli.tables import bring_up_to_date
    from gehoor.core import clock
    from gehoor.insight.laws import audit
    from gehoor.simulation.full import fill_year

    bring_up_to_date()
    steps: list[int] = []
    fill_year(url, steps.append, NOW, days=days, daily=daily, copies=copies, customers=customers)
    with clock.travel(NOW):
        broken = [str(breach) for report in audit(3) for breach in report.breaches]
    found: dict[str, Any] = {"broken": broken, "days": sum(steps)}
    with connection.cursor() as cursor:
        for name, sql in MEASURES.items():
            cursor.execute(sql)
            found[name] = cursor.fetchone()
    return found


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
