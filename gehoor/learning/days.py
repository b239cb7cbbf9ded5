"""Days, months and quarters as the organisation counts them: in its own zone."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from gehoor.core import clock
from gehoor.staff.models import Organisation


def today() -> date:
    return clock.now().astimezone(_zone()).date()


def instants(first: date, last: date) -> tuple[datetime, datetime]:
    """From the beginning of `first` until the end of `last`, which is not within it any more."""
    zone = _zone()
    after = last + timedelta(days=1)
    return datetime.combine(first, time(), zone), datetime.combine(after, time(), zone)


def _zone() -> ZoneInfo:
    organisation = Organisation.objects.first()
    return ZoneInfo(organisation.zone if organisation else "Europe/Amsterdam")
