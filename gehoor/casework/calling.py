"""Calling a colleague to a case: the alerts on the desk."""

from __future__ import annotations

from collections.abc import Iterable

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.core.rows import ensure, insert
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from .enums import AlertKind
from .models import Alert


def call_to(case: Case, kind: AlertKind, colleagues: Iterable[int] | None = None) -> None:
    """Call colleagues (their keys) to a case, each time anew; without `colleagues` its owner."""
    now = clock.now()
    for each in sorted({case.owner_id} if colleagues is None else set(colleagues)):
        insert(Alert(colleague_id=each, case=case, kind=kind, at=now))


def call_once(promise: Promise, colleague_id: int, kind: AlertKind) -> None:
    """Call a colleague about a promise, unless they were called for this before."""
    ensure(
        Alert(
            colleague_id=colleague_id,
            promise=promise,
            kind=kind,
            case_id=promise.case_id,
            at=clock.now(),
        )
    )


def call(promise: Promise, colleague_id: int, kind: AlertKind) -> None:
    """Call a colleague about a promise; who was called for the same before hears it again."""
    Alert.objects.update_or_create(
        colleague_id=colleague_id,
        promise=promise,
        kind=kind,
        defaults={"case_id": promise.case_id, "at": clock.now(), "seen_at": None},
    )


def tell_outcome(promise: Promise, by: Colleague) -> None:
    """Tell the owner of the case that a colleague kept what was passed on (requirement K20)."""
    if promise.owner_id != promise.case.owner_id != by.pk:
        call(promise, promise.case.owner_id, AlertKind.OUTCOME)
