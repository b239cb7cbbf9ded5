"""Answering: the message, the promises it keeps and makes, and what becomes of the case, in one go."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from django.db import transaction

from gehoor.cases.enums import Direction, QuestionState
from gehoor.cases.models import Case, Contact, CustomerAction, Question
from gehoor.core import clock
from gehoor.core.rows import insert
from gehoor.knowledge.models import Article, Use
from gehoor.procedures.actions.running import Coming, after_keeping, settle
from gehoor.promises.actions import (
    Draft,
    break_,
    keep,
    make,
    open_actions,
    open_promises,
    refresh_due,
)
from gehoor.promises.enums import WORDS, PromiseKind, Proof
from gehoor.promises.fulfilment import kept_by_message
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import tell_outcome
from ..lengths import LONGEST_KEY, words_in
from ..letters import Letter, compose, said
from ..messages import write
from ..models import Reply
from ..policies import (
    check_asks_only_if_open,
    check_goes_on_here,
    check_has_words,
    check_not_silent,
    check_says_the_key_first,
)
from ..received import File
from ..talks import is_in_a_window
from ..understanding import bare_subject
from ..usable import usable
from .closing import close, reopen
from .coming import told
from .making import all_following, check_message_keeps, promise_line, undertake
from .unanswered import (
    Dropped,
    Later,
    check_can_postpone,
    check_dropped,
    check_no_half_answer,
    drop,
    lines,
    postpone,
)


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


@transaction.atomic
def answer(case: Case, by: Colleague, what: Answer) -> Contact:
    """Send an answer. Raises Refusal when it has no words, or would leave silence or a half answer."""
    case = Case.objects.select_for_update(of=["self"]).get(pk=case.pk)
    check_goes_on_here(case)
    check_has_words(what.text)
    check_says_the_key_first(what.text, what.key_sentence)
    check_asks_only_if_open(asks=what.asks is not None, closes=what.closes)
    what = replace(what, keeps=_still_open(case, what.keeps))
    check_message_keeps(what.keeps, with_files=bool(what.files))
    what = replace(what, makes=(*what.makes, *all_following(what.keeps, what.makes)))
    what = replace(what, coming=_coming(case, what))
    left = stays_promised(case, what)
    _check_questions(case, by, what, left)
    waits = bool(what.makes or what.later or what.asks or left or open_actions(case))
    waits = waits or any(each.owed for each in what.coming)
    check_not_silent(case, closes=what.closes, stays_promised=waits)
    if not case.is_open and not what.closes:
        reopen(case, by=by)
    contact = write(
        case, letter_for(case, what), author=by, files=what.files, answering=_last_inbound(case)
    )
    record(case.pk, Happened.ANSWERED, actor=by, contact=contact.pk)
    key = what.key_sentence.strip()[:LONGEST_KEY]
    insert(
        Reply(
            contact=contact,
            words=words_in(what.text),
            key_sentence=key,
            recognition=what.recognition.strip(),
            unrecognised=what.unrecognised.strip()[:300],
        )
    )
    if what.source:
        insert(Use(contact=contact, article=what.source))
    _settle(case, by, what, contact)
    case.urgent_since = None
    case.save(update_fields=["urgent_since"])
    if what.closes:
        close(case, by)
    else:
        refresh_due(case)
    return contact


def _coming(case: Case, what: Answer) -> tuple[Coming, ...]:
    """What follows in its procedure on the promises that this keeps; nothing in a case that closes."""
    found = after_keeping(case, (*what.spoken, *what.keeps))
    return tuple(replace(each, owed=()) if what.closes else each for each in found)


def stays_promised(case: Case, what: Answer) -> list[Promise]:
    """What is promised now and still is after this answer, for the same date."""
    kept = {each.pk for each in what.keeps}
    told = {each.question.pk for each in what.drops} | {each.question.pk for each in what.later}
    found = open_promises(case)
    return [each for each in found if each.pk not in kept and each.question_id not in told]


def _check_questions(case: Case, by: Colleague, what: Answer, left: list[Promise]) -> None:
    """Raises Refusal over a question that would be left with neither answer, nor date, nor reason."""
    settled = {each.pk for each in what.answers}
    settled |= {each.question.pk for each in what.later} | {each.question.pk for each in what.drops}
    settled |= {each.question.pk for each in what.makes if each.question}
    found = case.questions.open().order_by("number")
    unsettled = [each for each in found if each.pk not in settled]
    if not what.closes:
        promised = {each.question_id for each in left}
        unsettled = [each for each in unsettled if each.pk not in promised]
        if (
            what.asks or what.makes or open_actions(case) or any(each.owed for each in what.coming)
        ):  # the customer hears a next step with a date
            unsettled = unsettled[1:]
    check_no_half_answer(unsettled)
    check_dropped(what.drops)
    for each in what.later:
        check_can_postpone(case, by, each)


def _settle(case: Case, by: Colleague, what: Answer, contact: Contact) -> None:
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


def _still_open(case: Case, promises: tuple[Promise, ...]) -> tuple[Promise, ...]:
    """The open ones, as they are under the lock; one that broke meanwhile stands as its successor."""
    wanted, by_key = {each.pk for each in promises}, {}
    for promise in open_promises(case):
        origin = promise
        while origin.pk not in wanted and hasattr(origin, "recovers"):
            origin = origin.recovers.promise
        if origin.pk in wanted:
            by_key[promise.pk] = promise
    return tuple(by_key.values())


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


def letter_for(case: Case, what: Answer) -> Letter:
    """The mail as the customer will read it: the words, then the lines that promise and ask."""
    last = _last_inbound(case)
    steps = told(case, what.coming or _coming(case, what))
    return compose(
        "answer",
        case,
        subject=bare_subject(last.subject if last and last.subject else case.title),
        recognition=what.recognition.strip(),
        key=what.key_sentence.strip()[:LONGEST_KEY],
        words=what.text.strip(),
        late=[
            (each.wording, said(case, each.due_at, each.starts_at))
            for each in what.keeps
            if each.due_at <= clock.now()
        ],
        questions=lines(case, what.later, what.drops),
        promises=[*(promise_line(case, each) for each in what.makes), *steps.lines],
        steps=steps,
        ask=what.asks and (what.asks.wording, said(case, what.asks.due_at), what.asks.consequence),
        usable=usable(case, what.source, asks=what.asks_if_helped),
        stays=_stays(case, what, dated=bool(steps.lines or steps.ask)),
    )


def _stays(case: Case, what: Answer, *, dated: bool) -> list[tuple[str, str]]:
    """What was agreed before and holds, with its date: said when nothing else in the letter has one.

    dated: a step of a procedure in it has.
    """
    if not what.closes and (dated or what.makes or what.asks or what.later):
        return []
    last = _last_inbound(case)
    if not what.closes and last and is_in_a_window(last):  # the chat has the date on top
        return []
    asked = [] if what.closes or case.in_procedure else open_actions(case)
    return [
        *(
            (each.wording, said(case, each.due_at, each.starts_at))
            for each in stays_promised(case, what)
        ),
        *((each.wording, said(case, each.due_at)) for each in asked),
    ]


def _last_inbound(case: Case) -> Contact | None:
    return case.contacts.filter(direction=Direction.IN).order_by("-at", "-pk").first()
