"""What one colleague has on the desk today of the same theme."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gehoor.cases.models import Case, Question
from gehoor.core import clock
from gehoor.staff.models import Colleague, Team
from gehoor.staff.topics import holds_all

from .models import Rotation, Theme
from .rules import Shared, shared

MOST_READ = 400


@dataclass(frozen=True, slots=True)
class Today:
    """The cases of a theme that came in today and are still open, and what is known of the theme.

    `theme` is None until somebody does something with it; `rotation` is the one that runs.
    """

    shared: Shared
    cases: list[int]
    theme: Theme | None
    rotation: Rotation | None

    @property
    def count(self) -> int:
        return len(self.cases)


def today_of(colleague: Colleague) -> Today | None:
    """The theme of the most cases of today, from rules.LEAST on. One query for whoever has no theme."""
    said = _said(colleague)
    found = shared(list(said.values()))
    if found is None or colleague.team is None:
        return None
    cases = list(said)
    texts = list(said.values())
    theme = _known(colleague.team, [texts[place] for place in found.places])
    rotation = _running(theme, colleague) if theme else None
    return Today(found, [cases[place] for place in found.places], theme, rotation)


def _running(theme: Theme, colleague: Colleague) -> Rotation | None:
    return theme.rotations.running().filter(colleague=colleague).first()


def cases_of(today: Today) -> list[Case]:
    """Them, with what a letter needs, the first that came on top."""
    found = Case.objects.filter(pk__in=today.cases)
    related = found.select_related("party", "owner", "team__brand__calendar", "team__lead")
    return list(related.order_by("opened_at", "pk"))


def _said(colleague: Colleague) -> dict[int, str]:
    """What is asked in each open case of this colleague that came in today."""
    asked = Question.objects.filter(
        case__owner=colleague,
        case__due_at__isnull=False,
        case__closed_at=None,
        case__opened_at__gte=_midnight(colleague),
    )
    rows = asked.order_by("case_id", "number").values_list("case_id", "case__title", "text")
    said: dict[int, str] = {}
    for case_id, title, text in rows[:MOST_READ]:
        said.setdefault(case_id, f"{title}\n{text}")
    return said


def _midnight(colleague: Colleague) -> datetime:
    if colleague.team is None:
        return clock.now()
    return colleague.team.hours().instant(colleague.team.today(), datetime.min.time())


def _known(team: Team, texts: list[str]) -> Theme | None:
    """The newest open theme of the team to which all of these belong."""
    for theme in Theme.objects.open().filter(team=team).select_related("owner").order_by("-pk"):
        if all(holds_all(text, theme.words) for text in texts):
            return theme
    return None
