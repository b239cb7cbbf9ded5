"""A parcel under way: on the day itself we look whether it is out, before the customer has to ask (K25)."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from gehoor.cases.enums import ScanKind
from gehoor.cases.models import Case, Scan
from gehoor.core import clock
from gehoor.promises.enums import Stage
from gehoor.promises.models import Promise
from gehoor.promises.reviews import TELL, Special, at_clock, next_review

from ..calling import call_once
from ..carriers import Window
from ..enums import AlertKind
from ..heard import is_heard_by_itself
from ..models import Alert
from .carried_dates import move

LATEST = time(22, 0)
"""A carrier that names a day comes before 22.00 on it."""
NOT_TODAY = {
    "nl": "vandaag lukt niet: uw bestelling is nog niet onderweg naar u",
    "en": "today will not work: your order is not on its way to you yet",
}


def look(case: Case, promise: Promise) -> None:
    """Not out for delivery on the day itself: at ten it is at risk, before noon the customer knows.

    Without word from the carrier we name its next day once. To guess again would be a new date each day and
    news on none, so then the lead is called: a person finds out, or the promise is broken at its date.
    Of a watched order of which no carrier ever told us we know nothing, so we say nothing of it.
    """
    hours, now = case.team.hours(), clock.now()
    if _is_told_too_late(promise):
        call_once(promise, promise.fallback_id, AlertKind.TELL_DATE)
        promise.review_at = next_review(hours, promise.due_at, now, Special.TRACKED)
        promise.save(update_fields=["review_at"])
        return
    by_itself = is_heard_by_itself(promise)
    morning = at_clock(hours, promise.due_at, time(0, 0))
    out = Scan.objects.filter(number=promise.tracked, at__gte=morning)
    promise.review_at = None
    is_out = out.filter(kind__in=[ScanKind.OUT, ScanKind.DONE]).exists()
    if is_out or (by_itself and not Scan.objects.filter(number=promise.tracked).exists()):
        promise.save(update_fields=["review_at"])
        return
    tell_at = at_clock(hours, promise.due_at, TELL)
    if now >= tell_at and (window := _given(promise) or _guessed(case, promise)):
        move(promise, window, NOT_TODAY)
        return
    if now >= tell_at:
        promise.stage = Stage.LATE
        promise.save(update_fields=["stage", "review_at"])
        call_once(promise, promise.fallback_id, AlertKind.NO_SCAN)
        return
    promise.stage, promise.review_at = Stage.LATE, tell_at
    promise.save(update_fields=["stage", "review_at"])
    if not by_itself:
        call_once(promise, promise.owner_id, AlertKind.NO_SCAN)


def _is_told_too_late(promise: Promise) -> bool:
    """Whether somebody was asked to write about another date, and did not in time: then the lead hears."""
    asked = Alert.objects.filter(promise=promise, kind=AlertKind.TELL_DATE)
    first = asked.order_by("at").values_list("at", flat=True).first()
    if first is None or promise.last_said_at > first:
        return False
    return not asked.filter(colleague=promise.fallback_id).exists()


def _given(promise: Promise) -> Window | None:
    """What the carrier last gave, when that is later."""
    told = Scan.objects.filter(number=promise.tracked, expected_until__gt=promise.due_at)
    later = told.order_by("-at").first()
    if later is None:
        return None
    return Window(later.expected_from or promise.due_at, later.expected_until or promise.due_at)


def _guessed(case: Case, promise: Promise) -> Window | None:
    """The carrier's next day, Monday to Saturday; None when that was our guess before."""
    if promise.renegotiations.filter(by=None, reason__in=NOT_TODAY.values()).exists():
        return None
    hours = case.team.hours()
    day = promise.due_at.astimezone(hours.zone) + timedelta(days=1)
    while day.weekday() == 6 or not hours.is_open_on(day.date()):
        day += timedelta(days=1)
    return whole_day(case, day)


def whole_day(case: Case, moment: datetime) -> Window:
    """The day of `moment` as a carrier means it: until 22.00."""
    hours = case.team.hours()
    return Window(
        at_clock(hours, moment, time(8, 0)),
        at_clock(hours, moment, LATEST),
    )
