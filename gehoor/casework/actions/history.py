"""Mail that was dealt with elsewhere: it is kept and found, and nobody is told anything about it."""

from __future__ import annotations

from gehoor.cases.enums import QuestionState
from gehoor.cases.models import Case, Contact, Question
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

REASON = {
    "nl": "Afgehandeld voordat Gehoor er was",
    "en": "Dealt with before Gehoor was there",
}


def is_history(contact: Contact) -> bool:
    """Whether whoever imported this said that it was dealt with (`gehoor mail import --settled`)."""
    return bool(contact.facts.get("settled"))


def close_as_history(case: Case, question: Question) -> None:
    """Close a case that was only opened to keep an old contact; the team's lead answers for that."""
    question.state, question.lapse_reason = QuestionState.LAPSED, REASON[case.language]
    question.save(update_fields=["state", "lapse_reason"])
    case.closed_at, case.closed_by, case.due_at = case.ending_now, case.team.lead, None
    case.save(update_fields=["closed_at", "closed_by", "due_at"])
    record(case.pk, Happened.CLOSED, actor=case.team.lead)
