"""What the customer is to do with its consequence, how to do it, and the way to more time (K26, K28)."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case
from gehoor.core import clock

from .dates import Dates


@dataclass(frozen=True, slots=True)
class Deadline:
    """One thing to do; `consequence`, with the amount, in the words of the case, like `words` and `how`."""

    key: int
    words: str
    by: str
    consequence: str
    how: str
    can_be_later: bool


def deadlines(case: Case, dates: Dates) -> list[Deadline]:
    """What stands in a procedure; a case that is in none costs no query."""
    asked = case.customer_actions.all() if case.in_procedure and case.is_open else ()
    return [
        Deadline(
            each.pk,
            each.wording,
            dates.by(each.due_at),
            each.consequence,
            each.how,
            each.most_later > 0,
        )
        for each in sorted(asked, key=lambda each: each.due_at)
        if each.state == ActionState.OPEN and each.consequence and each.due_at > clock.now()
    ]
