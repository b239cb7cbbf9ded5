"""Taking hold of what a verb is about: the case first, then what lies in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from django.db.models import QuerySet

from gehoor.cases.models import Case
from gehoor.core.prepared import prepared
from gehoor.promises.models import Promise


def case_of(promise: Promise) -> Case:
    """The case in which a promise lies now, locked: it may have been merged since `promise` was read."""
    return _case_with(promise, _as_it_is)[0]


def locked(promise: Promise) -> tuple[Case, Promise]:
    """A promise as it stands, with its case, both locked."""
    case, mine = _case_with(promise, _held)
    mine.case = case
    return case, mine


def _case_with(promise: Promise, read: Callable[[int], list[Promise]]) -> tuple[Case, Promise]:
    """The case, locked, and then the promise in it, as `read` finds it."""
    (before,) = _as_it_is(promise.pk)
    case = Case.objects.locked(pk=before.case_id)
    (mine,) = read(promise.pk)
    return (case, mine) if mine.case_id == case.pk else _case_with(promise, read)


@prepared
def _as_it_is(promise_id: int) -> QuerySet[Promise]:
    return Promise.objects.filter(pk=promise_id)


@prepared
def _held(promise_id: int) -> QuerySet[Promise]:
    return Promise.objects.select_for_update(of=["self"]).filter(pk=promise_id)


def claim(keys: Iterable[int]) -> dict[int, Case]:
    """The cases, locked, without those that a verb holds, which may be keeping this very promise.

    Whoever asks holds the promise or action already: waiting here could be a deadlock with that verb.
    """
    cases = Case.objects.select_for_update(of=["self"], skip_locked=True).filter(pk__in=keys)
    known = cases.prefetch_related("party", "team__brand__calendar", "team__outlook")
    return {each.pk: each for each in known}
