"""Reminding a customer of what they are to do, on the days that the step says (requirement K27)."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, CustomerAction
from gehoor.core import clock
from gehoor.deadlines.actions import reminded
from gehoor.procedures.actions.running import next_reminder
from gehoor.promises.actions import open_promises

from ..letters import Letter, compose, said
from ..messages import write
from .along import waits_for_us
from .locking import claim


@transaction.atomic
def nudge(action_id: int) -> bool:
    """Send one reminder, once; False when somebody else is busy with the action, or none is due.

    Also after the date, as long as it is not done: what is sent then still spares the customer the costs.
    """
    action = (
        CustomerAction.objects.exclude(state=ActionState.DONE)
        .filter(pk=action_id, remind_at__lte=clock.now())
        .select_for_update(skip_locked=True, of=["self"])
        .select_related("taken__step")
        .first()
    )
    case = claim([action.case_id]).get(action.case_id) if action else None
    if action is None or case is None:
        return False
    step = action.taken.step if hasattr(action, "taken") else None
    goes_on = case.is_open
    action.remind_at = next_reminder(case, step, action.due_at) if step and goes_on else None
    action.save(update_fields=["remind_at"])
    letter = _letter(case, action) if goes_on and not waits_for_us(case, action) else None
    if letter is None:
        return False
    reminded(action, write(case, letter))
    return True


def _letter(case: Case, action: CustomerAction) -> Letter | None:
    """Before the date what can still be done; after it when we decide. None at the date itself."""
    context = {"action": action, "by": said(case, action.due_at), "owed": ()}
    if action.due_at > clock.now():
        return compose("action_reminder", case, **context)
    if action.state == ActionState.OPEN or not (promises := open_promises(case)):
        return None
    first = promises[0]
    decided = (first.wording, said(case, first.due_at, first.starts_at))
    return compose("action_late", case, decided=decided, **context)
