"""The outages that go on, kept for seconds: every mail and page asks for them, and mostly there is none."""

from __future__ import annotations

import time

from django.db import connection
from django.db.models import QuerySet

from gehoor.core.prepared import prepared
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address

from .models import Outage

FRESH = 5.0  # seconds that what we know stands: within a minute every channel tells it (requirement M64)
_kept: dict[str, tuple[float, list[Outage]]] = {}


def going_on(brand_id: int) -> list[Outage]:
    """Those of a brand, the newest first."""
    name = str(connection.settings_dict["NAME"])
    asked, found = _kept.get(name, (-FRESH, []))
    if time.monotonic() - asked > FRESH:
        found = list(Outage.objects.going_on())
        _kept[name] = (time.monotonic(), found)
    return [each for each in found if each.brand_id == brand_id]


def forget() -> None:
    """Ask the database at the next question."""
    _kept.clear()


def at_home(brand_id: int, party_id: int) -> Outage | None:
    """The one where a customer lives, as far as we know; without an outage this asks nothing."""
    found = going_on(brand_id)
    homes = [each.value for each in _homes(party_id)] if found else []
    return next((each for each in found if any(map(each.covers, homes))), None)


@prepared
def _homes(party_id: int) -> QuerySet[Address]:
    return Address.objects.filter(party=party_id, kind=AddressKind.POSTAL)
