"""What a worker takes in hand: raw items that no other worker holds, locked until its transaction ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache

from django.db.models import QuerySet

from gehoor.core import clock
from gehoor.core.prepared import prepared
from gehoor.core.rows import ask, say

from .enums import RawState
from .models import LONGEST_REASON, RawItem
from .placing import Place

AT_ONCE = 8  # items that a worker takes in one transaction
MOST_BYTES = 4_000_000  # of their bodies together, beyond the first
_BODIES = """
select id, body from (
    select id, body, sum(octet_length(body)) over (order by id) - octet_length(body) as before
    from intake_rawitem where id = any(%s)
) claimed where before < %s
"""
_DONE = """
update intake_rawitem item set contact_id = done.contact, outcome = done.outcome,
    reason = done.reason, state = %s, processed_at = %s
from unnest(%s::bigint[], %s::bigint[], %s::text[], %s::text[]) as done (id, contact, outcome, reason)
where item.id = done.id
"""


def oldest(most: int) -> list[RawItem]:
    """A worker need not wait until its commit lies on the disk: what a crash undoes is pending again, and

    the commit with which the acknowledgement is claimed for sending, which does wait, puts it before it.
    """
    items = _pending(most)(clock.now())
    if items:
        say("set local synchronous_commit to off")
    return list(_with_bodies(items))


@cache
def _pending(most: int) -> Callable[[datetime], list[RawItem]]:
    @prepared
    def found(now: datetime) -> QuerySet[RawItem]:
        return RawItem.objects.next(now).select_for_update(skip_locked=True).defer("body")[:most]

    return found


def _with_bodies(items: list[RawItem]) -> Iterator[RawItem]:
    """The first of them, as many as fit in memory beside each other; the others stay pending."""
    bodies = dict(ask(_BODIES, [[each.pk for each in items], MOST_BYTES])) if items else {}
    for item in items:
        if item.pk in bodies:
            item.body = bodies[item.pk]
            yield item


@prepared
def this_one(item_id: int) -> QuerySet[RawItem]:
    pending = RawItem.objects.filter(pk=item_id, state=RawState.PENDING)
    return pending.select_for_update(skip_locked=True)


def finish(done: list[tuple[RawItem, Place]]) -> None:
    """Write what became of items that were taken, together."""
    if not done:
        return
    contacts = [place.contact and place.contact.pk for _, place in done]
    outcomes = [place.outcome.value for _, place in done]
    reasons = [place.reason[:LONGEST_REASON] for _, place in done]
    ids = [item.pk for item, _ in done]
    say(_DONE, [RawState.DONE.value, clock.now(), ids, contacts, outcomes, reasons])
