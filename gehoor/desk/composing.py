"""What a colleague is writing: the form of the composer, read into the answer that it will be."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Self
from uuid import UUID, uuid4

from django.http import QueryDict
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Question
from gehoor.casework.actions.answer import Answer, Ask
from gehoor.casework.letters import said
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.promises.actions import Draft, open_promises
from gehoor.promises.dates import NotADate, parse
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise

from . import moments
from .wordings import WORDINGS

MOST_LINES = 10


@dataclass(frozen=True, slots=True)
class When:
    """A date as it was typed, what it says and by which rule, and what was read back when it was sent."""

    typed: str = ""
    read: str = ""
    starts_at: datetime | None = None
    due_at: datetime | None = None
    rule: str = ""
    problem: str = ""

    @classmethod
    def of(cls, case: Case, typed: str, read: str) -> Self:
        if not typed.strip():
            return cls(typed, read)
        try:
            reading = parse(typed, clock.now(), case.team.hours(), moments.language())
        except NotADate as error:
            return cls(typed, read, problem=str(error))
        return cls(typed, read, reading.starts, reading.due, reading.rule)

    @property
    def reads(self) -> str:
        """What stands in the form when this date has been read back."""
        if self.due_at is None:
            return ""
        return f"{self.starts_at.isoformat() if self.starts_at else ''}/{self.due_at.isoformat()}"

    @property
    def was_read_back(self) -> bool:
        return self.read == self.reads


@dataclass(frozen=True, slots=True)
class Line:
    """One promise in the form."""

    kind: PromiseKind
    wording: str
    when: When

    @property
    def is_blank(self) -> bool:
        return not self.when.typed.strip() and not self.wording.strip()

    def words(self, language: str) -> str:
        return self.wording.strip() or WORDINGS[self.kind][language]


@dataclass(frozen=True, slots=True)
class Composed:
    """The form as it stands; nothing in it is checked until `answer` is asked for."""

    case: Case
    key: UUID = field(default_factory=uuid4)
    text: str = ""
    keeps: frozenset[int] | None = None
    answers: frozenset[int] | None = None
    lines: tuple[Line, ...] = ()
    ask: str = ""
    consequence: str = ""
    ask_when: When = When()
    closes: bool = False

    @property
    def whens(self) -> list[When]:
        """The dates of every promise and of what the customer is asked."""
        return [*(line.when for line in self.lines), self.ask_when]

    def answer(self) -> Answer:
        """What would be sent. Raises Refusal for a date that cannot be promised."""
        for when in self.whens:
            if when.problem:
                raise Refusal(when.problem, law=8)
        answered = self._answered()
        return Answer(
            text=self.text,
            answers=tuple(answered),
            keeps=tuple(self._kept()),
            makes=self._drafts({each.pk for each in answered}),
            asks=self._asked(),
            closes=self.closes,
        )

    def _answered(self) -> list[Question]:
        return [
            q for q in self.case.questions.open() if self.answers is None or q.pk in self.answers
        ]

    def _kept(self) -> list[Promise]:
        """What was ticked; before anybody ticked, every open promise that an answer fulfils."""
        if self.keeps is None:
            return [each for each in open_promises(self.case) if each.kind in KEPT_BY_AN_ANSWER]
        return [each for each in open_promises(self.case) if each.pk in self.keeps]

    def _drafts(self, answered: set[int]) -> tuple[Draft, ...]:
        """The promises about to be made; the first ones are for the questions that are left open."""
        left = iter(
            [q for q in self.case.questions.open().order_by("number") if q.pk not in answered]
        )
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
        )

    def _asked(self) -> Ask | None:
        if not self.ask.strip():
            return None
        if self.ask_when.due_at is None:
            raise Refusal(_("Typ erbij vóór wanneer de klant dit moet doen."), law=8)
        return Ask(self.ask.strip(), self.ask_when.due_at, self.consequence.strip())


KEPT_BY_AN_ANSWER = {PromiseKind.ANSWER, PromiseKind.ASSESSMENT, PromiseKind.UPDATE}


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
        keeps=_ticked(data, "keeps"),
        answers=_ticked(data, "answers"),
        lines=_lines(case, data),
        ask=data.get("ask", ""),
        consequence=data.get("consequence", ""),
        ask_when=When.of(case, data.get("ask_when", ""), data.get("ask_read", "")),
        closes=data.get("then") == "close",
    )


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
    rows = zip(kinds, wordings, data.getlist("when"), reads, strict=False)
    return tuple(
        Line(
            PromiseKind(kind) if kind in PromiseKind.values else PromiseKind.UPDATE,
            wording,
            When.of(case, when, read),
        )
        for kind, wording, when, read in list(rows)[:MOST_LINES]
    )
