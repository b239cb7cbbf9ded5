"""Somebody leaves: what is promised goes to others before the last day, and not after it (law 5)."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.db.models import OuterRef, Subquery

from gehoor.cases.models import Case
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from ..policies import check_leads_colleague, check_leads_no_team, check_owns_nothing
from ..sharing import count


@transaction.atomic
def announce(colleague: Colleague, by: Colleague, leaves_on: date | None) -> None:
    """The last day of a colleague: from a week before it nothing beyond it is promised in this name.

    Raises Refusal.
    """
    check_leads_colleague(by, colleague)
    colleague.leaves_on = leaves_on
    colleague.save(update_fields=["leaves_on"])


@transaction.atomic
def deactivate(colleague: Colleague, by: Colleague) -> None:
    """Close the account of somebody who owns nothing any more. Raises Refusal.

    Where they stood behind a promise of somebody else, the lead of that team does from now on.
    """
    check_leads_colleague(by, colleague)
    colleague = Colleague.objects.select_for_update().get(pk=colleague.pk)
    check_leads_no_team(colleague)
    check_owns_nothing(colleague, *count(colleague))
    lead = Case.objects.filter(pk=OuterRef("case")).values("team__lead")[:1]
    behind = Promise.objects.open().filter(fallback=colleague)
    behind.update(fallback=Subquery(lead))
    colleague.is_active = False
    colleague.save(update_fields=["is_active"])
