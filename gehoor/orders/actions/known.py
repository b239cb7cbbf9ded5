"""What casework knows of watched orders: whose customer hears by itself, and that a date moved."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Exists, OuterRef

from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.core import clock
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise

from ..models import Watch

UNHEARD = (AlertKind.UNREACHABLE, AlertKind.BOUNCED, AlertKind.SEND_FAILED)


class WatchedOrders:
    def speaks_of(self, promises: Sequence[Promise]) -> set[int]:
        """Deliveries of orders that are watched, unless word about one could not go before."""
        lines = {each.pk: _line(each) for each in promises if each.kind == PromiseKind.DELIVERY}
        unheard = Alert.objects.filter(case=OuterRef("case"), kind__in=UNHEARD)
        running = Watch.objects.filter(promise__in=lines.values(), next_at__isnull=False)
        told = set(running.exclude(Exists(unheard)).values_list("promise", flat=True))
        return {promise for promise, line in lines.items() if line in told}

    def moved(self, promise: Promise) -> None:
        """Look at once when there is to be word again: the day before may be another now."""
        running = Watch.objects.filter(promise=_line(promise), next_at__isnull=False)
        running.update(next_at=clock.now())


def _line(promise: Promise) -> int:
    return promise.first_id or promise.pk
