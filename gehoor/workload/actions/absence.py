"""Somebody is ill or on leave: nothing new is theirs, and no call rings for them (requirement M16)."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as _

from gehoor.casework.policies import Refusal
from gehoor.staff.models import Colleague

from ..policies import check_leads_colleague


def report_away(
    colleague: Colleague, by: Colleague, away_from: date | None, away_until: date | None
) -> None:
    """From the first to the last day; without a last day until told otherwise, without a first not at all.

    What they have stays theirs until somebody shares it out. Raises Refusal.
    """
    check_leads_colleague(by, colleague)
    if away_until and (away_from is None or away_until < away_from):
        raise Refusal(_("De laatste dag ligt voor de eerste: kies een latere."), law=8)
    colleague.away_from, colleague.away_until = away_from, away_until
    colleague.save(update_fields=["away_from", "away_until"])
