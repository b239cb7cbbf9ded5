"""What points at a customer, in whichever app: found by looking at the models, so nothing is forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import Exists, OuterRef, UniqueConstraint
from pghistory.models import Event

from gehoor.parties.models import Party

STAYS = frozenset(
    {
        "parties.Party.merged_into",
        "identity.PartyMerge.merged",
        "identity.PartyMerge.into",
        "identity.Apart.one",
        "identity.Apart.other",
    }
)
"""What says of two customers that they are one or two. The trail of changes stays as well."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """One foreign key to a customer."""

    model: type[models.Model]
    field: str

    @property
    def label(self) -> str:
        return f"{self.model._meta.label}.{self.field}"

    @property
    def columns(self) -> set[str]:
        return {each.attname for each in self.model._meta.concrete_fields}

    def rows(self, party: Party) -> models.QuerySet[Any]:
        return self.model._base_manager.filter(**{self.field: party})

    def free_to_move(self, party: Party, into: Party) -> models.QuerySet[Any]:
        """The rows of `party`, but what `into` has already or what is about the two of them."""
        rows, there = self.rows(party), self.rows(into)
        for others in self._once_with():
            same = there.filter(**{each: OuterRef(each) for each in others})
            rows = rows.exclude(Exists(same))
        for each in _of(self.model):
            if each != self:
                rows = rows.exclude(**{each.field: into})
        return rows

    def _once_with(self) -> Iterator[list[str]]:
        """The other fields of everything that is there once for each customer."""
        if self.model._meta.get_field(self.field).unique:  # type: ignore[union-attr]
            yield []
        for each in self.model._meta.constraints:
            if isinstance(each, UniqueConstraint) and self.field in each.fields:
                yield [name for name in each.fields if name != self.field]


@cache
def pointers() -> tuple[Pointer, ...]:
    """Every foreign key to a customer whose rows go along when that one is merged."""
    return tuple(each for each in everything_that_points() if each.label not in STAYS)


def everything_that_points() -> Iterator[Pointer]:
    """Every foreign key to a customer, the trail of changes apart: what was, was."""
    for model in apps.get_models(include_auto_created=True):
        if not issubclass(model, Event):
            yield from _of(model)


def _of(model: type[models.Model]) -> list[Pointer]:
    fields = model._meta.concrete_fields
    return [Pointer(model, each.name) for each in fields if each.related_model is Party]
