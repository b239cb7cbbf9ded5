"""Marking a case for what it cost its customer to reach us (requirement M35)."""

from __future__ import annotations

from gehoor.cases.models import Contact
from gehoor.core import clock

from .enums import Cause
from .models import Costs


def mark(contact: Contact, why: Cause) -> Costs:
    """A colleague sees on the case that it is to be offered back; marking twice is marking once."""
    values = {"case": contact.case, "why": why, "at": clock.now()}
    found, _made = Costs.objects.get_or_create(contact=contact, defaults=values)
    return found
