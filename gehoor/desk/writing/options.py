"""The form in which a colleague puts options to a customer, read into the choice that it will be."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Self

from django.http import QueryDict
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.casework.actions.proposing import MOST, Choice, Possibility
from gehoor.casework.policies import Refusal
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind

from .when import When, read_kind
from .wordings import WORDINGS

FIELDS = (
    "name", "price", "effect", "kind", "when", "wording", "then_kind", "then_when", "then_wording",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """What we do if the option is chosen."""

    kind: PromiseKind
    wording: str
    when: When

    def draft(self, language: str) -> Draft:
        if self.when.due_at is None:
            raise Refusal(self.when.problem or _("Typ bij elke mogelijkheid wanneer."), law=8)
        return Draft(
            kind=self.kind,
            wording=self.wording.strip() or WORDINGS[self.kind][language],
            due_at=self.when.due_at,
            starts_at=self.when.starts_at,
            rule=self.when.rule,
        )


@dataclass(frozen=True, slots=True)
class Row:
    """One option in the form, with one or two steps."""

    name: str
    price: str
    effect: str
    steps: tuple[Step, ...]

    def possibility(self, language: str) -> Possibility:
        drafts = tuple(each.draft(language) for each in self.steps)
        return Possibility(self.name.strip(), self.price.strip(), self.effect.strip(), drafts)


@dataclass(frozen=True, slots=True)
class Proposing:
    """The form as it stands; nothing in it is checked until `choice` is asked for."""

    case: Case
    words: str = ""
    consequence: str = ""
    choose_by: When = field(default_factory=When)
    rows: tuple[Row, ...] = ()
    read: str = ""

    @classmethod
    def of(cls, case: Case, data: QueryDict) -> Self:
        lists = [data.getlist(each) for each in FIELDS]
        filled = [
            dict(zip(FIELDS, values, strict=True))
            for values in list(zip_longest(*lists, fillvalue=""))[:MOST]
            if values[0].strip()
        ]
        return cls(
            case=case,
            words=data.get("words", ""),
            consequence=data.get("consequence", ""),
            choose_by=When.of(case, data.get("choose_when", ""), ""),
            rows=tuple(_row(case, each) for each in filled),
            read=data.get("read", ""),
        )

    @property
    def reads(self) -> str:
        """All dates as they stand in the form once they were read back."""
        steps = [step.when for row in self.rows for step in row.steps]
        return " ".join(each.reads for each in [self.choose_by, *steps])

    @property
    def was_read_back(self) -> bool:
        return self.read == self.reads

    def choice(self) -> Choice:
        """What would be put to the customer. Raises Refusal for a date that is none."""
        if self.choose_by.due_at is None:
            problem = self.choose_by.problem
            raise Refusal(problem or _("Typ tot wanneer de klant kan kiezen."), law=2)
        return Choice(
            words=self.words,
            possibilities=tuple(each.possibility(self.case.language) for each in self.rows),
            choose_by=self.choose_by.due_at,
            consequence=self.consequence.strip(),
        )


def _row(case: Case, said: dict[str, str]) -> Row:
    steps = [_step(case, said["kind"], said["when"], said["wording"])]
    if said["then_when"].strip():
        steps.append(_step(case, said["then_kind"], said["then_when"], said["then_wording"]))
    return Row(said["name"], said["price"], said["effect"], tuple(steps))


def _step(case: Case, kind: str, when: str, wording: str) -> Step:
    return Step(read_kind(kind, when), wording, When.of(case, when, ""))
