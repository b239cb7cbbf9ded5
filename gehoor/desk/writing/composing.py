"""What a colleague is writing: the form of the composer, read into the answer that it will be."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from uuid import UUID, uuid4

from django.http import QueryDict
from django.utils.translation import gettext as _

from gehoor.cases.enums import QuestionState
from gehoor.cases.models import Case, Question
from gehoor.casework.actions.answer import Answer, Ask
from gehoor.casework.lengths import LONG, is_long
from gehoor.casework.letters import said
from gehoor.casework.policies import Refusal
from gehoor.knowledge.models import Article
from gehoor.promises.actions import Draft
from gehoor.promises.concrete import needs_result
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.promises.models import Promise

from . import source
from .fates import STAYS, Fate, Row, fates
from .files import Beside, beside
from .keeping import answers_a_question, kept_by_default
from .when import When as When
from .when import read_kind
from .wordings import WORDINGS

MOST_LINES = 10


@dataclass(frozen=True, slots=True)
class Line:
    """One promise in the form."""

    kind: PromiseKind
    wording: str
    when: When
    result: str = ""

    @property
    def is_blank(self) -> bool:
        return not self.when.typed.strip() and not self.wording.strip()

    @property
    def is_vague(self) -> bool:
        """Whether the words leave open what there will be, and nobody said it yet."""
        return needs_result(self.wording) and not self.result.strip()

    def words(self, language: str) -> str:
        return self.wording.strip() or WORDINGS[self.kind][language]


@dataclass(frozen=True)
class Composed:
    """The form as it stands; nothing in it is checked until `answer` is asked for.

    `talks`: the customer looks on in the chat. Then a message is a line in a conversation: it settles
    nothing unless somebody ticks it, or ends the conversation with it.
    """

    case: Case
    key: UUID = field(default_factory=uuid4)
    text: str = ""
    key_sentence: str = ""
    keeps: frozenset[int] | None = None
    answers: frozenset[int] | None = None
    lines: tuple[Line, ...] = ()
    ask: str = ""
    consequence: str = ""
    ask_when: When = field(default_factory=When)
    fates: tuple[Fate, ...] = ()
    closes: bool = False
    send_when: When = field(default_factory=When)
    beside: tuple[Beside, ...] = ()
    fits: bool = False
    talks: bool = False
    source: Article | None = None
    recognition: str | None = None
    unrecognised: str = ""

    @property
    def whens(self) -> list[When]:
        """The dates of promises, of what the customer is asked, of questions for later and of sending."""
        later = (fate.when for fate in self._open_fates() if fate.is_later)
        return [*(line.when for line in self.lines), self.ask_when, *later, self.send_when]

    @property
    def send_at(self) -> datetime | None:
        """The moment that was chosen to send it; None is now."""
        return self.send_when.starts_at or self.send_when.due_at

    @property
    def is_long(self) -> bool:
        return is_long(self.text)

    @property
    def long(self) -> int:
        """How many words make an answer long."""
        return LONG

    @cached_property
    def _promises(self) -> list[Promise]:
        promises = [each for each in self.case.promises.all() if each.state == PromiseState.OPEN]
        return sorted(promises, key=lambda each: (each.due_at, each.pk))

    @cached_property
    def _questions(self) -> list[Question]:
        asked = [each for each in self.case.questions.all() if each.state == QuestionState.OPEN]
        return sorted(asked, key=lambda each: each.number)

    @cached_property
    def rows(self) -> list[Row]:
        """The open questions as they stand in the form."""
        promised: dict[int | None, Promise] = {}
        for promise in self._promises:
            promised.setdefault(promise.question_id, promise)
        chosen = {each.question.pk: each for each in self.fates}
        return [
            Row(
                each,
                promised.get(each.pk),
                chosen.get(each.pk, Fate(each)),
                each.pk in self._ticked,
            )
            for each in self._questions
        ]

    @property
    def apart(self) -> list[Promise]:
        """Open promises that are kept by themselves, not by answering the question that they are about."""
        asked = {each.question.pk for each in self.rows}
        return [each for each in self._promises if not answers_a_question(each, asked)]

    def answer(self) -> Answer:
        """What would be sent. Raises Refusal for a date that cannot be promised."""
        for when in self.whens:
            if when.problem:
                raise Refusal(when.problem, law=8)
        answered = self._answered()
        return Answer(
            text=self.text,
            key_sentence=self.key_sentence if is_long(self.text) else "",
            answers=tuple(answered),
            later=tuple(each.later() for each in self._open_fates() if each.is_later),
            drops=tuple(each.dropped() for each in self._open_fates() if each.is_dropped),
            keeps=tuple(self._kept({each.pk for each in answered})),
            makes=self._drafts(),
            asks=self._asked(),
            closes=self.closes,
            asked_later=self.talks,
            files=tuple(each.file for each in self.beside),
            source=self.source,
            recognition=self.recognition or "",
            unrecognised="" if self.recognition else self.unrecognised,
        )

    def _answered(self) -> list[Question]:
        return [q for q in self._questions if q.pk in self._ticked]

    @cached_property
    def _ticked(self) -> frozenset[int]:
        """The keys of the questions that this settles: all, when nothing was chosen."""
        every = frozenset(each.pk for each in self._questions)
        if self.talks and self.closes:
            return every - {each.question.pk for each in self.fates if each.choice != STAYS}
        if self.answers is not None:
            return self.answers
        return frozenset() if self.talks else every

    def _open_fates(self) -> list[Fate]:
        """What was chosen for the questions that are not ticked off."""
        ticked = self.answers
        return [each for each in self.fates if ticked is None or each.question.pk not in ticked]

    def _kept(self, answered: set[int]) -> list[Promise]:
        """What was ticked; before anybody ticked, every open promise that an answer fulfils.

        The promise to answer a question is kept with that question, and never without.
        """
        asked = {each.pk for each in self._questions}
        kept = []
        for each in self._promises:
            if answers_a_question(each, asked):
                chosen = each.question_id in answered
            else:
                chosen = kept_by_default(each) if self.keeps is None else each.pk in self.keeps
            if chosen:
                kept.append(each)
        return kept

    def _drafts(self) -> tuple[Draft, ...]:
        """The promises about to be made; the first ones are for questions about which nothing is said."""
        said = {each.pk for each in self._answered()}
        said |= {each.question.pk for each in self._open_fates() if each.choice != STAYS}
        left = iter([each for each in self._questions if each.pk not in said])
        return tuple(
            self._draft(line, next(left, None)) for line in self.lines if not line.is_blank
        )

    def _draft(self, line: Line, question: Question | None) -> Draft:
        if line.when.due_at is None:
            raise Refusal(
                _("Bij “%(what)s” staat nog geen datum. Typ erbij wanneer.")
                % {"what": line.words(self.case.language)},
                law=8,
            )
        return Draft(
            kind=line.kind,
            wording=line.words(self.case.language),
            due_at=line.when.due_at,
            starts_at=line.when.starts_at,
            rule=line.when.rule,
            question=question,
            result=line.result.strip(),
        )

    def _asked(self) -> Ask | None:
        if not self.ask.strip():
            return None
        if self.ask_when.due_at is None:
            raise Refusal(_("Typ erbij vóór wanneer de klant dit moet doen."), law=8)
        return Ask(self.ask.strip(), self.ask_when.due_at, self.consequence.strip())


def check_was_read_back(composed: Composed) -> None:
    """A date counts only after it has been read back in full; raises Refusal with the dates to read."""
    unread = [when for when in composed.whens if not when.was_read_back]
    if unread:
        dates = "; ".join(
            said(composed.case, when.due_at, when.starts_at) for when in unread if when.due_at
        )
        raise Refusal(
            _("Lees de datum na: %(dates)s. Klopt het, verstuur dan.") % {"dates": dates}, law=8
        )


def read_form(case: Case, data: QueryDict) -> Composed:
    """The composer's form; a field that is missing is as if nothing was typed."""
    return Composed(
        case=case,
        key=_key(data.get("key", "")),
        text=data.get("text", ""),
        key_sentence=data.get("key_sentence", ""),
        keeps=_ticked(data, "keeps"),
        answers=_ticked(data, "answers"),
        lines=_lines(case, data),
        ask=data.get("ask", ""),
        consequence=data.get("consequence", ""),
        ask_when=When.of(case, data.get("ask_when", ""), data.get("ask_read", "")),
        fates=fates(case, data),
        closes=data.get("then") == "close",
        source=source.chosen(data.get("source", "")),
        recognition=data.get("recognition"),
        unrecognised=data.get("unrecognised", ""),
        send_when=When.of(case, data.get("send_when", ""), data.get("send_read", "")),
        beside=beside(data.getlist("file")),
        fits="fits" in data,
        talks="talks" in data,
    )


def typed(data: QueryDict) -> dict[str, list[str]]:
    """The form as it was typed, without what belongs to one time that it was shown."""
    shown_once = {"csrfmiddlewaretoken", "key", "then", "fits", "read", "ask_read", "send_read"}
    return {name: data.getlist(name) for name in data if name not in shown_once}


def _key(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        return uuid4()


def _ticked(data: QueryDict, name: str) -> frozenset[int] | None:
    """What was ticked; None when the form did not offer the choice."""
    if f"{name}_offered" not in data:
        return None
    return frozenset(int(each) for each in data.getlist(name) if each.isdecimal())


def _lines(case: Case, data: QueryDict) -> tuple[Line, ...]:
    kinds, wordings = data.getlist("kind"), data.getlist("wording")
    reads = [*data.getlist("read"), *[""] * MOST_LINES]
    results = [*data.getlist("result"), *[""] * MOST_LINES]
    rows = zip(kinds, wordings, data.getlist("when"), reads, results, strict=False)
    return tuple(
        Line(read_kind(kind, when), wording, When.of(case, when, read), result)
        for kind, wording, when, read, result in list(rows)[:MOST_LINES]
    )
