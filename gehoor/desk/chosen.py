"""What was chosen in a form beside what the form is about."""

from __future__ import annotations

from django.http import HttpRequest

from gehoor.staff.models import Partner


def key(request: HttpRequest, field: str) -> int:
    """The key that was chosen; 0, which nothing has, when none was."""
    return key_of(request.POST.get(field, ""))


def key_of(said: str) -> int:
    """The key that `said` is; 0, which nothing has, for anything else."""
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 18 else 0


def partner(request: HttpRequest) -> Partner | None:
    return Partner.objects.filter(pk=key(request, "partner")).first()
