"""Hearing what our carrier tells, and handing it over."""

from __future__ import annotations

import logging
from datetime import timedelta

from gehoor.cases.models import Scan
from gehoor.casework.actions.carriage import take_over
from gehoor.core import clock

from .booking import rebook
from .connected import carrier

log = logging.getLogger(__name__)
OVERLAP = timedelta(hours=1)
"""Scans may reach the carrier's own office late; what we knew already is skipped."""

FIRST_LOOK = timedelta(days=1)


def follow_carrier() -> bool:
    """Take over what is new; whether there was anything."""
    connected = carrier()
    if connected is None:
        return False
    last = Scan.objects.order_by("-at").values_list("at", flat=True).first()
    since = last - OVERLAP if last else clock.now() - FIRST_LOOK
    new = [take_over(told, rebook) for told in connected.told(since)]
    return any(new)
