"""Somebody leaves: from a week before the last day nothing beyond it is promised in their name (M71)."""

from __future__ import annotations

from datetime import date

from gehoor.staff.models import Colleague

from ..policies import check_leads_colleague


def announce(colleague: Colleague, by: Colleague, leaves_on: date | None) -> None:
    """The last day of a colleague; None when they stay after all. Raises Refusal."""
    check_leads_colleague(by, colleague)
    colleague.leaves_on = leaves_on
    colleague.save(update_fields=["leaves_on"])
