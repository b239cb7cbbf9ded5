"""Who decides about the work of a colleague."""

from __future__ import annotations

from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague, Team

DECIDES_EVERYWHERE = {Role.MANAGER, Role.ADMINISTRATOR}


def leads_colleague(by: Colleague, colleague: Colleague) -> bool:
    """The lead of the team of `colleague`, another lead in it, a manager or an administrator."""
    return by.role in DECIDES_EVERYWHERE or any(
        team.pk == colleague.team_id for team in teams_led_by(by)
    )


def teams_led_by(by: Colleague) -> list[Team]:
    """The teams that `by` decides for, by name."""
    teams = Team.objects.select_related("brand__calendar", "lead").order_by("name")
    if by.role in DECIDES_EVERYWHERE:
        return list(teams)
    found = {each.pk: each for each in teams.filter(lead=by)}
    if by.role == Role.LEAD and by.team_id:
        found |= {each.pk: each for each in teams.filter(pk=by.team_id)}
    return sorted(found.values(), key=lambda each: each.name)
