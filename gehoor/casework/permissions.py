"""Who may do what to a case."""

from __future__ import annotations

from django.db.models import Q

from gehoor.cases.models import Case, Question
from gehoor.promises.models import Promise
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague

from .models import Alert


def theirs(colleague: Colleague) -> Q:
    """Cases that are this colleague's, hold something that they promised, or in which they were asked."""
    promised = Promise.objects.filter(owner=colleague).values("case_id")
    asked = Question.objects.filter(owner=colleague).values("case_id")
    called = Alert.objects.filter(colleague=colleague).values("case_id")
    return Q(owner=colleague) | Q(pk__in=promised) | Q(pk__in=asked) | Q(pk__in=called)


def leads(colleague: Colleague, case: Case) -> bool:
    """Who decides for the team of a case: its lead, another lead in it, or a manager."""
    if colleague.pk == case.team.lead_id or colleague.role == Role.MANAGER:
        return True
    return colleague.role == Role.LEAD and colleague.team_id == case.team_id
