"""What time does to handovers: when nobody answers, owner and lead hear it."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.models import Case
from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.core import clock
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..enums import Ending
from ..models import Handover
from .giving import end


def watch(limit: int = 100) -> int:
    """End what was overtaken, and raise the alarm over what nobody answered; how many it did."""
    keys = Handover.objects.overtaken().values_list("pk", flat=True)[:limit]
    late = Handover.objects.unheard(clock.now()).values_list("pk", flat=True)[:limit]
    return sum(_end_if_overtaken(each) for each in list(keys)) + sum(map(_alarm, list(late)))


@transaction.atomic
def _end_if_overtaken(key: int) -> bool:
    _hold(key)
    handover = Handover.objects.overtaken().filter(pk=key).first()
    if handover:
        end(handover, Ending.OVERTAKEN, None)
    return handover is not None


@transaction.atomic
def _alarm(key: int) -> bool:
    """The owner still has it, and so has the alarm; the lead knows too."""
    case = _hold(key)
    handover = Handover.objects.unheard(clock.now()).filter(pk=key).first()
    if handover is None:
        return False
    handover.alarmed_at = clock.now()
    handover.save(update_fields=["alarmed_at"])
    call_to(case, AlertKind.HANDOVER_UNHEARD, {handover.owner_id, case.team.lead_id})
    record(case.pk, Happened.HANDED_OVER, public=False, to=handover.receiver, unheard=True)
    return True


def _hold(key: int) -> Case:
    """The case of a handover, locked: a colleague may be answering it at this moment."""
    return Case.objects.locked(handovers=key)
