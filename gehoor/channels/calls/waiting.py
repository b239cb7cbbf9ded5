"""How busy the telephone of a brand is now, as its exchange tells of it; nothing is guessed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Avg, Count, F, Q

from gehoor.core import clock
from gehoor.staff.models import Brand

from .models import RINGING, Call, Exchange

HEARD_FROM = timedelta(hours=1)
"""Of an exchange that told us nothing for so long we do not know who waits."""
LONGEST_WAIT = timedelta(hours=1)
LATELY = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Wait:
    """`callers` wait now; whoever was answered lately had waited `minutes` on average, None for nobody."""

    callers: int
    minutes: int | None


def wait_at(brand: Brand) -> Wait | None:
    """None when no exchange of this brand tells us of its calls."""
    now = clock.now()
    ours = Exchange.objects.filter(team__brand=brand, active=True, unsigned_at=None)
    heard = ours.filter(received_ok_at__gte=now - HEARD_FROM)
    if not heard.exists():
        return None
    calls = Call.objects.filter(
        exchange__team__brand=brand, inbound=True, rang_at__gte=now - LONGEST_WAIT
    )
    found = calls.aggregate(
        callers=Count("pk", filter=RINGING),
        waited=Avg(F("answered_at") - F("rang_at"), filter=Q(answered_at__gte=now - LATELY)),
    )
    waited: timedelta | None = found["waited"]
    return Wait(found["callers"], None if waited is None else round(waited.total_seconds() / 60))
