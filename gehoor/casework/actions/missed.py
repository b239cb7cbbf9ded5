"""A customer called and nobody answered, or chose so by a key: we promise to call back (law 10, M35)."""

from __future__ import annotations

from datetime import datetime, timedelta

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Contact, Question
from gehoor.core import clock
from gehoor.core.wording import hidden_number
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.promises.actions import Draft, make, open_promises, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Team
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_to
from ..enums import AlertKind
from ..letters import compose, said
from ..lines import line_about
from ..messages import say_by, write
from ..ways import by_text_message

WORDING = {"nl": "Wij bellen u terug", "en": "We call you back"}
ON = {"nl": "Wij bellen u terug op %s", "en": "We call you back on %s"}
RULE = {"nl": "gemiste oproep, binnen 4 openingsuren", "en": "missed call, within 4 opening hours"}
CHOSEN = {
    "nl": "gekozen aan de telefoon, binnen 4 openingsuren",
    "en": "chosen on the phone, within 4 opening hours",
}
CALL_ON = "call_on"
"""Among the facts of a contact: the number on which the customer chose to be called back."""
TERM = timedelta(hours=4)
"""Service time, by house rule."""


def call_back_by(team: Team, now: datetime) -> datetime:
    """By when a call that is missed now is called back."""
    return team.hours(Channel.PHONE).add(now, TERM)


def call_back(case: Case, contact: Contact, question: Question | None = None) -> Promise:
    """Promise a call within four hours of the telephone, and write so to who has a mail address we know.

    Somebody who calls again before that keeps the first date. Who chose it in the call heard the date
    there, and reads it in a text message as well.
    """
    waiting = [each for each in open_promises(case) if each.kind == PromiseKind.CALL_BACK]
    call_to(case, AlertKind.ADDED)
    chosen = str(contact.facts.get(CALL_ON, ""))
    if waiting and question is None:
        promise = waiting[0]
    else:
        draft = _draft(case, chosen, question)
        told_in = contact if chosen else _tell(case, contact, draft)
        promise = make(case, draft, told_in=told_in, by=None)
        refresh_due(case)
    if chosen:
        _confirm(contact, chosen)
    return promise


def _draft(case: Case, chosen: str, question: Question | None) -> Draft:
    language, rules = case.language, CHOSEN if chosen else RULE
    return Draft(
        kind=PromiseKind.CALL_BACK,
        wording=ON[language] % hidden_number(chosen) if chosen else WORDING[language],
        due_at=call_back_by(case.team, clock.now()),
        rule=rules[case.owner.language],
        question=question,
    )


def _confirm(contact: Contact, number: str) -> None:
    """A text message to that number, where there is a gateway for them."""
    if way := by_text_message(contact.case, number):
        line = say_by(contact.case, line_about(contact), way)
        record(contact.case_id, Happened.LINK_SENT, contact=line.pk)


def _tell(case: Case, contact: Contact, draft: Draft) -> Contact:
    """The mail that says when we call; who has no mail address called from a number that we call.

    A number that somebody typed on our page is proof of nobody: that page says it, and no mail goes out.
    """
    if contact.channel == Channel.FORM:
        return contact
    if not Address.objects.filter(party=case.party_id, kind=AddressKind.MAIL).exists():
        return contact
    letter = compose(
        "missed_call",
        case,
        by=said(case, draft.due_at),
        owner=case.owner,
    )
    return write(case, letter, answering=contact)
