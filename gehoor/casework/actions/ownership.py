"""Whose case it is."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.models import Case
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened


@transaction.atomic
def take_over(case: Case, by: Colleague) -> None:
    """`by` takes a case with the open promises of its owner: who takes it accepts it (law 5)."""
    case = Case.objects.select_for_update(of=["self"]).get(pk=case.pk)
    before = case.owner
    if before == by:
        return
    moved = Promise.objects.open().filter(case=case, owner=before).update(owner=by)
    case.owner = by
    case.save(update_fields=["owner"])
    record(case.pk, Happened.OWNER_CHANGED, actor=by, was=before.name, now=by.name, promises=moved)
