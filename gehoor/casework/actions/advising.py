"""Marking a line as advice, and hearing that it did not help (requirement G24)."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.knowledge.models import Advice
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..advice import Line, step_named
from ..policies import Refusal, check_goes_on_here


@transaction.atomic
def advise(case: Case, by: Colleague, line: Line) -> Advice:
    """Keep a line of what was said or noted as the advice that `by` stands for."""
    check_goes_on_here(case)
    kind, _sep, key = line.place.partition("-")
    if Advice.objects.filter(**{kind: int(key)}, text=line.text).exists():
        raise Refusal(_("Deze regel is al advies."), law=7)
    named = step_named(line.text)
    advice = Advice.objects.create(
        case=case,
        **{f"{kind}_id": int(key)},
        text=line.text,
        by=by,
        at=clock.now(),
        article=named[0] if named else None,
        step=named[1] if named else None,
    )
    record(case.pk, Happened.ADVISED, actor=by, public=False, words=line.text)
    return advice


@transaction.atomic
def did_not_help(advice: Advice, by: Colleague) -> None:
    """The customer says so; it stays on the case, so that nobody advises it again."""
    advice = Advice.objects.select_for_update().get(pk=advice.pk)
    if advice.failed_at:
        return
    advice.failed_at, advice.failed_by = clock.now(), by
    advice.save(update_fields=["failed_at", "failed_by"])
    record(advice.case_id, Happened.ADVICE_FAILED, actor=by, public=False, words=advice.text)
