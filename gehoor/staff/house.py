"""The one organisation, as every page for colleagues asks for it: by a statement that is compiled once."""

from __future__ import annotations

from django.db.models import QuerySet

from gehoor.core.prepared import first

from .models import Organisation


def organisation() -> Organisation | None:
    """None before the first run."""
    return _organisation()


@first
def _organisation() -> QuerySet[Organisation]:
    return Organisation.objects.order_by("pk")[:1]
