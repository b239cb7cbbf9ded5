"""What was chosen in a form beside what the form is about."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest

from gehoor.core.keys import key_of
from gehoor.staff.models import Partner


def key(request: HttpRequest, field: str) -> int:
    """The key that was chosen; 0, which nothing has, when none was."""
    return key_of(request.POST.get(field, ""))


def moment(said: str) -> datetime | None:
    """The moment that `said` is; None for anything else, and for one that does not say in which zone."""
    try:
        found = datetime.fromisoformat(said)
    except ValueError:
        return None
    return found if found.tzinfo else None


def partner(request: HttpRequest) -> Partner | None:
    return Partner.objects.filter(pk=key(request, "partner")).first()
