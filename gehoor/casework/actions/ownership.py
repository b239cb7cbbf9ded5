"""Whose case it is."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.models import Case
from gehoor.promises.models import Promise, PromiseQuerySet
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened


@transaction.atomic
def take_over(case: Case, by: Colleague) -> None:
    """`by` takes a case with the open promises of its owner: who takes it accepts it (law 5).

    What is due after the last day of `by` stays with whom it was (requirement M71).
    """
    case = Case.objects.locked(pk=case.pk)
    before = case.owner
    if before == by:
        return
    theirs = Promise.objects.open().filter(case=case, owner=before)
    moved = theirs.filter(pk__in=_kept_by(by, theirs)).update(owner=by)
    case.owner = by
    case.save(update_fields=["owner"])
    record(case.pk, Happened.OWNER_CHANGED, actor=by, was=before.name, now=by.name, promises=moved)


def _kept_by(taker: Colleague, promises: PromiseQuerySet) -> list[int]:
    """Which of these the taker is still here for."""
    found = promises.select_related("case__team__brand__calendar")
    return [
        each.pk for each in found if taker.is_here_for(each.due_at, each.case.team.hours().zone)
    ]
