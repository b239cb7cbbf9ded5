"""Whom a call rings for, and telling their desks."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from gehoor.core import clock
from gehoor.core.broadcast import broadcast
from gehoor.core.prepared import existing
from gehoor.staff.models import Colleague
from gehoor.workload.availability import is_at_work

from .models import Call, Extension

LONGEST_RING = timedelta(minutes=2)
"""After this a call that nobody told us the end of no longer stands as ringing."""


def tell_desks(call: Call) -> None:
    """The desks of those whom it rings for, and of who answered, show it anew when this commits."""
    broadcast("call", call=call.pk, colleagues=sorted({*_rings_for(call), call.colleague_id or 0}))


def _rings_for(call: Call) -> set[int]:
    """The colleague of its extension, or those for whom it rings first; else the team of the exchange."""
    own = Extension.objects.filter(number=call.extension) if call.extension else None
    if own is not None and (found := set(own.values_list("colleague_id", flat=True))):
        return found
    team = call.exchange.team
    here = {team.lead_id, *team.members.present(team.today()).values_list("pk", flat=True)}
    return here | set(call.first) if call.rang_on_at else set(call.first) or here


def may_have_calls(colleague: Colleague) -> bool:
    """Whether `calls_of` may find any. It stands on every page of the desk, where mostly nothing rings."""
    return bool(_going_on(colleague.pk, clock.now() - LONGEST_RING))


@existing
def _going_on(colleague: int, since: datetime) -> dict[str, QuerySet[Call]]:
    unfiled = Call.objects.unfiled()
    return {
        "theirs": unfiled.filter(colleague=colleague),
        "ringing": unfiled.filter(colleague=None, rang_at__gte=since),
    }


def calls_of(colleague: Colleague) -> QuerySet[Call]:
    """What the desk of a colleague shows: calls that ring for them, and those that they have to note."""
    theirs = Q(colleague=colleague)
    own = Extension.objects.filter(colleague=colleague).values("number")
    free = Q(colleague=None, answered_at=None, ended_at=None, inbound=True, in_menu=False)
    recent = Q(rang_at__gte=clock.now() - LONGEST_RING)
    everybody = Q(first_until=None) | Q(first_until__lte=clock.now())
    in_team = Q(exchange__team=colleague.team_id) | Q(exchange__team__lead=colleague)
    of_team = in_team & Q(extension="") & everybody
    rings = free & recent & (Q(extension__in=own) | Q(first__contains=[colleague.pk]) | of_team)
    found = Call.objects.unfiled().filter(theirs | rings if is_at_work(colleague) else theirs)
    related = ("party", "case", "exchange__team", "address", "familiar", "skill")
    return found.select_related(*related).order_by("rang_at")
