"""Who is busy with a case: said by their browsers, told to the others, and ended by whoever takes over."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.core.broadcast import broadcast
from gehoor.handovers.actions.giving import take as take_over
from gehoor.staff.models import Colleague

from .. import moments
from ..models import Presence


@transaction.atomic
def here(case: Case, colleague: Colleague, *, writing: bool, opening: bool) -> None:
    """This colleague has the case open. opening: from now on, as it stands now, so nothing is frozen."""
    now = clock.now()
    row, made = Presence.objects.select_for_update().get_or_create(
        case=case.reference, colleague=colleague, defaults={"seen_at": now, "writing": writing}
    )
    changed = made or row.writing != writing or not row.is_here
    row.seen_at, row.writing = now, writing
    if opening and row.frozen_at:
        row.frozen_at, row.frozen_by, changed = None, None, True
    row.save()
    if changed:
        tell(case)


@transaction.atomic
def take_here(case: Case, by: Colleague) -> None:
    """`by` goes on with this case; what others were writing stays theirs, and does not go out."""
    take_over(case, by)
    now = clock.now()
    others = Presence.objects.here().filter(case=case.reference).exclude(colleague=by)
    others.update(frozen_at=now, frozen_by=by, writing=False)
    Presence.objects.filter(case=case.reference, colleague=by).update(
        frozen_at=None, frozen_by=None
    )
    tell(case)


def tell(case: Case) -> None:
    """The desks look for themselves; a chat window is told whether somebody writes an answer."""
    writing = Presence.objects.here().filter(case=case.reference, writing=True, frozen_at=None)
    broadcast("presence", case=case.reference, writing=writing.exists())


def check_not_frozen(case: Case, by: Colleague) -> None:
    """Two people do not answer one question (requirement M23)."""
    frozen = Presence.objects.filter(case=case.reference, colleague=by, frozen_at__isnull=False)
    row = frozen.select_related("frozen_by").first()
    if row and row.frozen_by and row.frozen_at:
        raise Refusal(
            _("%(who)s nam dit om %(at)s over: jouw antwoord gaat niet weg.")
            % {"who": row.frozen_by.first_name, "at": moments.stamp(row.frozen_at)},
            law=6,
            ways_out=(
                _("open de zaak opnieuw en kijk wat er veranderde"),
                _("vraag het %(who)s") % {"who": row.frozen_by.first_name},
            ),
        )
