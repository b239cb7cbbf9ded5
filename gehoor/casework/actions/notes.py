"""What stays between colleagues."""

from __future__ import annotations

from django.db import transaction

from gehoor.cases.models import Case, Note
from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.timeline.actions import record
from gehoor.timeline.enums import Happened

from ..labels import check_labels_nobody
from ..policies import check_has_words


@transaction.atomic
def note(case: Case, by: Colleague, text: str) -> Note:
    """An internal note on the timeline; no page for customers reads it (law 7)."""
    check_has_words(text)
    check_labels_nobody(text)
    row = Note.objects.create(case=case, author=by, text=text.strip(), at=clock.now())
    record(case.pk, Happened.NOTED, actor=by, public=False, note=row.pk)
    return row
