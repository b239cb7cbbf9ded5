"""Taking hold of what a verb is about: the case first, then what lies in it."""

from __future__ import annotations

from gehoor.cases.models import Case
from gehoor.promises.models import Promise


def case_of(promise: Promise) -> Case:
    """The case in which a promise lies now, locked: it may have been merged since `promise` was read."""
    case_id = Promise.objects.values_list("case_id", flat=True).get(pk=promise.pk)
    case = Case.objects.select_for_update(of=["self"]).get(pk=case_id)
    still = Promise.objects.filter(pk=promise.pk, case=case).exists()
    return case if still else case_of(promise)


def locked(promise: Promise) -> tuple[Case, Promise]:
    """A promise as it stands, with its case, both locked."""
    case = case_of(promise)
    mine = Promise.objects.select_for_update(of=["self"]).get(pk=promise.pk)
    mine.case = case
    return case, mine
