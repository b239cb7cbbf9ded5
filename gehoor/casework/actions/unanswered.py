"""What becomes of the questions that an answer leaves open: a date, or the reason why not (law 4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from gehoor.cases.enums import QuestionState
from gehoor.cases.models import Case, Contact, Question
from gehoor.promises.actions import Draft, make, release, renegotiate
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from ..letters import said
from ..naming import answer_wording, named
from ..policies import Refusal, check_can_move, check_may_slip, check_term
from .slips import after_move

SOONER = {"nl": "het kan eerder", "en": "we can do it sooner"}


@dataclass(frozen=True, slots=True)
class Later:
    """A question that is answered later; `reason` is for the customer whom we told another date."""

    question: Question
    due_at: datetime
    starts_at: datetime | None = None
    rule: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A question that we shall not answer, with the reason that the customer reads."""

    question: Question
    reason: str


class HalfAnswer(Refusal):
    """An answer that leaves `question` with neither an answer, nor a date, nor a reason."""

    def __init__(self, question: Question) -> None:
        super().__init__(
            _(
                "Vraag %(number)s (%(text)s) is open: beantwoord, beloof een datum of vervalt met reden."
            )
            % {"number": question.number, "text": question.text.rstrip(" .?!")},
            law=4,
            ways_out=(
                _("beantwoord de vraag"),
                _("beloof een antwoord met een datum"),
                _("laat de vraag vervallen met een reden"),
            ),
        )
        self.question = question


def check_no_half_answer(left: Iterable[Question]) -> None:
    """Law 4. `left` has no answer, no reason, and no date; on closing, none in this very message.

    Whoever reads that a case is closed looks for no other date than the one that stands there.
    """
    for question in left:
        raise HalfAnswer(question)


def check_dropped(dropped: Sequence[Dropped]) -> None:
    for each in dropped:
        if not each.reason.strip():
            raise Refusal(
                _("Geef de reden waarom vraag %(number)s vervalt: de klant leest hem.")
                % {"number": each.question.number},
                law=4,
            )


def postpone(case: Case, by: Colleague, later: Later, contact: Contact) -> None:
    """Promise the answer for its date, told in `contact`; a promise that is there moves to it."""
    promise = open_promise(later.question)
    if promise is None:
        make(case, _draft(case, later), told_in=contact, by=by)
    elif promise.due_at != later.due_at:
        row = renegotiate(
            promise,
            due_at=later.due_at,
            starts_at=later.starts_at,
            reason=_reason(case, promise, later),
            told_in=contact,
            by=by,
        )
        after_move(row)


def check_can_postpone(case: Case, by: Colleague, later: Later) -> None:
    """Raises Refusal when its promise cannot move to that date, or there is no reason for it."""
    promise = open_promise(later.question)
    if promise is None:
        check_term(case, PromiseKind.ANSWER, later.due_at, later.starts_at)
    elif promise.due_at != later.due_at:
        check_can_move(promise, later.due_at, _reason(case, promise, later), later.starts_at)
        check_may_slip(by, promise, later.due_at)


def _reason(case: Case, promise: Promise, later: Later) -> str:
    """Whoever hears of an earlier date needs no reason for it; the ledger has one all the same."""
    sooner = SOONER[case.language] if later.due_at < promise.due_at else ""
    return later.reason.strip().rstrip(".") or sooner


def _draft(case: Case, later: Later) -> Draft:
    question = later.question
    return Draft(
        kind=PromiseKind.ANSWER,
        wording=answer_wording(question, case.language),
        due_at=later.due_at,
        starts_at=later.starts_at,
        rule=later.rule,
        question=question,
        owner=question.owner,
    )


def drop(by: Colleague, dropped: Dropped, contact: Contact) -> None:
    """The question lapses with its reason, and what was promised about it is no longer needed."""
    question, reason = dropped.question, dropped.reason.strip()[:300]
    for promise in question.promises.open():
        release(promise, contact=contact, reason=reason, by=by)
    question.state, question.lapse_reason = QuestionState.LAPSED, reason
    question.save(update_fields=["state", "lapse_reason"])


def open_promise(question: Question) -> Promise | None:
    """The first open promise about a question."""
    return question.promises.open().by_due().first()


@dataclass(frozen=True, slots=True)
class Line:
    """What the letter says of one question: how it is named, and by when it is answered or why not."""

    name: str
    by: str = ""
    was: str = ""
    reason: str = ""


def lines(case: Case, later: Sequence[Later], dropped: Sequence[Dropped]) -> dict[str, list[Line]]:
    """The lines of the letter, under `later` and `dropped`."""
    alone = bool(later or dropped) and case.questions.count() == 1
    return {
        "later": [_later_line(case, each, alone=alone) for each in later],
        "dropped": [
            Line(named(each.question, case.language, alone=alone), reason=_plain(each.reason))
            for each in dropped
        ],
    }


def _later_line(case: Case, later: Later, *, alone: bool) -> Line:
    promise = open_promise(later.question)
    moved = promise is not None and promise.due_at != later.due_at
    return Line(
        named(later.question, case.language, alone=alone),
        by=said(case, later.due_at, later.starts_at),
        was=said(case, promise.due_at, promise.starts_at) if promise and moved else "",
        reason=_plain(_reason(case, promise, later)) if promise and moved else "",
    )


def _plain(reason: str) -> str:
    return reason.strip().rstrip(".")
