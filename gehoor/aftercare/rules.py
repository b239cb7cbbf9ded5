"""When aftercare may go, whom it leaves alone, and what scores mean. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from gehoor.core.calendars import ServiceHours

from .enums import Asks, Skipped

CAP = timedelta(days=90)
"""At most one message of aftercare to a customer in this time, whatever the rules (requirement T34)."""
OPENS, CLOSES = time(10), time(20)
"""Nobody gets aftercare before or after these, on a weekend or on a holiday."""
STALE = timedelta(days=14)
"""An occasion that lies further back than its rule says and this, says nothing to anybody any more."""
CLOSED_FOR = timedelta(days=14)
"""So long after a failure was solved a customer is left out of campaigns (requirement K41)."""
SCALES = {Asks.CSAT: range(1, 6), Asks.CES: range(1, 8), Asks.NPS: range(11)}
CONTENT_FROM, EASY_FROM, PROMOTES_FROM, DETRACTS_TO = 4, 5, 9, 6


@dataclass(frozen=True, slots=True)
class Customer:
    """What decides whether somebody gets a message now; moments are aware instants, None for never."""

    declined: bool = False
    last_message: datetime | None = None
    open_case: bool = False
    open_complaint: bool = False


def why_not(customer: Customer, now: datetime) -> Skipped | None:
    """The reason to leave this customer alone, the weightiest first."""
    if customer.declined:
        return Skipped.DECLINED
    if customer.open_complaint:
        return Skipped.COMPLAINT
    if customer.open_case:
        return Skipped.OPEN_CASE
    if customer.last_message and now - customer.last_message < CAP:
        return Skipped.RECENT
    return None


def first_moment(hours: ServiceHours, at: datetime) -> datetime:
    """The first moment from `at` on that is no quiet hour: Sunday 22:00 gives Monday 10:00."""
    day = hours.day_of(at)
    if hours.is_working_day(day):
        if at < hours.instant(day, OPENS):
            return hours.instant(day, OPENS)
        if at < hours.instant(day, CLOSES):
            return at
    following = hours.nearest(day + timedelta(days=1), hours.is_working_day, step=1)
    return hours.instant(following or day + timedelta(days=1), OPENS)


def is_score(asks: Asks, score: int) -> bool:
    return score in SCALES[asks]


@dataclass(frozen=True, slots=True)
class Figure:
    """What a list of scores comes to: `value` in percents, NPS from -100 to 100; None without scores."""

    asked: int
    answered: int
    value: float | None


def figure(asks: Asks, asked: int, scores: Sequence[int]) -> Figure:
    """CSAT: share of 4 and 5. CES: share of 5 to 7. NPS: share of 9 and 10 less that of 0 to 6."""
    if not scores:
        return Figure(asked, 0, None)
    match asks:
        case Asks.CSAT:
            good = sum(each >= CONTENT_FROM for each in scores)
        case Asks.CES:
            good = sum(each >= EASY_FROM for each in scores)
        case Asks.NPS:
            promotes = sum(each >= PROMOTES_FROM for each in scores)
            good = promotes - sum(each <= DETRACTS_TO for each in scores)
    return Figure(asked, len(scores), 100 * good / len(scores))
