"""Marking a question as a complaint, so that it stands in the register with its answer."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case, Question
from gehoor.casework.policies import Refusal, check_goes_on_here
from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from .models import Complaint


@transaction.atomic
def register(question: Question, by: Colleague) -> Complaint:
    """Raises Refusal when it is in the register already, or its case goes on in another."""
    case = Case.objects.select_for_update(of=["self"]).get(pk=question.case_id)
    check_goes_on_here(case)
    if Complaint.objects.filter(question=question).exists():
        raise Refusal(_("Deze vraag staat al in het klachtenregister."), law=7)
    complaint = Complaint.objects.create(case=case, question=question, by=by, at=clock.now())
    record(case.pk, Happened.COMPLAINED, actor=by, number=question.number)
    return complaint
