"""What is a branch's own: its area, what it may promise at the counter, and when. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from gehoor.core.calendars import ServiceHours
from gehoor.promises.enums import PromiseKind

CLAIMED_WITHIN = timedelta(hours=4)
"""Service time in which head office answers a claim; then silence grants it (requirement W20)."""
WARNS_FOR = timedelta(days=30)
"""So long after a breach the branch of that area can step in."""
USUAL = (
    PromiseKind.CALL_BACK,
    PromiseKind.ANSWER,
    PromiseKind.UPDATE,
    PromiseKind.READY,
    PromiseKind.SENDING,
    PromiseKind.VISIT,
)
"""What may be promised at a counter that has no mandate of its own: no money, and nothing to decide."""
NEXT_DAYS = 4
LATEST_TODAY = timedelta(hours=1)
_PREFIX = re.compile(r"[1-9]\d{0,3}")


def prefixes(said: str) -> list[str]:
    """`94, 9401` as ["94", "9401"]. Raises ValueError with the part that begins no Dutch postcode."""
    parts = [each for each in re.split(r"[\s,;]+", said) if each]
    for each in parts:
        if not _PREFIX.fullmatch(each):
            raise ValueError(each)
    return sorted(set(parts))


def area(postcodes: Iterable[str]) -> str:
    """The regular expression of postal addresses in an area; one that fits nothing without postcodes."""
    found = "|".join(postcodes)
    return f"^({found})" if found else "^$.+"


def order_number(scanned: str) -> str:
    """An order number as a scanner types it, without what lies around it: `*48122*` is 48122."""
    return re.sub(r"[^\w-]", "", scanned).upper()[:40]


def mandate(kinds: Sequence[str]) -> tuple[PromiseKind, ...]:
    """The kinds of promise that may be made at a counter."""
    own = tuple(each for each in PromiseKind if each in kinds)
    return own or USUAL


def days(hours: ServiceHours, now: datetime) -> list[datetime]:
    """Moments to choose from: the end of service today if an hour is left, of the next days, in a week."""
    found: dict[date, datetime] = {}
    for opens, closes in hours.open_spans(now):
        day = opens.astimezone(hours.zone).date()
        if len(found) >= NEXT_DAYS and day not in found:
            break
        if closes - max(opens, now) >= LATEST_TODAY:
            found[day] = closes
    in_a_week = _closing(hours, hours.day_of(now) + timedelta(days=7))
    return [*found.values(), *(each for each in in_a_week if each not in found.values())]


def collect_until(hours: ServiceHours, now: datetime, keeps_days: int) -> datetime:
    """The end of service on the last day that an order waits for its customer; it may be a day later."""
    (until,) = _closing(hours, hours.day_of(now) + timedelta(days=keeps_days))
    return until


def _closing(hours: ServiceHours, day: date) -> list[datetime]:
    """The end of service of that day, or of the first one after it with any; none within a year is none."""
    found = hours.nearest(day, hours.spans, step=1)
    return [hours.spans(found)[-1][1]] if found else []
