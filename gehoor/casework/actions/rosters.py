"""How many customers a team can call back in each slot: its lead says so, for every slot or for one."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.promises import places
from gehoor.promises.models import Slot, SlotPlan
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import May, may

from ..policies import Refusal

MOST = 500


def check_plans(by: Colleague, team: Team) -> None:
    """The roster of a team is its lead's."""
    if by.pk != team.lead_id and not may(by, May.PLAN):
        raise Refusal(_("De plekken van dit team bepaalt %(lead)s.") % {"lead": team.lead}, law=5)


@transaction.atomic
def plan_calls(team: Team, by: Colleague, capacity: int) -> SlotPlan:
    """So many calls in every slot from now on; slots in which a call is planned keep what they had."""
    check_plans(by, team)
    _check(capacity)
    plan, _made = SlotPlan.objects.update_or_create(team=team, defaults={"capacity": capacity})
    return plan


@transaction.atomic
def set_places(team: Team, by: Colleague, starts_at: datetime, capacity: int) -> Slot:
    """So many calls in one slot; calls that are promised stay. Raises Refusal outside opening hours."""
    check_plans(by, team)
    _check(capacity)
    day = starts_at.astimezone(team.hours().zone).date()
    found = [each for each in places.rooms(team, day) if each.starts_at == starts_at]
    if not found:
        raise Refusal(_("Dit moment ligt buiten de openingstijden."), law=8)
    slot, _made = Slot.objects.update_or_create(
        team=team,
        starts_at=starts_at,
        defaults={"capacity": capacity},
        create_defaults={"capacity": capacity, "ends_at": found[0].ends_at},
    )
    return slot


def _check(capacity: int) -> None:
    if not 0 <= capacity <= MOST:
        raise Refusal(_("Geef een aantal van 0 tot %(most)s.") % {"most": MOST}, law=8)
