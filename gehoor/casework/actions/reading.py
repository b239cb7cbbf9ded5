"""How a colleague reads what was asked: confirmed as it is, in other words, joined, or split further."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import QuestionState
from gehoor.cases.models import Case, Question
from gehoor.promises.actions import make, refresh_due
from gehoor.promises.models import Promise
from gehoor.staff.actions import whose_turn
from gehoor.staff.models import Colleague, Team
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..messages import write
from ..policies import Refusal, check_goes_on_here
from .asking import answer_draft, ask, call, letter_for_each

MOST = 20
JOINED = {"nl": "Hoort bij vraag %s", "en": "Part of question %s"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a colleague makes of the open questions, by their keys.

    `words` are new words, `joins` the question that another is part of, `teams` who answers it from now
    on, `adds` what was asked as well. What is not mentioned is confirmed as it is.
    """

    words: Mapping[int, str] = field(default_factory=dict)
    joins: Mapping[int, int] = field(default_factory=dict)
    teams: Mapping[int, Team] = field(default_factory=dict)
    adds: tuple[str, ...] = ()


@transaction.atomic
def read(case: Case, by: Colleague, reading: Reading) -> None:
    """Make the questions of a case what `reading` says; no date that the customer was told changes.

    A question that is added was asked when its message came in; the customer is told of it with its date.
    Raises Refusal when a question would be left without words, or part of one that is not open.
    """
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    questions = {each.pk: each for each in case.questions.open().order_by("number")}
    if not questions:
        raise Refusal(_("In deze zaak staat geen vraag meer open."), law=4)
    for question in questions.values():
        _reword(question, reading.words.get(question.pk, question.text))
    for key, team in reading.teams.items():
        if key in questions:
            _give(questions[key], team)
    for key, target in reading.joins.items():
        _join(questions, key, target, reading)
    _add(case, by, next(iter(questions.values())), reading.adds)
    record(case.pk, Happened.READ, actor=by, questions=case.questions.open().count())
    refresh_due(case)


def _reword(question: Question, words: str) -> None:
    text = " ".join(words.split())[:300]
    if not text:
        raise Refusal(_("Een vraag heeft woorden nodig: laat haar bij een andere horen."), law=4)
    question.text, question.proposed = text, False
    question.save(update_fields=["text", "proposed"])


def _give(question: Question, team: Team) -> None:
    """Another team answers it: the open promises about it go along, their dates stay."""
    if team == question.answering_team:
        return
    at_home = team.pk == question.case.team_id
    question.team = None if at_home else team
    question.owner = None if at_home else whose_turn(team, question.case_id)
    question.save(update_fields=["team", "owner"])
    owner = question.answering
    question.promises.open().update(owner=owner, fallback=team.lead)
    call(question)


def _join(questions: dict[int, Question], key: int, target: int, reading: Reading) -> None:
    """One question is part of another; what was promised about it now is about that other."""
    if key not in questions or key == target:
        return
    if target not in questions or target in reading.joins:
        raise Refusal(_("Laat een vraag horen bij een vraag die zelf open blijft."), law=4)
    part, whole = questions[key], questions[target]
    Promise.objects.open().filter(question=part).update(question=whole)
    part.state = QuestionState.LAPSED
    part.lapse_reason = JOINED[part.case.language] % whole.number
    part.save(update_fields=["state", "lapse_reason"])


def _add(case: Case, by: Colleague, beside: Question, adds: tuple[str, ...]) -> None:
    """Questions that were read over, in the message of `beside`: promised, and the customer told."""
    texts = [text for each in adds if (text := " ".join(each.split()))]
    if not texts:
        return
    last = case.questions.order_by("-number").values_list("number", flat=True)[0]
    if last + len(texts) > MOST:
        raise Refusal(_("Meer dan %(most)s vragen: open een tweede zaak.") % {"most": MOST}, law=4)
    contact = beside.asked_in
    drafts = [
        answer_draft(case, contact, each)
        for each in ask(case, contact, texts, after=last, routed=True)
    ]
    letter = letter_for_each("questions", case, contact, drafts)
    told_in = write(case, letter, author=by, answering=contact)
    for draft in drafts:
        make(case, draft, told_in=told_in, by=by)
