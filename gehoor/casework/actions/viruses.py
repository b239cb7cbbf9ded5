"""A scanner found something in a file that came in: whoever owns the case hears it, nobody opens it."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.models import Attachment
from gehoor.scanning.actions import judge_next
from gehoor.scanning.enums import Outcome
from gehoor.scanning.models import Verdict
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call_to
from ..enums import AlertKind


@transaction.atomic
def look_at_next_file() -> bool:
    """Have the next file judged; False when none waits for it."""
    verdict = judge_next()
    if verdict is None:
        return False
    if verdict.outcome == Outcome.INFECTED:
        _tell(verdict)
    return verdict.outcome != Outcome.WAITING


def _tell(verdict: Verdict) -> None:
    came = Attachment.objects.filter(sha256=verdict.sha256).select_related("contact__case")
    for file in came.order_by("pk"):
        case = file.contact.case
        record(
            case.pk,
            Happened.VIRUS,
            public=False,
            contact=file.contact_id,
            file=file.name,
            found=verdict.found,
        )
        call_to(case, AlertKind.VIRUS)
