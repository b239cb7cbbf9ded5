"""The audit trail: what a settings row was before each change, kept by PostgreSQL itself (docs/adr/0009).

A trigger writes the trail, so that bulk updates and hand-written SQL are in it as well. Who did it and why
is said once, with `signed`, around all that somebody does in one go.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pghistory
from django.db import connection, models

MADE, CHANGED, REMOVED = "made", "changed", "removed"


def tracked[M: type[models.Model]](
    *, fields: Sequence[str] = (), exclude: Sequence[str] = (), made: bool = True
) -> Callable[[M], M]:
    """Keep a trail of this model: of `fields`, or of all but `exclude`; `made=False` leaves out new rows.

    A change or removal keeps the row as it was before; what it became stands in the next one, or in the
    row itself. Nothing can change or remove what was kept.
    """

    def keep(model: M) -> M:
        trackers = [
            pghistory.UpdateEvent(CHANGED, row=pghistory.Old),
            pghistory.DeleteEvent(REMOVED),
            *([pghistory.InsertEvent(MADE)] if made else []),
        ]
        decorate = pghistory.track(
            *trackers,
            fields=list(fields) or None,
            exclude=list(exclude) or None,
            model_name=f"{model.__name__}Change",
            append_only=True,
            obj_field=pghistory.ObjForeignKey(related_name="+"),
            context_field=pghistory.ContextJSONField(),
            context_id_field=None,  # type: ignore[arg-type]
            meta={"indexes": [models.Index(fields=["-pgh_created_at"])]},
        )
        decorate(model)
        return model

    return keep


@contextmanager
def signed(who: int | None, doing: str, why: str = "") -> Iterator[None]:
    """What changes meanwhile on this connection was done by colleague `who`, at the address `doing`."""
    _sign(json.dumps({"who": who, "doing": doing, "why": why}))
    try:
        yield
    finally:
        if not connection.needs_rollback:
            _sign("")


def because(why: str) -> None:
    """The reason that somebody gives for the rest of what is signed."""
    with connection.cursor() as cursor:
        cursor.execute("select current_setting('pghistory.context_metadata', true)")
        (now,) = cursor.fetchone()
    if now:
        _sign(json.dumps({**json.loads(now), "why": why}))


def _sign(words: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("select set_config('pghistory.context_metadata', %s, false)", [words])
