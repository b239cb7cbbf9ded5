"""Addresses of the pages below one link: a status page has a dozen, and working each out took its time."""

from __future__ import annotations

from functools import cache

from django.template import Library
from django.urls import reverse

from ..visits import Visit

register = Library()

_ANY = "token"


@register.filter
def to(visit: Visit, name: str) -> str:
    """The address of the page of that name for this visit: `{{ visit|to:"send" }}`."""
    return visit.path + _below(name)


@cache
def _below(name: str) -> str:
    """What follows the address of the status page itself."""
    return reverse(f"portal:{name}", args=[_ANY]).removeprefix(
        reverse("portal:status", args=[_ANY])
    )
