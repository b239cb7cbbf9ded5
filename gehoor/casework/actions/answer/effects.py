"""What an answer does to the questions, the promises and the customer's own actions."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from gehoor.cases.enums import QuestionState
from gehoor.cases.models import Case, Contact, CustomerAction
from gehoor.core import clock
from gehoor.procedures.actions.running import settle
from gehoor.promises.actions import Draft, break_, keep, make
from gehoor.promises.enums import PromiseKind, Proof
from gehoor.promises.fulfilment import kept_by_message
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ...calling import tell_outcome
from ..making import undertake
from ..unanswered import drop, postpone
from .what import Answer, Ask


def take_effect(case: Case, by: Colleague, what: Answer, contact: Contact) -> None:
    for question in what.answers:
        question.state, question.answered_in = QuestionState.ANSWERED, contact
        question.save(update_fields=["state", "answered_in"])
    for promise in what.keeps:
        proof = kept_by_message(promise.kind, with_files=bool(what.files)) or Proof.MESSAGE
        evidence = ", ".join(each.name for each in what.files) if proof is Proof.MAIL_LOG else ""
        in_force = _in_force(case, promise, contact)
        keep(in_force, contact=contact, by=by, proof=proof, evidence=evidence)
        tell_outcome(in_force, by)
    for later in what.later:
        postpone(case, by, later, contact)
    for dropped in what.drops:
        drop(by, dropped, contact)
    for draft in what.makes:
        undertake(case, _in_line(draft, what.keeps), told_in=contact, by=by)
    if what.asks:
        ask_of_customer(case, by, what.asks, contact)
    for coming in what.coming:
        settle(coming, contact)


def _in_line(draft: Draft, keeps: tuple[Promise, ...]) -> Draft:
    """The new date for what was missed goes on in its line: the message that gives it kept the other."""
    if draft.follows:
        return draft
    for promise in keeps:
        if promise.first and promise.first.kind == draft.kind != promise.kind:
            return replace(draft, follows=promise)
    return draft


def _in_force(case: Case, promise: Promise, contact: Contact) -> Promise:
    """The promise that `contact` keeps: after its date that is no longer the promise itself.

    It is broken then, said so in this same answer, and what takes over is kept at once (law 3).
    """
    if clock.now() < promise.due_at:
        return promise
    draft = Draft(
        kind=PromiseKind(promise.kind),
        wording=promise.wording,
        due_at=clock.now() + timedelta(minutes=5),
        rule="answered after its date",
        question=promise.question,
        owner=promise.owner,
        follows=promise,
    )
    successor = make(case, draft, told_in=contact, by=None)
    break_(promise, successor=successor, told_in=contact)
    return successor


def ask_of_customer(case: Case, by: Colleague, ask: Ask, contact: Contact) -> CustomerAction:
    """What the customer reads in `contact` that they are to do, watched from now on."""
    action = CustomerAction.objects.create(
        case=case,
        wording=ask.wording[:300],
        consequence=ask.consequence[:300],
        due_at=ask.due_at,
        remind_at=ask.remind_at,
        asked_in=contact,
        asked_at=clock.now(),
    )
    record(
        case.pk,
        Happened.ASKED,
        actor=by,
        contact=contact.pk,
        wording=ask.wording,
        due=ask.due_at.isoformat(),
    )
    return action
