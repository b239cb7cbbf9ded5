"""For how long customers of a brand may be without word: what runs is looked at again at once."""

from __future__ import annotations

from django.db import transaction

from gehoor.core import clock
from gehoor.staff.models import Brand, Colleague

from ..models import Patience, Watch


@transaction.atomic
def set_patience(brand: Brand, days: int, by: Colleague) -> Patience:
    """`days` without word, from 1 to 30. Nobody hears twice of it: only who waited longer hears sooner."""
    values = {"days": days, "by": by, "at": clock.now()}
    row, _made = Patience.objects.update_or_create(brand=brand, defaults=values)
    running = Watch.objects.filter(team__brand=brand, next_at__isnull=False)
    running.update(next_at=clock.now())
    return row
