"""Finding somebody to own what comes in: law 5, nothing without an owner."""

from __future__ import annotations

import zlib

from .enums import Role
from .models import Colleague, Team


def whose_turn(team: Team, number: int) -> Colleague:
    """Who in the team gets case `number`; the lead when nobody is there.

    Spread by a hash of the number, so that workers deal out cases evenly without waiting for each other
    and a replay deals them the same way.
    """
    members = Colleague.objects.here().filter(team=team, role__in=[Role.AGENT, Role.LEAD])
    found = list(members.order_by("pk"))
    return found[zlib.crc32(str(number).encode()) % len(found)] if found else team.lead


def manager_above(team: Team) -> Colleague:
    """Who hears of a broken promise beside the lead: an active manager, else the lead."""
    manager = Colleague.objects.here().filter(role=Role.MANAGER).order_by("pk").first()
    return manager or team.lead
