"""Rows that were read by themselves, given to the wholes that they belong to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from operator import attrgetter
from typing import Any

from django.db import models


def hang(whole: models.Model, name: str, rows: Iterable[models.Model]) -> None:
    """Let `whole.<name>.all()` give these rows, as prefetch_related does with rows that it read itself."""
    relation = _relation(type(whole), name)
    found: Any = relation.related_model._default_manager.get_queryset()
    found._result_cache = list(rows)
    found._prefetch_done = True
    # What goes on from here asks the database, for the rows of `whole` only.
    found._deferred_filter = False, (), {relation.field.name: whole}
    for each in found._result_cache:
        relation.field.set_cached_value(each, whole)
    whole.__dict__.setdefault("_prefetched_objects_cache", {})[name] = found


@cache
def _relation(model: type[models.Model], name: str) -> Any:
    return model._meta.get_field(name)


def hang_each(
    wholes: Iterable[models.Model], name: str, parts: Iterable[models.Model], *, by: str
) -> None:
    """Let `<name>.all()` of each of `wholes` give those of `parts` whose `by` is its key."""
    found = defaultdict[int, list[models.Model]](list)
    for part in parts:
        found[attrgetter(by)(part)].append(part)
    for whole in wholes:
        hang(whole, name, found[whole.pk])
