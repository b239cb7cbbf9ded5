"""The one organisation, as every page for colleagues asks for it: by a statement that is compiled once."""

from __future__ import annotations

from django.db.models import QuerySet

from gehoor.core.prepared import prepared

from .models import Organisation


def organisation() -> Organisation | None:
    """None before the first run."""
    return next(iter(_organisations()), None)


@prepared
def _organisations() -> QuerySet[Organisation]:
    return Organisation.objects.order_by("pk")[:1]
