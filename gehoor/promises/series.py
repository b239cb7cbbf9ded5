"""Recurring updates: when the next one is due, and how a series starts and ends."""

from __future__ import annotations

from datetime import datetime, timedelta

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.core.calendars import ServiceHours
from gehoor.staff.models import Colleague

from .arithmetic import add_months
from .enums import Rhythm
from .models import Promise, Series

MOST_MISSED = 600


def start(rhythm: Rhythm) -> Series:
    return Series.objects.create(rhythm=rhythm, started_at=clock.now())


def end(series: Series, contact: Contact, by: Colleague | None) -> None:
    """It ends in `contact`, which told the customer so."""
    series.ended_at, series.ended_in, series.ended_by = clock.now(), contact, by
    series.save(update_fields=["ended_at", "ended_in", "ended_by"])


def next_due(promise: Promise, hours: ServiceHours) -> datetime:
    """When the update after `promise` is due: the same day and time, so a series on the 31st comes back
    to the 31st after a shorter month."""
    line = Promise.objects.filter(series=promise.series_id).order_by("pk")
    anchor = line.values_list("original_due_at", flat=True)[0]
    rhythm = promise.series.rhythm if promise.series else Rhythm.MONTHLY
    after = max(promise.due_at, clock.now())
    for number in range(1, MOST_MISSED):
        if (due := _later(anchor, number, Rhythm(rhythm), hours)) > after:
            return due
    raise ValueError(f"series {promise.series_id} began too long ago")


def _later(anchor: datetime, number: int, rhythm: Rhythm, hours: ServiceHours) -> datetime:
    local = anchor.astimezone(hours.zone)
    if rhythm is Rhythm.WEEKLY:
        day = local.date() + timedelta(weeks=number)
    else:
        day = add_months(local.date(), number)
    return hours.instant(day, local.time())
