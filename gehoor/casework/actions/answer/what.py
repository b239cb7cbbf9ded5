"""What a colleague is about to send, and what is still promised after it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from gehoor.cases.models import Case, Question
from gehoor.knowledge.models import Article
from gehoor.procedures.actions.running import Coming, after_keeping
from gehoor.promises.actions import Draft, open_promises
from gehoor.promises.enums import WORDS
from gehoor.promises.models import Promise

from ...received import File
from ..unanswered import Dropped, Later


@dataclass(frozen=True, slots=True)
class Ask:
    """Something that the customer is asked to do, by when, and when we remind (aware instants)."""

    wording: str
    due_at: datetime
    consequence: str = ""
    remind_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a colleague is about to send, with everything that it does.

    `answers` are the questions that it settles, `later` those that get a date, `drops` those that get the
    reason why not; `keeps` the promises that it fulfils, `makes` the new ones; `asks` what the customer is
    to do; `closes` ends the case. `key_sentence` stands on top of a long text, `source` is the article that
    it rests on. With `asked_later` another message asks whether it helped. `spoken` are promises that a
    call kept just before, `coming` what then follows in a procedure. `recognition` is what went wrong for
    the customer: it stands on top; `unrecognised` is why an answer to a complaint has none.
    """

    text: str
    answers: tuple[Question, ...] = ()
    keeps: tuple[Promise, ...] = ()
    makes: tuple[Draft, ...] = ()
    asks: Ask | None = None
    closes: bool = False
    asked_later: bool = False
    files: tuple[File, ...] = field(default=())
    key_sentence: str = ""
    later: tuple[Later, ...] = ()
    drops: tuple[Dropped, ...] = ()
    source: Article | None = None
    spoken: tuple[Promise, ...] = ()
    coming: tuple[Coming, ...] = ()
    recognition: str = ""
    unrecognised: str = ""

    @property
    def asks_if_helped(self) -> bool:
        """An answer that should settle the matter ends with the question whether it did."""
        return not self.asked_later and (self.closes or self.source is not None)


def proposed(case: Case, text: str, *, closes: bool) -> Answer:
    """The usual answer: it settles every open question and keeps every open promise to answer."""
    return Answer(
        text=text,
        answers=tuple(case.questions.open()),
        keeps=tuple(
            each
            for each in open_promises(case)
            if each.kind in WORDS and not each.series and not each.waits
        ),
        closes=closes,
    )


def coming_after(case: Case, what: Answer) -> tuple[Coming, ...]:
    """What follows in its procedure on the promises that this keeps; nothing in a case that closes."""
    found = after_keeping(case, (*what.spoken, *what.keeps))
    return tuple(replace(each, owed=()) if what.closes else each for each in found)


def stays_promised(case: Case, what: Answer) -> list[Promise]:
    """What is promised now and still is after this answer, for the same date."""
    kept = {each.pk for each in what.keeps}
    told = {each.question.pk for each in what.drops} | {each.question.pk for each in what.later}
    found = open_promises(case)
    return [each for each in found if each.pk not in kept and each.question_id not in told]
