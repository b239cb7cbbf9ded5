"""What management decides about a case that has been slipping for long (requirement T38)."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..models import Decision
from ..policies import check_has_words, check_leads


@transaction.atomic
def decide(case: Case, by: Colleague, words: str) -> Decision:
    """Record the decision, for colleagues only. Raises Refusal."""
    check_leads(by, case)
    check_has_words(words)
    row = Decision.objects.create(case=case, by=by, words=words.strip()[:300], at=clock.now())
    record(case.pk, Happened.DECIDED, actor=by, public=False, words=row.words)
    return row
