"""Why something stands where it stands: `over 20 min`, `tweede herinnering`, `80 % van de termijn`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gehoor.promises.enums import PromiseKind, Stage
from gehoor.promises.models import Promise

from .. import moments

HOUR = timedelta(hours=1)
MOST = 2
ORDINALS = [
    gettext_lazy("eerste herinnering"),
    gettext_lazy("tweede herinnering"),
    gettext_lazy("derde herinnering"),
]


def why(promise: Promise, now: datetime) -> str:
    """At most two reasons, the heaviest first. Reads `recovers` and `case`: select them for lists."""
    return " · ".join([each for each, _n in zip(_reasons(promise, now), range(MOST), strict=False)])


def _reasons(promise: Promise, now: datetime) -> Iterator[str]:
    if hasattr(promise, "recovers"):
        yield _("datum gemist, de klant wacht")
    left = promise.due_at - now
    if left <= timedelta(0):
        yield moments.due(promise.due_at)
    elif left <= HOUR:
        yield _("over %(minutes)s min") % {"minutes": -(-left // timedelta(minutes=1))}
    if promise.case.reminders:
        yield reminded(promise.case.reminders)
    if promise.stage == Stage.LATE:
        yield _("80 % van de termijn")
    if promise.kind == PromiseKind.CALL_BACK and promise.starts_at:
        yield _("bel vanaf %(at)s") % {"at": moments.stamp(promise.starts_at)}
    yield _("termijn %(at)s") % {"at": moments.stamp(promise.due_at)}


def reminded(times: int) -> str:
    if times <= len(ORDINALS):
        return str(ORDINALS[times - 1])
    return _("%(n)se herinnering") % {"n": times}
