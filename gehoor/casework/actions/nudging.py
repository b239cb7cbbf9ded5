"""Reminding a customer of what they are to do, on the days that the step says (requirement K27)."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.enums import ActionState
from gehoor.cases.models import CustomerAction
from gehoor.core import clock
from gehoor.procedures.actions.running import next_reminder
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..letters import compose, said
from ..messages import write
from .locking import claim


@transaction.atomic
def nudge(action_id: int) -> bool:
    """Send one reminder, once; False when somebody else is busy with the action, or it is done."""
    now = clock.now()
    action = (
        CustomerAction.objects.filter(pk=action_id, state=ActionState.OPEN, remind_at__lte=now)
        .select_for_update(skip_locked=True, of=["self"])
        .select_related("taken__step")
        .first()
    )
    case = claim([action.case_id]).get(action.case_id) if action else None
    if action is None or case is None:
        return False
    step = action.taken.step if hasattr(action, "taken") else None
    action.remind_at = next_reminder(case, step, action.due_at) if step else None
    action.save(update_fields=["remind_at"])
    if action.due_at <= now:
        return False
    letter = compose("action_reminder", case, action=action, by=said(case, action.due_at))
    contact = write(case, letter)
    record(
        case.pk,
        Happened.ACTION_REMINDED,
        contact=contact.pk,
        wording=action.wording,
        due=action.due_at.isoformat(),
    )
    return True
