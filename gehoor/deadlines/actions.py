"""Writing down who was reminded and who got more time; which reminders arrived (K27, K28)."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import connection

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Contact, CustomerAction
from gehoor.core import clock
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .models import Postponement, Reminder
from .rules import Ladder


def reminded(action: CustomerAction, contact: Contact) -> None:
    """`contact` reminds the customer of `action`."""
    Reminder.objects.create(action=action, contact=contact, at=clock.now())
    record(
        action.case_id,
        Happened.ACTION_REMINDED,
        contact=contact.pk,
        wording=action.wording,
        due=action.due_at.isoformat(),
    )


def postponed(
    action: CustomerAction,
    was: datetime,
    *,
    told_in: Contact,
    reason: str,
    asked_in: Contact | None = None,
    by: Colleague | None = None,
) -> None:
    """`action`, which was due at `was`, has its later date by now; the caller looks after its case."""
    Postponement.objects.create(
        action=action,
        was=was,
        becomes=action.due_at,
        reason=reason[:300],
        asked_in=asked_in,
        told_in=told_in,
        by=by,
        at=clock.now(),
    )
    record(
        action.case_id,
        Happened.ACTION_MOVED,
        actor=by,
        party=asked_in.party if asked_in else None,
        contact=told_in.pk,
        wording=action.wording,
        was=was.isoformat(),
        due=action.due_at.isoformat(),
        reason=reason,
    )


def due_unasked(action: CustomerAction) -> datetime:
    """The date without the time that the customer asked for: what we were late stays theirs."""
    asked = action.postponements.filter(asked_in__isnull=False)
    return action.due_at - sum((each.becomes - each.was for each in asked), timedelta())


def ladder(action: CustomerAction) -> Ladder:
    """What counts when money is asked for what was not done."""
    objected = Promise.objects.open().filter(case=action.case_id, kind=PromiseKind.ASSESSMENT)
    return Ladder(
        done=action.state == ActionState.DONE,
        cents=action.cents,
        due_at=action.due_at,
        charged_after=action.charged_after,
        arrived=arrived(action),
        objected=objected.exists(),
    )


def arrived(action: CustomerAction) -> list[datetime]:
    """When the reminders were sent that arrived, by mail or by the way on which they went on.

    The same function guards the table of charges (migration 0003).
    """
    with connection.cursor() as cursor:
        cursor.execute("select at from gehoor_reminders_that_arrived(%s) order by at", [action.pk])
        return [at for (at,) in cursor.fetchall()]
