"""Who may do what to a case."""

from __future__ import annotations

from gehoor.cases.models import Case
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague


def leads(colleague: Colleague, case: Case) -> bool:
    """Who decides for the team of a case: its lead, another lead in it, or a manager."""
    if colleague.pk == case.team.lead_id or colleague.role == Role.MANAGER:
        return True
    return colleague.role == Role.LEAD and colleague.team_id == case.team_id
