"""The worker's part: a batch of a running mailing is written when the one before it has gone."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.enums import Channel
from gehoor.core import clock
from gehoor.parties.models import Party

from ..letters import words_for
from ..models import Item, Mailing

BATCH = 100
"""Mails of a mailing that wait to be sent at most: it can be stopped, and other mail goes first."""


def write_due() -> int:
    """Write the next batch of each running mailing; how many items that were."""
    running = Mailing.objects.filter(started_at__isnull=False, stopped_at=None)
    unwritten = Item.objects.to_write().values("mailing")
    keys = running.filter(pk__in=unwritten).order_by("started_at").values_list("pk", flat=True)
    return sum(_write(key) for key in list(keys))


@transaction.atomic
def _write(key: int) -> int:
    mailing = (
        Mailing.objects.select_for_update(skip_locked=True, of=["self"])
        .select_related("team__brand__calendar")
        .filter(pk=key, stopped_at=None)
        .first()
    )
    if mailing is None or mailing.items.waiting().filter(channel=Channel.MAIL).exists():
        return 0
    items = list(mailing.items.to_write().select_related("party").order_by("pk")[:BATCH])
    now = clock.now()
    for item in items:
        words = words_for(mailing, item.party, Channel(item.channel))
        item.language, item.subject, item.text = words.language, words.subject, words.text
        item.at = item.send_at = now
    Item.objects.bulk_update(items, ["language", "subject", "text", "at", "send_at"])
    Party.objects.filter(pk__in={each.party_id for each in items}).update(mailed_at=now)
    return len(items)
