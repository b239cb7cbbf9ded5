"""The customer told a colleague that something promised is no longer needed."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import Direction, QuestionState
from gehoor.cases.models import Case, Contact
from gehoor.promises import actions as ledger
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise, Release
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..policies import Refusal
from .closing import let_go_of_what_we_asked
from .locking import locked


@transaction.atomic
def release(promise: Promise, by: Colleague, *, contact: Contact, reason: str) -> Release:
    """Release a promise on the customer's word, said in `contact`; its question lapses with it.

    A case in which nothing is left open closes in that contact. Raises Refusal when the customer would not
    know what follows.
    """
    case, mine = locked(promise)
    check_can_release(mine, contact, reason)
    row = ledger.release(mine, contact=contact, reason=reason.strip(), by=by)
    _let_its_question_lapse(mine, reason)
    if case.is_open and not ledger.open_promises(case) and not ledger.open_actions(case):
        _close(case, contact)
    ledger.refresh_due(case)
    return row


def check_can_release(promise: Promise, contact: Contact, reason: str) -> None:
    """Law 3: only the customer's own word ends a promise, and it says in which contact and why."""
    if promise.state != PromiseState.OPEN:
        raise Refusal(_("Deze toezegging loopt niet meer."), law=3)
    if contact.case_id != promise.case_id or contact.direction != Direction.IN:
        raise Refusal(_("Kies het bericht of gesprek waarin de klant dit zei."), law=3)
    if contact.at < promise.made_at:
        raise Refusal(_("Dat contact was vóór de toezegging: kies een later contact."), law=3)
    if not reason.strip():
        raise Refusal(_("Zeg waarom het niet meer nodig is, in de woorden van de klant."), law=3)


def _let_its_question_lapse(promise: Promise, reason: str) -> None:
    question = promise.question
    if question is None or question.state != QuestionState.OPEN:
        return
    if question.promises.filter(state=PromiseState.OPEN).exists():
        return
    question.state, question.lapse_reason = QuestionState.LAPSED, reason.strip()[:300]
    question.save(update_fields=["state", "lapse_reason"])


def _close(case: Case, contact: Contact) -> None:
    """Nothing is left to do; a question without a promise would be left in silence (law 2)."""
    if question := case.questions.open().order_by("number").first():
        raise Refusal(
            _("Vraag %(number)s blijft dan zonder belofte over: %(text)s")
            % {"number": question.number, "text": question.text},
            law=2,
            ways_out=(
                _("beantwoord de vraag"),
                _("beloof eerst een volgende stap met een datum"),
            ),
        )
    let_go_of_what_we_asked(case)
    case.closed_at, case.closed_in, case.urgent_since = case.ending_now, contact, None
    case.save(update_fields=["closed_at", "closed_in", "urgent_since"])
    record(case.pk, Happened.CLOSED, party=contact.party, contact=contact.pk)
