"""Calling a colleague to a case, once for each reason and promise."""

from __future__ import annotations

from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from .enums import AlertKind
from .models import Alert


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
