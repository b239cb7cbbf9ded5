"""What time does to promises with something special: a recurring update, a parcel under way, a chain."""

from __future__ import annotations

import logging

from django.db import transaction

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.promises.models import Promise

from . import causes, chains, series, under_way

log = logging.getLogger(__name__)


def review(limit: int = 100) -> int:
    """Look at up to `limit` promises whose own moment has come, each by itself; how many it did."""
    due = Promise.objects.open().filter(review_at__lte=clock.now()).order_by("review_at", "pk")
    done = 0
    for key in list(due.values_list("pk", flat=True)[:limit]):
        try:
            done += look(key)
        except Exception:  # the others do not wait for this one, and the audit shows it
            log.exception("promise %s could not be reviewed", key)
    return done + chains.alarm_unconfirmed() + causes.ask_again(limit)


@transaction.atomic
def look(promise_id: int) -> bool:
    """Look at one promise; False when somebody else has it in hand. Past its date it is left to `watch`."""
    found = Promise.objects.open().filter(pk=promise_id, review_at__lte=clock.now())
    cases = Case.objects.select_for_update(of=["self"], skip_locked=True)
    case = cases.filter(pk__in=found.values("case")).first()
    if case is None:
        return False
    promise = found.select_for_update(of=["self"], skip_locked=True).first()
    if promise is None:
        return False
    promise.case = case
    if promise.due_at <= clock.now():
        promise.review_at = None
        promise.save(update_fields=["review_at"])
    elif promise.series_id:
        series.look(case, promise)
    else:
        under_way.look(case, promise)
    return True
