"""Recognising who reaches us."""

from __future__ import annotations

from django.db import transaction

from .models import Address, Party
from .rules import normalised


def recognise(kind: str, value: str, name: str, language: str) -> tuple[Address, bool]:
    """The address with its party, and whether it is new to us; two workers at once make one party."""
    wanted = normalised(kind, value)
    found = Address.objects.select_related("party").filter(kind=kind, value=wanted).first()
    if found:
        return found, False
    with transaction.atomic():
        party = Party.objects.create(name=(name or value).strip()[:200], language=language)
        address, created = Address.objects.get_or_create(
            kind=kind, value=wanted, defaults={"party": party}
        )
        if not created:  # another worker was first: its party stands
            party.delete()
    return address, created
