"""Lines under a name: kept, shared and taken off the list."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Q, QuerySet

from gehoor.core import clock
from gehoor.staff.models import Colleague

from .models import View


def views_of(colleague: Colleague) -> QuerySet[View]:
    """Those of a colleague, and those that others share."""
    there = View.objects.filter(Q(owner=colleague) | Q(shared=True), removed_at=None)
    return there.select_related("owner").order_by("name", "pk")


@transaction.atomic
def keep(colleague: Colleague, name: str, line: str, *, shared: bool) -> View | None:
    """Under a name that the colleague used before it takes the place of that one; None without a name."""
    name, line = " ".join(name.split())[:60], line.strip()
    if not name or not line:
        return None
    for before in View.objects.filter(owner=colleague, name=name, removed_at=None):
        remove(before)
    return View.objects.create(owner=colleague, name=name, line=line, shared=shared)


def remove(view: View) -> None:
    """It stays in the database: who shared what with whom can be read back."""
    view.removed_at = clock.now()
    view.save(update_fields=["removed_at"])
