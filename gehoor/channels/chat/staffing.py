"""Who can take a chat now, and when there is somebody again."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from django.db.models import Q

from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.staff.rules import STILL_AT_DESK
from gehoor.workload.availability import available

from .models import Talk, Window


def at_desk(window: Window) -> list[Colleague]:
    """Who of the team has a desk open and no pause, within the hours of the chat."""
    now = clock.now()
    if not window.hours().is_open(now):
        return []
    team = window.team
    here = Colleague.objects.present(team.today()).filter(seen_at__gt=now - STILL_AT_DESK)
    ours = here.filter(Q(team=team) | Q(pk=team.lead_id)).order_by("pk")
    return available(ours.select_related("team__brand__calendar"))


def free(window: Window) -> Colleague | None:
    """Who has the fewest talks, of those that can take one more; None when nobody can."""
    here = at_desk(window)
    busy = Counter(Talk.objects.running().values_list("case__owner", flat=True))
    able = [each for each in here if busy[each.pk] < window.at_once]
    return min(able, key=lambda each: (busy[each.pk], each.pk), default=None)


def opens_at(window: Window) -> datetime | None:
    """When the chat is open again; None while it is, or when it never is."""
    now = clock.now()
    opens, _ = next(window.hours().open_spans(now), (None, None))
    return opens if opens and opens > now else None
