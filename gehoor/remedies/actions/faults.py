"""Saying whose fault it was: on record, and what is proposed follows from it (requirement K37)."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.models import Case
from gehoor.casework.policies import check_goes_on_here
from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Whose
from ..models import Fault


def whose(case: Case) -> Whose:
    """Whose fault it was, as was said last."""
    said = case.faults.order_by("-pk").values_list("whose", flat=True).first()
    return Whose(said) if said else Whose.UNKNOWN


@transaction.atomic
def attribute(case: Case, by: Colleague, to: Whose) -> None:
    """Record whose fault it was; saying the same again records nothing. Raises Refusal."""
    case = Case.objects.locked(pk=case.pk)
    check_goes_on_here(case)
    was = whose(case)
    if to is was:
        return
    Fault.objects.create(case=case, whose=to, by=by, at=clock.now())
    record(case.pk, Happened.FAULT, actor=by, public=False, whose=str(to), was=str(was))
