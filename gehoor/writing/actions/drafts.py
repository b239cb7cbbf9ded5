"""Drafts: what a colleague typed and did not send, on whichever machine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import CharField, F, Func, QuerySet, Value

from gehoor.core import clock
from gehoor.core.prepared import prepared
from gehoor.staff.models import Colleague

from ..models import Draft


def keep(by: Colleague, form: str, fields: Mapping[str, Any]) -> None:
    """The newest of one form counts; without fields it is gone: sent, or emptied."""
    if not fields:
        Draft.objects.filter(by=by, form=form).delete()
        return
    Draft.objects.update_or_create(
        by=by, form=form, defaults={"fields": dict(fields), "at": clock.now()}
    )


def put_back(by: Colleague, form: str, fields: Mapping[str, Sequence[str]]) -> None:
    """What was to go and did not, unless something new was typed there meanwhile."""
    milliseconds = int(clock.now().timestamp() * 1000)
    Draft.objects.get_or_create(
        by=by,
        form=form,
        defaults={"fields": {"at": milliseconds, "values": dict(fields)}, "at": clock.now()},
    )


def drafts_of(by: Colleague, reference: str) -> dict[str, Any]:
    """What lies there for the forms of one case, by form."""
    return {each.form: each.fields for each in _drafts_of(by.pk, reference)}


@prepared
def _drafts_of(by: int, reference: str) -> QuerySet[Draft]:
    end = Func(F("form"), Value(":"), Value(-1), function="split_part", output_field=CharField())
    found = Draft.objects.filter(by=by).alias(end=end)
    return found.filter(end=reference)
