"""Who left, by a list of the organisation: what broken promises cost can be measured then (K47)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db import transaction

from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.staff.models import Colleague

from ..models import Departure


@transaction.atomic
def bring_in(left: Iterable[tuple[Party, date]], by: Colleague) -> int:
    """Keep who left and when; how many were new: the same list twice changes nothing."""
    known = set(Departure.objects.values_list("party", "left_on"))
    rows = {(party.pk, day) for party, day in left} - known
    Departure.objects.bulk_create(
        Departure(party_id=party, left_on=day, by=by, at=clock.now()) for party, day in sorted(rows)
    )
    return len(rows)
