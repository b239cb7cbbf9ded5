"""Recognising who reaches us."""

from __future__ import annotations

from django.db import IntegrityError, transaction

from .models import Address, Party
from .rules import normalised


def recognise(kind: str, value: str, name: str, language: str) -> tuple[Address, bool]:
    """The address with its party, and whether it is new to us; two workers at once make one party."""
    wanted = normalised(kind, value)
    found = Address.objects.select_related("party").filter(kind=kind, value=wanted).first()
    if found:
        return found, False
    try:
        with transaction.atomic():
            party = Party.objects.create(name=(name or value).strip()[:200], language=language)
            return Address.objects.create(party=party, kind=kind, value=wanted), True
    except IntegrityError:  # another worker was first: its party stands
        return Address.objects.select_related("party").get(kind=kind, value=wanted), False
