"""Rows that were read at once for many wholes, given to each of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from operator import attrgetter

from django.db.models import Model

from .prepared import hang


def hang_each(wholes: Iterable[Model], name: str, parts: Iterable[Model], *, by: str) -> None:
    """Let `<name>.all()` of each of `wholes` give those of `parts` whose `by` is its key."""
    found = defaultdict[int, list[Model]](list)
    for part in parts:
        found[attrgetter(by)(part)].append(part)
    for whole in wholes:
        hang(whole, name, found[whole.pk])
