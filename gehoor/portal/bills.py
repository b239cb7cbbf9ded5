"""What a customer is asked to pay, broken down, with how to object; and what we offer them."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.cases.models import Case
from gehoor.charges.models import Charge
from gehoor.core.money import amount
from gehoor.goodwill.offering import waiting

from .dates import Dates


@dataclass(frozen=True, slots=True)
class Bill:
    """A charge in the words of the page; `by`: until when it can be paid, or when the decision is there."""

    charge: Charge
    principal: str
    administration: str
    total: str
    by: str


@dataclass(frozen=True, slots=True)
class Offered:
    """What is offered, and `until` when that holds."""

    what: str
    until: str


def bills(case: Case, dates: Dates) -> list[Bill]:
    """What runs: sent, and neither paid nor waived."""
    rows = (
        Charge.objects.running().filter(case=case).select_related("action", "assessment", "photo")
    )
    return [_bill(each, dates) for each in rows.order_by("pk")]


def _bill(charge: Charge, dates: Dates) -> Bill:
    decided = charge.assessment if charge.assessment and charge.assessment.state == "open" else None
    until = decided or charge.action
    parts = (charge.principal, charge.administration, charge.total)
    principal, administration, total = (amount(each, dates.language) for each in parts)
    return Bill(charge, principal, administration, total, dates.by(until.due_at) if until else "")


def offered(case: Case, dates: Dates) -> Offered | None:
    found = waiting(case)
    return Offered(amount(found.cents, dates.language), dates.by(found.until)) if found else None
