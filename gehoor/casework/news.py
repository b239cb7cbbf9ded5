"""What we owe a customer of whom we know nothing better yet: news, within the team's own term."""

from __future__ import annotations

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.rules import answer_due


def news(case: Case, wording: str) -> Draft:
    now, team = clock.now(), case.team
    return Draft(
        kind=PromiseKind.UPDATE,
        wording=wording,
        due_at=answer_due(team.hours(), now, team.answer_term, now),
        rule=f"{team.answer_minutes / 60:g} service hours",
    )
