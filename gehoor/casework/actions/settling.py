"""The customer says that it is solved: nothing more is owed, and the case closes in that contact."""

from __future__ import annotations

from gehoor.cases.enums import ActionState, QuestionState
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.promises.actions import open_promises, release
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

SOLVED = {"nl": "U liet weten dat het is opgelost", "en": "You told us that it is solved"}


def settle(case: Case, contact: Contact) -> None:
    """Release what is promised, let go of what is asked, and close; what is closed already stays so."""
    if not case.is_open:
        return
    reason = SOLVED[case.language]
    for promise in open_promises(case):
        release(promise, contact=contact, reason=reason, by=None)
    case.questions.open().update(state=QuestionState.LAPSED, lapse_reason=reason)
    case.customer_actions.filter(state=ActionState.OPEN).update(state=ActionState.LAPSED)
    case.closed_at, case.closed_in = clock.now(), contact
    case.due_at = case.urgent_since = None
    case.save(update_fields=["closed_at", "closed_in", "due_at", "urgent_since"])
    record(case.pk, Happened.CLOSED, party=contact.party, contact=contact.pk)
