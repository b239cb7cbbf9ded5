"""Who can take a call now: a pause after a hard one is a pause (requirement G14)."""

from __future__ import annotations

from collections.abc import Iterable

from gehoor.staff.models import Colleague

from .models import Pause


def available(colleagues: Iterable[Colleague]) -> list[Colleague]:
    """Those of `colleagues` who are at work today and not on a pause, in the order given; one query.

    Whether somebody is on the line is for the telephone to know.
    """
    at_work = [each for each in colleagues if _is_at_work(each)]
    resting = set(
        Pause.objects.running().filter(colleague__in=at_work).values_list("colleague", flat=True)
    )
    return [each for each in at_work if each.pk not in resting]


def is_available(colleague: Colleague) -> bool:
    return bool(available([colleague]))


def _is_at_work(colleague: Colleague) -> bool:
    team = colleague.team
    return colleague.is_active and not (team and colleague.is_away(team.today()))
