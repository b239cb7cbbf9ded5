"""What time does to what we asked of a customer: we go on ourselves."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, CustomerAction
from gehoor.procedures.actions.running import Coming, after_action, settle
from gehoor.procedures.enums import Outcome
from gehoor.promises.actions import make, refresh_due
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_to
from ..enums import AlertKind
from ..letters import compose, said
from ..messages import write
from ..news import news
from .along import waits_for_us
from .locking import claim
from .postponing import give_as_much_more
from .steps import steps_letter

STEP_WORDING = {
    "nl": "Wij laten u weten hoe wij verdergaan",
    "en": "We will tell you how we go on",
}


@transaction.atomic
def lapse(action_id: int) -> bool:
    """The customer did not do what we asked in time: we promise the next step ourselves."""
    action = (
        CustomerAction.objects.filter(pk=action_id, state=ActionState.OPEN)
        .select_for_update(skip_locked=True, of=["self"])
        .first()
    )
    case = claim([action.case_id]).get(action.case_id) if action else None
    if action is None or case is None:
        return False
    if waits_for_us(case, action):
        give_as_much_more(case, action)
        return True
    action.state = ActionState.LAPSED
    action.save(update_fields=["state"])
    record(case.pk, Happened.ACTION_LAPSED, wording=action.wording, due=action.due_at.isoformat())
    if coming := after_action(case, [action], Outcome.LAPSED):
        _go_on(case, action, coming)
    if not any(each.owed for each in coming):
        _say_how_we_go_on(case, action)
    refresh_due(case)
    call_to(case, AlertKind.ACTION_LAPSED)
    return True


def _go_on(case: Case, action: CustomerAction, coming: list[Coming]) -> None:
    """The procedure says what follows on what the customer did not do."""
    told_in = action.asked_in
    if any(each.owed for each in coming):
        told_in = write(case, steps_letter(case, *coming, lapsed=action.wording))
    for each in coming:
        settle(each, told_in)


def _say_how_we_go_on(case: Case, action: CustomerAction) -> None:
    draft = news(case, STEP_WORDING[case.language])
    letter = compose("action_lapsed", case, wording=action.wording, by=said(case, draft.due_at))
    make(case, draft, told_in=write(case, letter), by=None)
