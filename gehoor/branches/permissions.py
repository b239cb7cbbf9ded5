"""Which cases the people of a branch see, and whose branch a case is."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from gehoor.cases.models import Case
from gehoor.casework.permissions import theirs
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.promises.models import Breach, Promise
from gehoor.staff.models import Branch, Colleague

from .models import SHOWN_FOR, Pickup, Remit, Visit
from .rules import WARNS_FOR, area


def remit_of(branch: Branch) -> Remit:
    """What it may do and for whom; the usual without an area when nobody set it."""
    return Remit.objects.filter(branch=branch).first() or Remit(branch=branch)


def visible(colleague: Colleague) -> Q:
    """Cases that somebody who only takes part may see: their own, and what concerns their branch."""
    branch = colleague.branch
    if branch is None:
        return theirs(colleague)
    promised = Promise.objects.filter(Q(owner__branch=branch) | Q(made_by__branch=branch))
    shown = Visit.objects.filter(branch=branch, at__gte=clock.now() - SHOWN_FOR)
    waiting = Pickup.objects.filter(branch=branch)
    concerns = (promised, shown, waiting)
    found = theirs(colleague) | of_branch(branch) | Q(pk__in=let_down_near(branch).values("pk"))
    for each in concerns:
        found |= Q(pk__in=each.values("case_id"))
    return found


def of_branch(branch: Branch) -> Q:
    """Cases whose owner works there."""
    return Q(owner__branch=branch)


def let_down_near(branch: Branch) -> QuerySet[Case]:
    """Open cases of others in which we lately broke our word to a customer in the area of this branch."""
    near = Address.objects.filter(
        kind=AddressKind.POSTAL, value__regex=area(remit_of(branch).postcodes)
    )
    lately = Breach.objects.filter(at__gte=clock.now() - WARNS_FOR)
    return (
        Case.objects.open()
        .filter(
            pk__in=lately.filter(promise__case__party__in=near.values("party_id")).values(
                "promise__case_id"
            )
        )
        .exclude(of_branch(branch))
    )


def is_here(case: Case, colleague: Colleague) -> bool:
    """Whether this case is with the branch of this colleague."""
    return colleague.branch_id is not None and case.owner.branch_id == colleague.branch_id
