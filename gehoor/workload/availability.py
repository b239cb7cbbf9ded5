"""Who can take a call now: a pause after a hard one is a pause, and so is time to talk (G14)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from gehoor.coaching.models import Moment
from gehoor.core import clock
from gehoor.staff.models import Colleague

from .models import Pause


def available(colleagues: Iterable[Colleague], within: timedelta = timedelta()) -> list[Colleague]:
    """Those of `colleagues` who are at work today, not on a pause and not with a coach, in the order given.

    within: what ends so soon does not count. Whether somebody is on the line is for the telephone to know.
    Two queries.
    """
    at_work = [each for each in colleagues if is_at_work(each)]
    occupied = _resting(clock.now() + within) | _talking(clock.now() + within)
    return [each for each in at_work if each.pk not in occupied]


def _resting(at: datetime) -> set[int]:
    return set(Pause.objects.filter(ends_at__gt=at).values_list("colleague", flat=True))


def _talking(at: datetime) -> set[int]:
    pairs = Moment.objects.running().filter(ends_at__gt=at).values_list("colleague", "coach")
    return {each for pair in pairs for each in pair}


def is_available(colleague: Colleague) -> bool:
    return bool(available([colleague]))


def is_at_work(colleague: Colleague) -> bool:
    """Whether they work here and are not away today; a query for the team of who has an absence alone."""
    if colleague.away_from is None or colleague.team is None:
        return colleague.is_active
    return colleague.is_active and not colleague.is_away(colleague.team.today())
