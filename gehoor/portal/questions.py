"""What was asked and how it stands: received, in progress, or done (requirement K12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gehoor.cases.enums import QuestionState
from gehoor.cases.models import Case, Question
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise

from .dates import Dates

STATES = {
    "received": gettext_lazy("ontvangen"),
    "progress": gettext_lazy("in behandeling"),
    "promised": gettext_lazy("toegezegd"),
    "answered": gettext_lazy("beantwoord"),
    "lapsed": gettext_lazy("vervallen"),
}
SIGNS = {
    "received": "open",
    "progress": "open",
    "promised": "open",
    "answered": "kept",
    "lapsed": "released",
}


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """One question: its number and words, the state that colours it with its name, and its dates."""

    number: int
    words: str
    sign: str
    state: str
    dates: list[str]
    who: str = ""


def question_lines(case: Case, dates: Dates) -> list[QuestionLine]:
    worked_at = max((each.at for each in case.contacts.all() if each.author_id), default=None)
    return [_line(each, dates, worked_at) for each in case.questions.all()]


def _line(question: Question, dates: Dates, worked_at: datetime | None) -> QuestionLine:
    state = _state(question, worked_at)
    return QuestionLine(
        question.number,
        question.text,
        SIGNS[state],
        str(STATES[state]),
        _dates(question, dates),
        _who(question),
    )


def _who(question: Question) -> str:
    """Who answers it, where that is somebody else than whoever has the case."""
    if question.owner is None or question.team is None or question.state != QuestionState.OPEN:
        return ""
    return _("%(name)s van %(team)s beantwoordt deze vraag.") % {
        "name": question.owner.first_name,
        "team": question.team.name,
    }


def _state(question: Question, worked_at: datetime | None) -> str:
    """In progress from the moment that a colleague wrote to the customer after it was asked."""
    if question.state != QuestionState.OPEN:
        return question.state
    if not question.case.is_open:  # it stays visible as what we still owe
        return "promised"
    return "progress" if worked_at and worked_at >= question.asked_at else "received"


def _dates(question: Question, dates: Dates) -> list[str]:
    lines = [_("Ontvangen op %(at)s.") % {"at": dates.at(question.asked_at)}]
    if question.answered_in:
        lines.append(_("Beantwoord op %(at)s.") % {"at": dates.at(question.answered_in.at)})
    elif question.state == QuestionState.LAPSED:
        lines.append(_("Vervallen: %(reason)s.") % {"reason": question.lapse_reason.rstrip(".")})
    elif promise := _open_promise(question):
        by = dates.by(promise.due_at, promise.starts_at)
        lines.append(_("Antwoord: %(when)s.") % {"when": by})
    return lines


def _open_promise(question: Question) -> Promise | None:
    found = [each for each in question.promises.all() if each.state == PromiseState.OPEN]
    return min(found, key=lambda each: each.due_at, default=None)
