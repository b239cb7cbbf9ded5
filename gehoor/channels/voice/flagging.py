"""Marking the cases of mobile calls in an outage for the cost of the call, however the call went (M35)."""

from __future__ import annotations

from gehoor.casework.actions.preferring import MOBILE
from gehoor.core import clock
from gehoor.goodwill.costs import mark
from gehoor.goodwill.enums import Cause

from ..calls.models import Call
from .models import Course

AT_ONCE = 100


def flag(course: Course, call: Call) -> bool:
    """Mark the case of this call, once it has one; False where there is nothing to mark."""
    if course.flagged_at or not (course.outage_id and call.contact_id):
        return False
    if not call.number.startswith(MOBILE):
        return False
    assert call.contact
    mark(call.contact, Cause.OUTAGE)
    course.flagged_at = clock.now()
    course.save(update_fields=["flagged_at"])
    return True


def flag_noted() -> int:
    """Those of calls that a colleague took or that nobody answered, once they are noted; how many."""
    waiting = Course.objects.filter(
        outage__isnull=False, flagged_at=None, call__contact__isnull=False
    )
    found = waiting.filter(call__number__startswith=MOBILE).select_related("call__contact__case")
    return sum(flag(each, each.call) for each in found.order_by("began_at")[:AT_ONCE])
