"""Learning from the ledger what may be promised, apart from the mail that needs it.

Counting what waits costs as much as there is waiting, so the worker does it now and then, and mail reads
one row.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction

from gehoor.core import clock
from gehoor.promises.estimates.axis import ServiceAxis
from gehoor.promises.estimates.capacity import a_day
from gehoor.promises.estimates.expected import FEWEST, Learnt, service_day
from gehoor.promises.estimates.lifetable import LifeTable
from gehoor.promises.estimates.steady import held
from gehoor.promises.estimates.tracking import next_level
from gehoor.promises.estimates.window import ENDINGS, begins, table
from gehoor.staff.models import Team
from gehoor.staff.topics import speaks_of

from ..expectations import terms_of
from ..models import Outlook
from ..rules import ALL, TermInForce

COUNTED_EVERY = timedelta(seconds=15)
LEARNT_EVERY = timedelta(hours=1)
LOOKED_AT = 1_000
MOST_WAITING = 5_000
"""Of a longer queue the table sees the newest part; the date then follows from its length anyway."""

Question = tuple[datetime, datetime | None, str]
"""When it was asked, when it was answered (None: not yet), and its words."""

_WAITING = """
select coalesce(q.team_id, c.team_id), count(*)
from promises_promise p
join cases_case c on c.id = p.case_id
left join cases_question q on q.id = p.question_id
where p.state = 'open' and p.kind = 'answer' and p.made_by_id is null
group by 1
"""
_ANSWERED = """
select coalesce(q.asked_at, p.made_at), k.at, coalesce(q.text, '')
from promises_keeping k
join promises_promise p on p.id = k.promise_id
join cases_case c on c.id = p.case_id
left join cases_question q on q.id = p.question_id
where p.kind = 'answer' and p.made_by_id is null
    and coalesce(q.team_id, c.team_id) = %s and k.at <= %s
order by k.id desc limit %s
"""
_OPEN = """
select coalesce(q.asked_at, p.made_at), null::timestamptz, coalesce(q.text, '')
from promises_promise p
join cases_case c on c.id = p.case_id
left join cases_question q on q.id = p.question_id
where p.state = 'open' and p.kind = 'answer' and p.made_by_id is null
    and coalesce(q.team_id, c.team_id) = %s and p.made_at <= %s
order by p.id desc limit %s
"""
_OUTCOMES = """
select k.at, k.at <= p.original_due_at, k.id, 0::bigint
from promises_keeping k
join promises_promise p on p.id = k.promise_id join cases_case c on c.id = p.case_id
where k.id > %s and p.basis = 'history' and c.team_id = %s
union all
select b.at, false, 0, b.id
from promises_breach b
join promises_promise p on p.id = b.promise_id join cases_case c on c.id = p.case_id
where b.id > %s and p.basis = 'history' and c.team_id = %s
order by 1
"""


def refresh() -> bool:
    """Count the queues and learn what is due for it; whether there was anything to do."""
    now = clock.now()
    for team in Team.objects.filter(outlook=None):
        Outlook.objects.get_or_create(team_id=team.pk)
    stale = Outlook.objects.exclude(counted_at__gt=now - COUNTED_EVERY)
    if not stale.exists():
        return False
    count_queues(now)
    for outlook in Outlook.objects.exclude(learnt_at__gt=now - LEARNT_EVERY).order_by("pk"):
        learn(outlook.pk)
    return True


def count_queues(now: datetime) -> None:
    """How many questions wait for an answer by each team."""
    counts = dict(_rows(_WAITING, []))
    for outlook in Outlook.objects.order_by("pk"):
        outlook.waiting, outlook.counted_at = counts.get(outlook.team_id, 0), now
        outlook.save(update_fields=["waiting", "counted_at"])


@transaction.atomic
def learn(outlook_id: int) -> None:
    """Read the last answers of a team and what still waits; nothing while another worker does."""
    rows = Outlook.objects.select_for_update(skip_locked=True, of=["self"])
    outlook = rows.select_related("team__brand__calendar").filter(pk=outlook_id).first()
    if outlook is None:
        return
    now = clock.now()
    team = outlook.team
    answered: Sequence[Question] = _rows(_ANSWERED, [team.pk, now, LOOKED_AT])
    waiting: Sequence[Question] = _rows(_OPEN, [team.pk, now, MOST_WAITING])
    _follow(outlook)
    first = min((each[0] for each in [*answered, *waiting]), default=now)
    axis = ServiceAxis(team.hours(), first - timedelta(days=1))
    outlook.learnt = {
        key: _learnt(axis, outlook, key, some, others, now)
        for key, some, others in _by_type(terms_of(outlook), answered, waiting)
    }
    day = service_day(team.hours()).total_seconds()
    ended = [axis.at(each[1]) for each in answered if each[1]]
    outlook.a_day = a_day(ended, [axis.at(each[0]) for each in waiting], axis.at(now), day)
    outlook.learnt_at = now
    outlook.save()


def _by_type(
    terms: Iterable[TermInForce], answered: Sequence[Question], waiting: Sequence[Question]
) -> Iterable[tuple[str, Sequence[Question], Sequence[Question]]]:
    """All questions, and those of each type that has enough answers of its own."""
    yield ALL, answered, waiting
    for key, words in {str(each.type): each.words for each in terms if each.type}.items():
        own = [each for each in answered if speaks_of(each[2], words)]
        if len(own) >= FEWEST:
            yield key, own, [each for each in waiting if speaks_of(each[2], words)]


def _learnt(
    axis: ServiceAxis,
    outlook: Outlook,
    key: str,
    answered: Sequence[Question],
    waiting: Sequence[Question],
    now: datetime,
) -> dict[str, Any]:
    found = _table(axis, answered[:ENDINGS], waiting, axis.at(now))
    fresh = found.quantile(outlook.level)
    before = outlook.learnt.get(key)
    learnt = Learnt(
        answered=len(answered),
        quantile=held(before["quantile"], fresh) if before else fresh,
        ages=tuple(found.quantile(step / 20) for step in range(1, 20)),
    )
    return learnt.stored()


def _table(
    axis: ServiceAxis, answered: Sequence[Question], waiting: Sequence[Question], now: float
) -> LifeTable:
    lives = [
        (axis.at(asked), axis.at(at) if at else None) for asked, at, _text in [*answered, *waiting]
    ]
    return table(lives, begins([ended for _came, ended in lives if ended is not None], now), now)


def _follow(outlook: Outlook) -> None:
    """Move the level by how the dates went that were read from the history."""
    seen = [outlook.seen_keeping, outlook.team_id, outlook.seen_breach, outlook.team_id]
    for _at, kept, keeping, breach in _rows(_OUTCOMES, seen):
        outlook.level = next_level(outlook.level, kept)
        outlook.seen_keeping = max(outlook.seen_keeping, keeping)
        outlook.seen_breach = max(outlook.seen_breach, breach)


def _rows(sql: str, parameters: list[Any]) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return list(cursor.fetchall())
