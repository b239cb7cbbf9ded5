"""What the channel page shows of a mailbox: the last success, the last trouble, and an odd silence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from django.db.models import Q, QuerySet

from gehoor.core import clock
from gehoor.intake.models import RawItem

from .models import Mailbox

OK_EVERY = timedelta(seconds=20)
LOOK_BACK = timedelta(weeks=6)
FEWEST, MOST = 20, 5000  # mails: with fewer nobody can say what is usual, with more nothing changes
MARGIN = 1.25


def received_ok(mailbox_id: int) -> None:
    """The mailbox was reached and we have what is in it; noted at most every 20 seconds."""
    old = Q(received_ok_at=None) | Q(received_ok_at__lt=clock.now() - OK_EVERY)
    Mailbox.objects.filter(old | ~Q(receive_error=""), pk=mailbox_id).update(
        received_ok_at=clock.now(), receive_error="", receive_error_at=None
    )


def receive_failed(mailbox_id: int, reason: str) -> None:
    """Why nothing comes in. The moment is when this trouble began."""
    Mailbox.objects.filter(~Q(receive_error=reason[:500]), pk=mailbox_id).update(
        receive_error=reason[:500], receive_error_at=clock.now()
    )


def silent_for(mailbox: Mailbox) -> timedelta | None:
    """How long no mail came in, when that is longer than it ever is; None when all is as usual."""
    return odd_silence(list(_arrivals(mailbox)[:MOST]), clock.now())


def last_arrival(mailbox: Mailbox) -> datetime | None:
    """When the newest mail of the last weeks came in, by whatever way."""
    return _arrivals(mailbox).first()


def _arrivals(mailbox: Mailbox) -> QuerySet[RawItem, datetime]:
    """Newest first, no further back than we look."""
    recent = RawItem.objects.filter(source=mailbox.address, received_at__gt=clock.now() - LOOK_BACK)
    return recent.order_by("-received_at").values_list("received_at", flat=True)


def odd_silence(arrivals: Sequence[datetime], now: datetime) -> timedelta | None:
    """The time since the last of `arrivals` (newest first) when it is a quarter longer than any pause
    between them, nights and weekends included. None as well when there are too few to tell. Pure.
    """
    if len(arrivals) < FEWEST:
        return None
    pauses = (later - earlier for later, earlier in pairwise(arrivals))
    silence = now - arrivals[0]
    return silence if silence > MARGIN * max(pauses) else None
