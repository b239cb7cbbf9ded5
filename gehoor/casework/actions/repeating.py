"""What was promised before and not done goes to whoever leads; it is not promised twice (T23)."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.models import Case, CaseLink
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import AlertKind
from ..models import Alert

REASON = "al eerder beloofd en niet geleverd"


@transaction.atomic
def escalate(case: Case, earlier: Promise, by: Colleague) -> None:
    """Put the case of the first promise on top, call its owner and lead, and link the two."""
    first = Case.objects.locked(pk=earlier.case_id)
    if Alert.objects.filter(promise=earlier, kind=AlertKind.PROMISED_TWICE).exists():
        return
    for colleague_id in sorted({earlier.owner_id, earlier.fallback_id, first.team.lead_id}):
        Alert.objects.create(
            colleague_id=colleague_id,
            case=first,
            promise=earlier,
            kind=AlertKind.PROMISED_TWICE,
            at=clock.now(),
        )
    if first.is_open:
        first.urgent_since = first.urgent_since or clock.now()
        first.save(update_fields=["urgent_since"])
    if first.pk != case.pk:
        CaseLink.objects.get_or_create(
            case=case, other=first, defaults={"reason": REASON, "at": clock.now()}
        )
    record(
        first.pk,
        Happened.LINKED,
        actor=by,
        public=False,
        promise=earlier.pk,
        reason=f"{REASON}: {earlier.wording} ({case.reference})",
    )
