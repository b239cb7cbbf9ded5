"""A colleague thanks another for help in a case (requirement W24)."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.feedback.models import Kudos
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..policies import Refusal


@transaction.atomic
def thank(case: Case, by: Colleague, to: Colleague, words: str) -> Kudos:
    """Raises Refusal for thanks to oneself, or without words."""
    words = words.strip()[:300]
    if by.pk == to.pk:
        raise Refusal(_("Kies een collega: jezelf bedank je niet."), law=5)
    if not words:
        raise Refusal(_("Schrijf in een paar woorden waarvoor je je collega bedankt."), law=5)
    kudos = Kudos.objects.create(case=case, by=by, to=to, words=words, at=clock.now())
    record(case.pk, Happened.THANKED, actor=by, public=False, to=to.name, words=words)
    return kudos
