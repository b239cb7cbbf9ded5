"""Who can take a call now: a pause after a hard one is a pause (requirement G14)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from gehoor.core import clock
from gehoor.staff.models import Colleague

from .models import Pause


def available(colleagues: Iterable[Colleague], within: timedelta = timedelta()) -> list[Colleague]:
    """Those of `colleagues` who are at work today and not on a pause, in the order given; one query.

    within: a pause that ends so soon is none. Whether somebody is on the line is for the telephone to know.
    """
    at_work = [each for each in colleagues if is_at_work(each)]
    resting = set(
        Pause.objects.filter(ends_at__gt=clock.now() + within, colleague__in=at_work).values_list(
            "colleague", flat=True
        )
    )
    return [each for each in at_work if each.pk not in resting]


def is_available(colleague: Colleague) -> bool:
    return bool(available([colleague]))


def is_at_work(colleague: Colleague) -> bool:
    """Whether they work here and are not away today; a query for the team of who has an absence alone."""
    if colleague.away_from is None or colleague.team is None:
        return colleague.is_active
    return colleague.is_active and not colleague.is_away(colleague.team.today())
