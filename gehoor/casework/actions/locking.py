"""Taking hold of what a verb is about: the case first, then what lies in it."""

from __future__ import annotations

from collections.abc import Iterable

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


def claim(keys: Iterable[int]) -> dict[int, Case]:
    """The cases, locked, without those that a verb holds, which may be keeping this very promise.

    Whoever asks holds the promise or action already: waiting here could be a deadlock with that verb.
    """
    cases = Case.objects.select_for_update(of=["self"], skip_locked=True).filter(pk__in=keys)
    known = cases.prefetch_related("party", "team__brand__calendar", "team__outlook")
    return {each.pk: each for each in known}
