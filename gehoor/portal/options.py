"""What the customer can choose from, with what each option brings and by when (requirement W23)."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.cases.models import Case
from gehoor.casework.actions.proposing import open_proposal
from gehoor.options.models import Option

from .dates import Dates


@dataclass(frozen=True, slots=True)
class OptionLine:
    """One option, and the words and date of everything that we do when it is chosen."""

    option: Option
    dates: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Options:
    """`by` is until when the choice is open."""

    by: str
    lines: list[OptionLine]


def options(case: Case, dates: Dates) -> Options | None:
    """None when there is nothing to choose."""
    proposal = open_proposal(case)
    if proposal is None:
        return None
    return Options(
        by=dates.by(proposal.action.due_at),
        lines=[
            OptionLine(
                option,
                [
                    (each.wording, dates.by(each.due_at, each.starts_at))
                    for each in option.undertakings.all()
                ],
            )
            for option in proposal.options.prefetch_related("undertakings")
        ],
    )
