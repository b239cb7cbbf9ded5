"""The questions of a contact: each with whoever answers it, all acknowledged with their own dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gehoor.cases.models import Case, Contact, Question
from gehoor.core.rows import insert
from gehoor.foresight.expectations import Told
from gehoor.promises.actions import Draft, make, refresh_due
from gehoor.promises.models import Promise
from gehoor.staff.actions import whose_turn
from gehoor.staff.models import Team
from gehoor.urgency.models import Emergency

from ..calling import call_to
from ..enums import AlertKind
from ..letters import Letter, compose, said, said_moment
from ..messages import write
from ..naming import answer_wording
from ..nearby import nearby
from ..understanding import bare_subject
from .acknowledge import answer_promise, may_answer_automatically, noted, quoted, what_to_tell


def ask(
    case: Case,
    contact: Contact,
    texts: Sequence[str],
    *,
    after: int = 0,
    routed: bool = False,
    proposed: bool = False,
) -> list[Question]:
    """The questions in `texts`, numbered on from `after`.

    routed: each goes to the team of its topic, else all are for the team of the case. proposed: they were
    read by rules, and are still to be confirmed by a colleague.
    """
    return [
        _ask(
            case,
            contact,
            number,
            text,
            case.team.answering(text) if routed else case.team,
            proposed,
        )
        for number, text in enumerate(texts, after + 1)
    ]


def _ask(
    case: Case, contact: Contact, number: int, text: str, team: Team, proposed: bool
) -> Question:
    elsewhere = team.pk != case.team_id
    question = insert(
        Question(
            case=case,
            number=number,
            text=text[:300],
            asked_in=contact,
            asked_at=contact.at,
            team=team if elsewhere else None,
            owner=whose_turn(team, case.pk) if elsewhere else None,
            proposed=proposed,
        )
    )
    if question.owner:
        call(question)
    return question


def call(question: Question) -> None:
    """Tell whoever answers a question that it is theirs."""
    call_to(question.case, AlertKind.QUESTION, [question.answering.pk])


def acknowledge_each(
    case: Case,
    contact: Contact,
    questions: Sequence[Question],
    *,
    opens_with: Sequence[Told] = (),
    is_new: bool = False,
    emergency: Emergency | None = None,
) -> list[Promise]:
    """Tell the sender which questions we read, each with its own date, and promise those.

    opens_with: the contact is the first in its case, which was opened with these dates. is_new: and the
    first from its address, ever. emergency: what cannot wait for those dates, with the number to call.
    """
    told = opens_with or [what_to_tell(case, contact, each) for each in questions]
    drafts = [
        answer_draft(case, contact, question, each)
        for question, each in zip(questions, told, strict=True)
    ]
    told_in = contact
    if may_answer_automatically(contact, is_new=is_new):
        letter = letter_for_each(
            "acknowledgement_of_several", case, contact, drafts, told, emergency
        )
        told_in = write(
            case, letter, answering=contact, address=contact.address, is_first=bool(opens_with)
        )
    promises = [make(case, each, told_in=told_in, by=None) for each in drafts]
    if min(each.due_at for each in drafts) != case.due_at:  # a new case was opened with it
        refresh_due(case)
    return promises


def answer_draft(
    case: Case, contact: Contact, question: Question, told: Told | None = None
) -> Draft:
    """The promise to answer one of several questions, of whoever answers it."""
    return replace(
        answer_promise(case, contact, question, told),
        wording=answer_wording(question, case.language),
        owner=question.answering,
        fallback=question.answering_team.lead,
    )


def letter_for_each(
    name: str,
    case: Case,
    contact: Contact,
    drafts: Sequence[Draft],
    told: Sequence[Told] = (),
    emergency: Emergency | None = None,
) -> Letter:
    """The letter `name`, with for each question its words, its date and who answers it.

    told, emergency: what there is to say about their dates, and what cannot wait, for an acknowledgement.
    """
    wanted = told[0].wanted_by if told else None
    return compose(
        name,
        case,
        subject=bare_subject(contact.subject),
        notice=told[0].notice if told else "",
        noted=noted(contact),
        wanted=wanted and said_moment(case, wanted),
        fits=all(each.fits for each in told),
        emergency=emergency,
        emergency_text=emergency.text(case.language) if emergency else "",
        questions=[
            (
                each.question.number,
                quoted(contact, each.question),
                said(case, each.due_at, each.starts_at),
                each.question.answering,
                each.question.answering_team,
            )
            for each in drafts
            if each.question
        ],
        **(nearby(case) if told else {}),
    )
