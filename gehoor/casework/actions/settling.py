"""The customer says that it is solved: nothing more is owed, and the case closes in that contact."""

from __future__ import annotations

from gehoor.cases.enums import QuestionState
from gehoor.cases.models import Case, Contact
from gehoor.promises.actions import open_promises, refresh_due, release
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .closing import let_go_of_what_we_asked

SOLVED = {"nl": "U liet weten dat het is opgelost", "en": "You told us that it is solved"}


def settle(case: Case, contact: Contact) -> None:
    """Release what is promised, let go of what is asked, and close; what is closed already stays so."""
    promises = open_promises(case)
    if not (case.is_open or promises):
        return
    reason = SOLVED[case.language]
    for promise in promises:
        release(promise, contact=contact, reason=reason, by=None)
    case.questions.open().update(state=QuestionState.LAPSED, lapse_reason=reason)
    let_go_of_what_we_asked(case)
    if case.is_open:
        case.closed_at, case.closed_in, case.urgent_since = case.ending_now, contact, None
        case.save(update_fields=["closed_at", "closed_in", "urgent_since"])
        record(case.pk, Happened.CLOSED, party=contact.party, contact=contact.pk)
    refresh_due(case)
