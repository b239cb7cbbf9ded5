"""How a customer reads which step of a procedure comes now, in whatever letter tells it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gehoor.cases.models import Case
from gehoor.foresight.linting import filled
from gehoor.procedures.actions.running import Coming, Owed
from gehoor.procedures.enums import Says

from ..letters import said, said_moment, status_url
from .making import promise_line


@dataclass(frozen=True, slots=True)
class Asked:
    """What the customer is to do, with the reason and what we do instead."""

    wording: str
    by: str
    consequence: str
    reason: str
    alternative: str
    how: str
    can_be_later: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of each step, the lines that are promised, and what is asked."""

    told: list[str]
    lines: list[tuple[str, str, str]]
    ask: Asked | None


def told(case: Case, what: Iterable[Coming]) -> Told:
    """The words of what comes now, with their places filled in."""
    all_of_it = list(what)
    owed = [each for coming in all_of_it for each in coming.owed]
    drafts = [draft for coming in all_of_it for draft in coming.drafts()]
    asks = next((each for each in owed if each.step.is_customers), None)
    return Told(
        [words(case, each) for each in owed],
        [promise_line(case, each) for each in drafts],
        _asked(case, asks) if asks else None,
    )


def words(case: Case, owed: Owed) -> str:
    """What the customer reads of a step in the language of the case, with its real date."""
    due_at, starts_at = owed.dates.due_at, owed.dates.starts_at
    values = {
        "date": said(case, due_at, starts_at) if starts_at else said_moment(case, due_at),
        "name": case.owner.first_name,
        "team": case.team.name,
        "question": case.title,
        "case": case.reference,
        "link": status_url(case),
    }
    return filled(owed.step.say(Says.TOLD, case.language), case.language, values)


def _asked(case: Case, owed: Owed) -> Asked:
    step, language = owed.step, case.language
    return Asked(
        step.say(Says.WORDING, language),
        said(case, owed.dates.due_at),
        step.say(Says.CONSEQUENCE, language),
        step.say(Says.REASON, language),
        step.say(Says.ALTERNATIVE, language).rstrip("."),
        step.say(Says.TODO, language),
        step.most_later > 0,
    )
