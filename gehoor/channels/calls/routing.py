"""For whom a call rings first, and when it rings for everybody (requirements M16 and G22).

A customer who spoke with somebody lately comes to the same colleague when that one has a desk open, also
when that one is still on the line: a call may end within the time that this one waits.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.db import transaction

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import WHO, May
from gehoor.staff.skilling import routed_holders, skill_for
from gehoor.workload.availability import available

from .models import Call, Extension
from .ringing import tell_desks
from .rules import ring_first

_TEAM = "team__brand__calendar"


def route(call: Call) -> None:
    """Say what it asks for, who knows the customer, and for whom it rings first.

    What the exchange chose stays, unless that colleague is away.
    """
    if not (call.is_ringing and call.inbound):
        return
    if call.extension:
        _leave_who_is_away(call)
    call.familiar = last_spoken(call.party) if call.party else None
    call.skill = skill_for(call.topic)
    wait = timedelta(seconds=call.exchange.team.rings_first_seconds)
    if wait and not call.extension:
        call.first = _first(call, wait)
        call.first_until = call.rang_at + wait if call.first else None


def _first(call: Call, wait: timedelta) -> list[int]:
    able = available([each for each in _asked(call) if each.is_at_desk], wait)
    return ring_first(
        {each.pk: each.branch_id for each in able},
        familiar=call.familiar_id,
        branch=call.familiar.branch_id if call.familiar else None,
        by_skill=call.skill is not None,
    )


def _leave_who_is_away(call: Call) -> None:
    own = Extension.objects.filter(number=call.extension).select_related(f"colleague__{_TEAM}")
    if (found := own.first()) and not available([found.colleague]):
        call.extension = ""


def _asked(call: Call) -> list[Colleague]:
    """Who has the skill that it asks for; else whoever spoke with this customer, and their branch."""
    if call.skill:
        return routed_holders(call.skill)
    if call.familiar is None or call.familiar.branch_id is None:
        return [call.familiar] if call.familiar else []
    near = Colleague.objects.here().filter(branch=call.familiar.branch_id, role__in=WHO[May.WORK])
    return list(near.select_related(_TEAM).order_by("pk"))


def last_spoken(party: Party) -> Colleague | None:
    """Who spoke or wrote with this customer last; None when nobody did who still works here."""
    people = Colleague.objects.here().select_related(_TEAM)
    calls = Call.objects.filter(party=party, answered_at__isnull=False, colleague__in=people)
    called = calls.order_by("-rang_at").values_list("rang_at", "colleague").first()
    said = Contact.objects.filter(party=party, author__in=people).order_by("-at")
    wrote = said.values_list("at", "author").first()
    last = max(each for each in (called, wrote) if each) if called or wrote else None
    return people.get(pk=last[1]) if last else None


def where_first(call: Call) -> dict[str, Any]:
    """What an exchange is told of a call that rings: which numbers to ring first, for how many seconds."""
    if call.first_until is None or not call.is_ringing:
        return {}
    numbers = Extension.objects.filter(colleague__in=call.first).order_by("number")
    left = (call.first_until - clock.now()).total_seconds()
    return {
        "ring_first": list(numbers.values_list("number", flat=True)),
        "seconds": max(0, int(left)),
    }


@transaction.atomic
def ring_on() -> int:
    """Calls that nobody of the first took in time ring for everybody from now on; how many."""
    waiting = Call.objects.ringing().filter(first_until__lte=clock.now(), rang_on_at=None)
    found = list(waiting.select_related("exchange__team").select_for_update(of=["self"]))
    for call in found:
        call.rang_on_at = clock.now()
        call.save(update_fields=["rang_on_at"])
        tell_desks(call)
    return len(found)
