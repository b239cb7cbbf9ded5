"""Why a promise was broken: the lead names it within a working day, and is reminded once (W11)."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.core import clock
from gehoor.promises import actions as ledger
from gehoor.promises.enums import CauseCode
from gehoor.promises.models import Breach, Cause
from gehoor.staff.actions import manager_above
from gehoor.staff.models import Colleague, Partner
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..calling import call
from ..enums import AlertKind
from ..policies import Refusal, check_leads


@transaction.atomic
def explain(
    breach: Breach,
    by: Colleague,
    code: CauseCode,
    words: str = "",
    partner: Partner | None = None,
) -> Cause:
    """Name the cause of a breach, and the partner whose doing it was: that stays between us.

    Raises Refusal when that was done, or is for somebody else to do.
    """
    breach = Breach.objects.select_for_update(of=["self"]).get(pk=breach.pk)
    case = breach.promise.case
    check_leads(by, case)
    if hasattr(breach, "cause"):
        raise Refusal(_("De oorzaak van deze gemiste datum is al genoemd."), law=7)
    if code == CauseCode.OTHER and not words.strip():
        raise Refusal(_("Zeg erbij wat de oorzaak was."), law=3)
    cause = Cause.objects.create(
        breach=breach,
        code=code,
        words=words.strip()[:300],
        partner=partner,
        by=by,
        at=clock.now(),
    )
    if partner:
        ledger.name_partner(breach.promise, partner, by=by)
    breach.explain_by = None
    breach.save(update_fields=["explain_by"])
    record(
        case.pk,
        Happened.CAUSED,
        actor=by,
        public=False,
        promise=breach.promise_id,
        wording=breach.promise.wording,
        code=str(code),
        words=cause.words,
    )
    return cause


def ask_again(limit: int = 100) -> int:
    """Call lead and manager about breaches whose cause is late; how many there were."""
    late = Breach.objects.filter(explain_by__lte=clock.now()).order_by("explain_by")
    return sum(_ask_again(key) for key in list(late.values_list("pk", flat=True)[:limit]))


@transaction.atomic
def _ask_again(key: int) -> int:
    late = Breach.objects.filter(pk=key, explain_by__lte=clock.now())
    breach = late.select_for_update(skip_locked=True, of=["self"]).first()
    if breach is None:
        return 0
    breach.explain_by = None
    breach.save(update_fields=["explain_by"])
    team = breach.promise.case.team
    for colleague_id in sorted({team.lead_id, manager_above(team).pk}):
        call(breach.promise, colleague_id, AlertKind.CAUSE_LATE)
    return 1
