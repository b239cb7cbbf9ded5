"""What was dealt with elsewhere: it is kept and found, and nobody is told anything about it."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.enums import QuestionState
from gehoor.cases.models import Case, Contact, Participant, Question
from gehoor.core import clock
from gehoor.core.rows import insert
from gehoor.parties.models import Address, Party
from gehoor.staff.models import Team
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..letters import first_status_link
from ..numbering import next_number
from ..understanding import order_keys

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


@transaction.atomic
def open_as_history(
    team: Team, party: Party, address: Address | None, title: str, words: str
) -> Case:
    """A closed case that keeps what was said elsewhere. `words`: all of it, for the numbers it names."""
    now = clock.now()
    case = insert(
        Case(
            reference=f"{team.brand.prefix}-{next_number()}",
            title=title[:200],
            party=party,
            team=team,
            owner=team.lead,
            language=party.language,
            keys=order_keys(words),
            opened_at=now,
            closed_at=now,
            closed_by=team.lead,
        )
    )
    first_status_link(case)
    if address:
        insert(Participant(case=case, address=address))
    record(case.pk, Happened.CLOSED, actor=team.lead)
    return case
