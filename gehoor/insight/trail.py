"""The audit trail as lines that a person reads: what a row was before, and what it became."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from django.db.models import CharField, Model, Q, TextField
from django.db.models.fields.related import ForeignKey
from pghistory.core import event_models

from gehoor.core.trail import CHANGED, MADE
from gehoor.staff.models import Colleague

MOST = 100


@dataclass(frozen=True, slots=True)
class Difference:
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Line:
    """One change. `who` is None when the system did it; `label` is made, changed or removed."""

    at: datetime
    who: str | None
    doing: str
    why: str
    label: str
    thing: str
    name: str
    differences: list[Difference]


def things() -> list[str]:
    """What a trail is kept of, by the names of the models."""
    return sorted(_trails())


@cache
def _trails() -> dict[str, type[Model]]:
    ours = [each for each in event_models() if each.__module__.startswith("gehoor.")]
    return {each.pgh_tracked_model.__name__: each for each in ours}  # type: ignore[attr-defined]


def lines(who: int | None = None, thing: str = "", words: str = "") -> list[Line]:
    """The newest hundred: of one colleague, of one kind of thing, with words in the row as it was."""
    wanted = [_trails()[thing]] if thing in _trails() else list(_trails().values())
    found = [event for trail in wanted for event in _events(trail, who, words)]
    newest = sorted(found, key=lambda each: each.pgh_created_at, reverse=True)[:MOST]
    names = dict(Colleague.objects.values_list("pk", "name"))
    return [_line(event, names) for event in newest]


def _events(trail: type[Model], who: int | None, words: str) -> Iterable[Any]:
    events = trail._default_manager.order_by("-pgh_created_at", "-pgh_id")
    if who is not None:
        events = events.filter(pgh_context__who=who)
    if words:
        texts = [each.name for each in _fields(trail) if isinstance(each, CharField | TextField)]
        found = Q(pgh_context__why__icontains=words)
        for name in texts:
            found |= Q(**{f"{name}__icontains": words})
        events = events.filter(found)
    return events[:MOST]


def _line(event: Any, names: dict[int, str]) -> Line:
    context = event.pgh_context or {}
    tracked = event.pgh_tracked_model
    return Line(
        at=event.pgh_created_at,
        who=names.get(context.get("who", 0)),
        doing=context.get("doing", ""),
        why=context.get("why", ""),
        label=event.pgh_label,
        thing=tracked.__name__,
        name=_named(event),
        differences=_differences(event, tracked) if event.pgh_label == CHANGED else [],
    )


def _named(event: Any) -> str:
    for name in ("name", "title", "text", "value", "mail"):
        if said := getattr(event, name, ""):
            return str(said)[:80]
    return str(event.pgh_obj_id)


def _differences(event: Any, tracked: type[Model]) -> list[Difference]:
    """Beside the next one of the same row, which says what it was after this; else the row itself."""
    later = type(event)._default_manager.filter(
        pgh_obj_id=event.pgh_obj_id, pgh_id__gt=event.pgh_id
    )
    after = later.exclude(pgh_label=MADE).order_by("pgh_id").first()
    after = after or tracked._base_manager.filter(pk=event.pgh_obj_id).first()
    told = []
    for field in _fields(type(event)):
        was, became = getattr(event, field.attname), getattr(after, field.attname, None)
        if was != became:
            told.append(
                Difference(_called(field, tracked), _said(field, was), _said(field, became))
            )
    return told


def _fields(trail: type[Model]) -> list[Any]:
    return [
        each
        for each in trail._meta.concrete_fields
        if not each.name.startswith("pgh_") and each.name != "id"
    ]


def _called(field: Any, tracked: type[Model]) -> str:
    return str(tracked._meta.get_field(field.name).verbose_name)  # type: ignore[union-attr]


def _said(field: Any, value: Any) -> str:
    if value is None or value == "":
        return "–"
    if isinstance(field, ForeignKey):
        row = field.related_model._base_manager.filter(pk=value).first()
        return str(row or value)
    choices = dict(field.flatchoices)
    return str(choices.get(value, value))[:200]
