"""Saying beforehand that a team will manage more or less than it did."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from gehoor.core import clock
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import May

from ..models import Outlook, Plan
from ..policies import check_may, check_plan, check_reason


@transaction.atomic
def plan(team: Team, a_day: float, until: datetime, reason: str, by: Colleague) -> Plan:
    """From now until then the team answers `a_day` questions in a day of service. Raises Refused."""
    check_may(by, May.PLAN)
    check_reason(reason)
    check_plan(a_day, until)
    made = Plan.objects.create(
        team=team, a_day=a_day, until=until, reason=reason.strip()[:300], by=by, at=clock.now()
    )
    Outlook.objects.get_or_create(team_id=team.pk)
    Outlook.objects.filter(team=team).update(planned_a_day=a_day, planned_until=until)
    return made
