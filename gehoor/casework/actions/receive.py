"""A contact of a customer comes in: a new case, or one more contact in a case that is there."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact, Participant
from gehoor.core import clock
from gehoor.core.rows import insert
from gehoor.foresight.expectations import Asked, Told, tell_each
from gehoor.guides.actions import note_tried, set_expert
from gehoor.guides.rules import says_expert
from gehoor.parties.models import Address
from gehoor.staff.actions import whose_turn
from gehoor.staff.models import Colleague, Team
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry

from ..calling import call_to
from ..displeasure import DISPLEASED, displeased
from ..enums import AlertKind, Says
from ..letters import first_status_link
from ..messages import attach
from ..numbering import next_number
from ..received import Received
from ..talks import GIVEN_TO, is_in_a_window
from ..understanding import bare_subject, first_question, order_keys, several
from .acknowledge import acknowledge
from .asking import acknowledge_each, ask
from .emergencies import alarm, tell_the_number
from .history import close_as_history, is_history
from .interest import promise_to_tell
from .judging import judge
from .missed import call_back
from .returning import take_up_again
from .steps import begin_by_question, begun_by
from .weekly import asked_of, enqueue, planned

TOPIC_LIES_WITHIN = 1_000
"""Characters of a message in which its topic is looked for."""


@transaction.atomic(savepoint=False)
def open_case(
    team: Team,
    received: Received,
    address: Address,
    *,
    is_new: bool = False,
    number: int | None = None,
    moving: Contact | None = None,
) -> Contact:
    """A new case with its owner, its questions and the acknowledgement with a dated promise for each.

    The topic of the first question chooses the team. is_new: this is the first that we hear from `address`.
    number: the case's, when one was set apart for it. moving: the contact is there, in a case where it
    does not belong.
    """
    number = number or next_number()
    language = received.language or address.party.language
    understood = first_question(received.subject, received.reply)
    texts = several(received.reply)
    topic = texts[0] if texts else f"{understood}\n{received.reply[:TOPIC_LIES_WITHIN]}"
    team = team.answering(topic)
    if standing := asked_of(received):
        team, texts = standing.team, []
        day, publicly = planned(standing)
        told = [publicly]
    else:
        told = _told(team, received, texts or [understood], language)
    case = insert(
        Case(
            reference=f"{team.brand.prefix}-{number}",
            title=understood[:200],
            party=address.party,
            team=team,
            owner=_taken_by(received)
            or whose_turn(team, number, _last(told), about=f"{understood}\n{topic}"),
            language=language,
            our_address=received.to,
            keys=order_keys(f"{received.subject}\n{received.reply}"),
            opened_at=clock.now(),
            due_at=min(each.by.due_at for each in told),
            wanted_by=told[0].wanted_by,
        )
    )
    first_status_link(case)
    insert(Participant(case=case, address=address))
    if standing:
        enqueue(case, standing, day)
    contact = _moved(moving, case) if moving else _add_contact(case, received, address)
    _take_up(case, contact, texts or [understood], told, says=received.says, is_new=is_new)
    return contact


def _last(told: list[Told]) -> datetime:
    return max(each.by.due_at for each in told)


def _told(team: Team, received: Received, texts: list[str], language: str) -> list[Told]:
    """The honest date for each of what is asked, by the team that answers it."""
    asked = [Asked(text, received.channel, received.at, received.wish) for text in texts]
    teams = [team.answering(text) for text in texts] if len(texts) > 1 else [team]
    return tell_each(list(zip(teams, asked, strict=True)), language, clock.now())


def _take_up(
    case: Case,
    contact: Contact,
    texts: list[str],
    told: list[Told],
    *,
    says: Says | None,
    is_new: bool,
) -> None:
    """The first contact of a case: what is asked in it, and what the customer hears of that."""
    emergency = alarm(case, contact)
    if is_in_a_window(contact):
        call_to(case, AlertKind.CHAT)
    called = says in (Says.MISSED, Says.CALL_BACK, Says.TELL_ME)
    if len(texts) > 1 and not called and not is_history(contact):
        questions = ask(case, contact, texts, routed=True, proposed=True)
        acknowledge_each(
            case, contact, questions, opens_with=told, is_new=is_new, emergency=emergency
        )
        return
    alone = texts[0] if len(texts) == 1 else first_question(contact.subject, contact.reply)
    (question,) = ask(case, contact, [alone])
    if says is Says.TELL_ME:
        promise_to_tell(case, contact, question)
    elif called:
        call_back(case, contact, question)
    elif is_history(contact):
        close_as_history(case, question)
    elif not emergency and (procedure := begun_by(case.team, alone)):
        begin_by_question(contact, question, procedure, is_new=is_new)
    else:
        acknowledge(case, contact, question, opens_with=told[0], is_new=is_new, emergency=emergency)


@transaction.atomic(savepoint=False)
def join(case: Case, received: Received, address: Address) -> Contact:
    """One more contact in a case: an answer, a reminder, or the reason to take a closed case up again."""
    case = Case.objects.locked(pk=case.pk)
    if case.merged_into:
        case = Case.objects.locked(pk=case.surviving.pk)
    contact = _add_contact(case, received, address)
    if received.judged:
        judge(case, contact, received.judged)
    elif not received.automatic and not is_history(contact):
        take_up_again(case, contact, received.says)
        if emergency := alarm(case, contact):
            tell_the_number(case, contact, emergency)
    return contact


def _taken_by(received: Received) -> Colleague | None:
    """Who took a call or a letter keeps it until somebody accepts it (requirement M26); a chat goes to

    who is there for it.
    """
    taken_by = received.facts.get("noted_by") or received.facts.get(GIVEN_TO)
    return Colleague.objects.here().filter(pk=taken_by).first() if taken_by else None


def _add_contact(case: Case, received: Received, address: Address) -> Contact:
    contact = insert(
        Contact(
            case=case,
            party=address.party,
            address=address,
            channel=received.channel,
            direction=Direction.OUT if received.called_by else Direction.IN,
            author_id=received.called_by or None,
            at=received.at,
            subject=received.subject[:500],
            text=received.text,
            reply=received.reply,
            html=received.html,
            language=received.language or "",
            automatic=bool(received.automatic),
            message_id=received.message_id[:500],
            facts=_noticed(received),
        )
    )
    attach(contact, received.files)
    if received.tried:
        note_tried(case, received.tried, contact=contact)
    if received.knows or (not received.called_by and says_expert(received.reply)):
        set_expert(address.party, None, knows=True)
    if address.bounced_at:  # it writes to us, so it works again
        address.bounced_at, address.bounce_reason = None, ""
        address.save(update_fields=["bounced_at", "bounce_reason"])
    record(case.pk, Happened.RECEIVED, party=address.party, contact=contact.pk)
    return contact


def _noticed(received: Received) -> dict[str, Any]:
    """What the channel proved, and the words in which the customer shows to be dissatisfied (G01)."""
    by_us = received.automatic or received.called_by or received.says
    words = "" if by_us else displeased(f"{bare_subject(received.subject)}\n{received.reply}")
    return {**received.facts, DISPLEASED: words} if words else received.facts


def _moved(contact: Contact, case: Case) -> Contact:
    heard = Entry.objects.filter(case_id=contact.case_id, kind=Happened.RECEIVED)
    heard.filter(facts__contact=contact.pk).update(case_id=case.pk)
    contact.tried.update(case=case)
    contact.case = case
    contact.save(update_fields=["case"])
    return contact
