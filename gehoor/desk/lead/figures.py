"""The figures that a lead looks at, each with the cases behind it. A count stops at a ceiling."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import F
from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext_lazy

from gehoor.cases.models import Case, CaseQuerySet
from gehoor.promises.enums import Stage
from gehoor.promises.models import Promise
from gehoor.staff.models import Team

CEILING = 100
THIRD_CONTACT = 2
"""Reminders and returns after which a customer is with us for the third time."""

Cases = Callable[[list[Team]], CaseQuerySet]


@dataclass(frozen=True, slots=True)
class Figure:
    """A count of cases that should be none; `cases` are those behind it, what goes first on top."""

    key: str
    name: str | Lazy
    cases: Cases

    def counted(self, teams: list[Team]) -> Counted:
        return Counted(self, min(len(self.cases(teams).values("pk")[: CEILING + 1]), CEILING + 1))


@dataclass(frozen=True, slots=True)
class Counted:
    figure: Figure
    count: int

    @property
    def shown(self) -> str:
        """`7`, or `100+` beyond the ceiling."""
        return f"{CEILING}+" if self.count > CEILING else str(self.count)


def missed(teams: list[Team]) -> CaseQuerySet:
    """A date passed and the customer still waits."""
    successors = Promise.objects.open().filter(slips__gt=0, recovers__isnull=False)
    return _of(teams).filter(pk__in=successors.values("case")).by_due()


def late(teams: list[Team]) -> CaseQuerySet:
    at_risk = Promise.objects.open().filter(stage=Stage.LATE)
    return _of(teams).filter(pk__in=at_risk.values("case")).by_due()


def reminded(teams: list[Team]) -> CaseQuerySet:
    """The repeat list: whose customer had to remind us, and has had no answer since."""
    return _of(teams).reminded().filter(reminders__gt=0)


def returned(teams: list[Team]) -> CaseQuerySet:
    return _of(teams).reminded().filter(reopened__gt=0)


def third_contact(teams: list[Team]) -> CaseQuerySet:
    """Customers who come for the third time, and wait."""
    return (
        _of(teams)
        .reminded()
        .alias(times=F("reminders") + F("reopened"))
        .filter(times__gte=THIRD_CONTACT)
    )


def ownerless(teams: list[Team]) -> CaseQuerySet:
    return _of(teams).open().filter(owner__is_active=False).by_due()


def _of(teams: list[Team]) -> CaseQuerySet:
    return Case.objects.filter(team__in=teams)


FIGURES = (
    Figure("gemist", gettext_lazy("Datum gemist, klant wacht"), missed),
    Figure("laat", gettext_lazy("80 % van de termijn voorbij"), late),
    Figure("herinnerd", gettext_lazy("Klant herinnert ons"), reminded),
    Figure("terug", gettext_lazy("Niet opgelost, kwam terug"), returned),
    Figure("derde", gettext_lazy("Derde contact"), third_contact),
    Figure("zonder", gettext_lazy("Zonder behandelaar"), ownerless),
)
