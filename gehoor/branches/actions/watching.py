"""What time does for branches: a claim that nobody answered, and a broken word in their area."""

from __future__ import annotations

from django.db import transaction

from gehoor.casework.calling import call_once
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.promises.models import Breach
from gehoor.staff.models import Colleague

from ..models import Claim, Remit
from ..rules import WARNS_FOR, area
from .claiming import end_overtaken, pass_unheard


def watch(limit: int = 100) -> int:
    """Settle claims, and warn branches; how much there was to do."""
    over = list(Claim.objects.overtaken().values_list("pk", flat=True)[:limit])
    due = Claim.objects.waiting().filter(answer_by__lte=clock.now())
    unheard = list(due.values_list("pk", flat=True)[:limit])
    settled = sum(map(end_overtaken, over)) + sum(map(pass_unheard, unheard))
    return settled + sum(_warn(each, limit) for each in _with_an_area())


def _with_an_area() -> list[Remit]:
    return list(Remit.objects.exclude(postcodes=[]).select_related("branch"))


@transaction.atomic
def _warn(remit: Remit, limit: int) -> int:
    """Call the people of a branch to what others broke in its area; each of them once for each date."""
    people = list(Colleague.objects.here().filter(branch=remit.branch).order_by("pk"))
    warned = Alert.objects.filter(colleague__in=people, kind=AlertKind.BROKEN_NEARBY)
    postal = {
        "promise__case__party__addresses__kind": AddressKind.POSTAL,
        "promise__case__party__addresses__value__regex": area(remit.postcodes),
    }
    broken = (
        Breach.objects.filter(
            at__gte=clock.now() - WARNS_FOR, promise__case__closed_at=None, **postal
        )
        .exclude(promise__case__owner__branch=remit.branch)
        .exclude(promise__in=warned.values("promise"))
        .select_related("promise")
        .distinct()[: limit if people else 0]
    )
    for each in broken:
        for colleague in people:
            call_once(each.promise, colleague.pk, AlertKind.BROKEN_NEARBY)
    return len(broken)
