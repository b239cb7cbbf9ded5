"""Finding somebody to own what comes in: law 5, nothing without an owner."""

from __future__ import annotations

from gehoor.core import clock

from .enums import Role
from .models import Colleague, Team


def whose_turn(team: Team) -> Colleague:
    """The member who was given work longest ago, marked as given work now; the lead when nobody is there.

    A colleague whose row another worker holds is passed over, so that workers do not wait for each other.
    """
    members = Colleague.objects.here().filter(team=team, role__in=[Role.AGENT, Role.LEAD]).by_turn()
    member = members.select_for_update(skip_locked=True, no_key=True).first() or team.lead
    Colleague.objects.filter(pk=member.pk).update(last_given_work_at=clock.now())
    return member


def manager_above(team: Team) -> Colleague:
    """Who hears of a broken promise beside the lead: an active manager, else the lead."""
    manager = Colleague.objects.here().filter(role=Role.MANAGER).order_by("pk").first()
    return manager or team.lead
