"""Saying at once when to expect what: the acknowledgement and the promise that it makes (law 8)."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import QuerySet

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact, Question
from gehoor.core import clock
from gehoor.core.prepared import prepared
from gehoor.foresight.expectations import Asked, Told, tell
from gehoor.foresight.linting import filled
from gehoor.knowledge.fitting import fitting
from gehoor.promises.actions import Draft, make, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.urgency.models import Emergency

from ..letters import compose, said, said_moment, status_url
from ..messages import write
from ..nearby import nearby
from ..talks import is_in_a_window, is_in_talk
from ..understanding import bare_subject, harmless

MOST_AUTOMATIC_A_DAY = 10
"""Automatic answers to one address in 24 hours: a loop ends here, the cases go on (threats: loops)."""

TOO_LATE, TOO_LATE_WHEN_IMPORTED = timedelta(days=7), timedelta(days=1)
"""The age after which an acknowledgement only puzzles: what an outage held up still gets one, what was
imported from an archive does not."""

AT_ONCE = "told_at_once"
"""Among the facts of a contact in which a colleague said there and then what follows."""
WORDING = {"nl": "Antwoord op uw vraag", "en": "An answer to your question"}


def acknowledge(
    case: Case,
    contact: Contact,
    question: Question,
    *,
    opens_with: Told | None = None,
    is_new: bool = False,
    emergency: Emergency | None = None,
) -> Promise:
    """Tell the sender what we understood and by when there is an answer, and promise that.

    opens_with: the contact is the first in its case, which was opened with this date. is_new: and the
    first from its address, ever. emergency: what cannot wait for that answer, with the number to call.
    """
    told = opens_with or what_to_tell(case, contact, question)
    draft = answer_promise(case, contact, question, told)
    told_in = contact
    if may_answer_automatically(contact, is_new=is_new):
        letter = compose(
            "chat_acknowledgement" if is_in_a_window(contact) else "acknowledgement",
            case,
            understood=quoted(contact, question),
            noted=noted(contact),
            by=said(case, draft.due_at),
            owner=case.owner,
            subject=bare_subject(contact.subject),
            told=told,
            words=_in_words(case, question, told),
            wanted=told.wanted_by and said_moment(case, told.wanted_by),
            emergency=emergency,
            emergency_text=emergency.text(case.language) if emergency else "",
            fitting=_fitting(case, contact),
            **nearby(case),
        )
        told_in = write(
            case, letter, answering=contact, address=contact.address, is_first=bool(opens_with)
        )
    promise = make(case, draft, told_in=told_in, by=None)
    if promise.due_at != case.due_at:  # a new case was opened with it
        refresh_due(case)
    return promise


def _fitting(case: Case, contact: Contact) -> tuple[str, str, list[str]] | None:
    """In a chat: the published answer that fits best, its title, text and steps (requirement M11)."""
    found = fitting(contact.reply, case.language, most=1) if is_in_a_window(contact) else []
    language = case.language
    return next(((e.title(language), e.text(language), e.steps(language)) for e in found), None)


def quoted(contact: Contact, question: Question) -> str:
    """What we understood. A form proves no address, so little of it is sent on to the one it gives."""
    return harmless(question.text) if contact.channel == Channel.FORM else question.text


def noted(contact: Contact) -> str:
    """What a colleague wrote down for the customer, to be read back as confirmation (requirement M24)."""
    return contact.text.strip() if contact.facts.get("noted_by") else ""


def _in_words(case: Case, question: Question, told: Told) -> str:
    """The team's own words with their places filled; empty when it has none."""
    values = {
        "date": said_moment(case, told.by.due_at),
        "name": case.owner.first_name,
        "team": case.team.name,
        "question": question.text,
        "case": case.reference,
        "link": status_url(case),
    }
    return filled(told.words, case.language, values)


def what_to_tell(case: Case, contact: Contact, question: Question | None) -> Told:
    """The honest date for what was asked in `contact`, and what there is to say about it (law 8)."""
    asked = Asked(question.text if question else contact.reply, contact.channel, contact.at)
    team = question.answering_team if question else case.team
    return tell(team, asked, case.language, clock.now())


def answer_promise(
    case: Case, contact: Contact, question: Question | None, told: Told | None = None
) -> Draft:
    """The promise to answer what was asked in `contact`."""
    by = (told or what_to_tell(case, contact, question)).by
    return Draft(
        kind=PromiseKind.ANSWER,
        wording=WORDING[case.language],
        due_at=by.due_at,
        rule=by.rule(case.owner.language),
        basis=by.basis,
        question=question,
    )


def may_answer_automatically(contact: Contact, *, is_new: bool = False) -> bool:
    """Not to machines (RFC 3834 §2), once a day for one case, and bounded for one address.

    A notice that we broke a promise answers nobody, so it does not stand in the way. In a chat with a
    colleague the window itself says by when there is an answer, and at a counter the colleague does.
    """
    if contact.automatic or contact.address_id is None or _is_history(contact):
        return False
    if is_in_talk(contact) or contact.facts.get(AT_ONCE):
        return False
    return is_new or _within_bounds(contact)


def _within_bounds(contact: Contact) -> bool:
    assert contact.address_id
    found = _sent(contact.address_id, clock.now() - timedelta(days=1))
    here = [each.at for each in found if each.case_id == contact.case_id]
    return len(found) < MOST_AUTOMATIC_A_DAY and not (here and _still_the_same(contact, max(here)))


@prepared
def _sent(address_id: int, since: datetime) -> QuerySet[Contact]:
    """What went to an address by itself since then."""
    sent = Contact.objects.filter(
        address=address_id, direction=Direction.OUT, automatic=True, at__gt=since, breaches=None
    )
    return sent.exclude(channel=Channel.PAGE).only("case_id", "at")[:MOST_AUTOMATIC_A_DAY]


def _still_the_same(contact: Contact, answered_at: datetime) -> bool:
    """Whether no colleague wrote since: a person's answer begins a new exchange, with its own date."""
    people = Contact.objects.filter(case=contact.case_id, direction=Direction.OUT, automatic=False)
    return not people.filter(at__gt=answered_at).exists()


def _is_history(contact: Contact) -> bool:
    limit = TOO_LATE_WHEN_IMPORTED if contact.facts.get("imported") else TOO_LATE
    return clock.now() - contact.at > limit
