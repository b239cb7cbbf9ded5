"""What customers can be charged in our processes, each with the law or agreement that allows it (M50)."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.procedures.enums import Says
from gehoor.procedures.models import Step, Version


@dataclass(frozen=True, slots=True)
class Fee:
    """A step that costs the customer money when it is not done, in the newest version of a process.

    `cents` of a euro; `basis` is "" when nobody named one: such a version cannot go live.
    """

    procedure: int
    process: str
    team: str
    number: int
    title: str
    cents: int
    basis: str
    reminders: int
    is_live: bool


def fees(language: str) -> list[Fee]:
    """Of all teams: what is live, and what a draft would make so."""
    newest = Version.objects.order_by("procedure", "-number").distinct("procedure").values("pk")
    shown = Version.objects.live().values("pk")
    charged = Step.objects.filter(cents__gt=0).select_related("version__procedure__team")
    found = charged.filter(version__in=newest) | charged.filter(version__in=shown)
    return [
        _fee(each, language) for each in found.order_by("version__procedure", "version", "number")
    ]


def _fee(step: Step, language: str) -> Fee:
    procedure = step.version.procedure
    return Fee(
        procedure=procedure.pk,
        process=procedure.title(language),
        team=procedure.team.name,
        number=step.number,
        title=step.say(Says.TITLE, language),
        cents=step.cents or 0,
        basis=step.legal_basis,
        reminders=len(step.reminders),
        is_live=step.version.published_at is not None,
    )
