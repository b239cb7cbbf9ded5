"""Writing down where customers get stuck, and calling the owner when it is no longer one customer (K48)."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.db.models import Count

from gehoor.cases.models import Case
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.core import clock
from gehoor.procedures.models import Run
from gehoor.staff.models import Colleague

from .enums import Passage
from .models import Failure

CUSTOMERS = 3
WITHIN = timedelta(hours=1)


@transaction.atomic
def failed(case: Case, passage: Passage) -> Failure:
    """Write down that `passage` failed the customer of a case.

    The third customer within an hour calls the owner of the process, once in that hour.
    """
    run = _run(case)
    process = run.version.procedure.title_nl if run else ""
    failure = Failure.objects.create(case=case, process=process, passage=passage, at=clock.now())
    lately = Failure.objects.filter(
        process=process, passage=passage, at__gt=failure.at - WITHIN, at__lte=failure.at
    )
    if lately.filter(told_at__isnull=False).exists():
        return failure
    if lately.aggregate(customers=Count("case__party", distinct=True))["customers"] >= CUSTOMERS:
        failure.told_at = failure.at
        failure.save(update_fields=["told_at"])
        call_to(case, AlertKind.STEP_FAILS, [_owner(case, run).pk])
    return failure


def _run(case: Case) -> Run | None:
    if not case.in_procedure:
        return None
    going = Run.objects.going().filter(case=case).select_related("version__procedure")
    return going.select_related("version__published_by").order_by("-pk").first()


def _owner(case: Case, run: Run | None) -> Colleague:
    """Whoever published the process, while they are here; else the lead of the team."""
    publisher = run.version.published_by if run else None
    return publisher if publisher and publisher.is_active else case.team.lead
