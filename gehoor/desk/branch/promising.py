"""The form of a promise at the counter: big choices, and what they come to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Self

from django.http import QueryDict
from django.utils.translation import gettext as _

from gehoor.branches.permissions import remit_of
from gehoor.branches.rules import days, mandate
from gehoor.cases.models import Case, Contact
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.core.calendars import ServiceHours
from gehoor.core.keys import key_of
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import May, may

from .. import chosen
from ..writing.wordings import WORDINGS

MOST_COLLEAGUES = 3
LONGEST_AGO = timedelta(hours=12)
"""A form that was opened longer ago counts from now."""


@dataclass(frozen=True, slots=True)
class Promised:
    """What was chosen. `at` is when the form was opened: sending it twice is promising once."""

    case: Case | None
    by: Colleague
    at: datetime
    kind: PromiseKind | None
    due_at: datetime | None
    owner: Colleague
    words: str
    order: str

    @classmethod
    def read(cls, data: QueryDict, case: Case | None, by: Colleague) -> Self:
        kind = data.get("kind", "")
        people = {each.pk: each for each in people_for(case, by)}
        return cls(
            case=case,
            by=by,
            at=_opened(data.get("at", "")),
            kind=PromiseKind(kind) if kind in PromiseKind.values else None,
            due_at=chosen.moment(data.get("day", "")),
            owner=people.get(key_of(data.get("owner", "")), by),
            words=data.get("words", "").replace("\0", "").strip(),
            order=data.get("order", "").strip() if kind == PromiseKind.READY else "",
        )

    def draft(self) -> Draft:
        """What is promised. Raises Refusal when something was not chosen."""
        if self.kind is None:
            raise Refusal(_("Kies wat je toezegt."), law=8)
        if self.due_at is None:
            raise Refusal(_("Kies wanneer."), law=8)
        if self.kind == PromiseKind.READY and not self.order:
            raise Refusal(_("Vul het bestelnummer in van wat klaar komt te liggen."), law=8)
        return Draft(
            kind=self.kind,
            wording=self._wording(self.kind),
            due_at=self.due_at,
            rule=_("aan de balie gekozen"),
            owner=self.owner,
        )

    def _wording(self, kind: PromiseKind) -> str:
        language = self.case.language if self.case else "nl"
        words = WORDINGS[kind][language]
        return f"{words} ({self.order})" if self.order else words

    def told_before(self) -> Contact | None:
        """The message of this very form, when it was sent already."""
        if self.case is None or self.kind is None or self.due_at is None:
            return None
        made = self.case.promises.filter(
            made_by=self.by, kind=self.kind, original_due_at=self.due_at, made_at__gte=self.at
        )
        first = made.select_related("made_in").first()
        return first.made_in if first else None


def choices_for(case: Case | None, by: Colleague) -> dict[str, Any]:
    """What can be tapped: kinds within the mandate, days with service, and who does it."""
    own = mandate(remit_of(by.branch).mandate) if by.branch else ()
    kinds = tuple(PromiseKind) if may(by, May.WORK) and not own else own
    language = case.language if case else "nl"
    return {
        "kinds": [(each, WORDINGS[each][language]) for each in kinds],
        "days": days(_hours(case, by), clock.now()),
        "people": people_for(case, by),
        "orders": [each for each in case.keys if each.isdecimal()] if case else [],
    }


def people_for(case: Case | None, by: Colleague) -> list[Colleague]:
    """Who can do it: the colleague at the counter first, whose case it is, others of the branch."""
    others: list[Colleague] = []
    if by.branch:
        there = by.branch.colleagues.present(clock.now().date()).exclude(pk=by.pk)
        others = list(there.order_by("name")[:MOST_COLLEAGUES])
    owner = [case.owner] if case and case.owner.is_active else []
    return list(dict.fromkeys([by, *owner, *others]))


def _hours(case: Case | None, by: Colleague) -> ServiceHours:
    """Law 8: when somebody is there to do it, by the team that answers for the case."""
    if case:
        return case.team.hours()
    team = by.team or Team.objects.order_by("pk").first()
    if team is None:
        raise Refusal(_("Er is geen team dat dit kan beantwoorden: maak er een aan."), law=5)
    return team.hours()


def _opened(value: str) -> datetime:
    now, at = clock.now(), chosen.moment(value)
    return at if at and now - LONGEST_AGO <= at <= now else now
