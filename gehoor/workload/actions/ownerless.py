"""A case whose owner is gone has nobody: after a quarter of an hour of service the lead is called (T25)."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.db.models import Q

from gehoor.cases.models import Case
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.core import clock
from gehoor.staff.actions import manager_above
from gehoor.staff.models import Colleague

from ..owning import owned_since

WITHIN = timedelta(minutes=15)
"""Service time in which somebody else takes the case, or the lead hears of it."""
MOST = 100


def alarm() -> int:
    """Call lead and manager to the cases that have nobody for too long; how many cases that were."""
    gone = Colleague.objects.filter(Q(is_active=False) | Q(leaves_on__lt=clock.now().date()))
    cases = Case.objects.open().filter(owner__in=list(gone))
    uncalled = cases.exclude(alerts__kind=AlertKind.OWNERLESS, alerts__seen_at=None)
    keys = list(uncalled.by_due().values_list("pk", flat=True)[:MOST])
    return sum(_look(key) for key in keys)


@transaction.atomic
def _look(case_id: int) -> bool:
    case = Case.objects.select_related("team__brand__calendar", "team__lead").get(pk=case_id)
    if case.team.hours().between(owned_since(case), clock.now()) <= WITHIN:
        return False
    call_to(case, AlertKind.OWNERLESS, [case.team.lead_id, manager_above(case.team).pk])
    return True
