"""What a colleague chose for each question that the answer leaves open: a date, or why it lapses."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import QueryDict
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Question
from gehoor.casework.actions.unanswered import Dropped, Later
from gehoor.casework.policies import Refusal
from gehoor.promises.models import Promise

from .when import When

STAYS, LATER, LAPSES = "stays", "later", "lapses"


@dataclass(frozen=True, slots=True)
class Fate:
    """One question in the form: what was chosen, the date as typed, the reason in words."""

    question: Question
    choice: str = STAYS
    when: When = field(default_factory=When)
    why: str = ""

    @property
    def is_later(self) -> bool:
        return self.choice == LATER

    @property
    def is_dropped(self) -> bool:
        return self.choice == LAPSES

    def later(self) -> Later:
        """Raises Refusal when there is no date that can be promised."""
        if self.when.problem or self.when.due_at is None:
            missing = _("Typ vóór wanneer vraag %(number)s antwoord krijgt: do 17.00, vr, morgen.")
            raise Refusal(self.when.problem or missing % {"number": self.question.number}, law=8)
        return Later(
            self.question, self.when.due_at, self.when.starts_at, self.when.rule, self.why.strip()
        )

    def dropped(self) -> Dropped:
        return Dropped(self.question, self.why.strip())


@dataclass(frozen=True, slots=True)
class Row:
    """An open question beside the text: whether it is ticked off, its promise, and what else was chosen."""

    question: Question
    promise: Promise | None
    fate: Fate
    ticked: bool


def fates(case: Case, data: QueryDict) -> tuple[Fate, ...]:
    """What the form says of each open question of the case."""
    return tuple(_fate(case, each, data) for each in case.questions.open().order_by("number"))


def _fate(case: Case, question: Question, data: QueryDict) -> Fate:
    typed, read = data.get(f"when-{question.pk}", ""), data.get(f"read-{question.pk}", "")
    choice = data.get(f"fate-{question.pk}", STAYS)
    return Fate(question, choice, When.of(case, typed, read), data.get(f"why-{question.pk}", ""))
