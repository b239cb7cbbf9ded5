"""What the desks are told when something happened in a case: its row as it now stands, in each language."""

from __future__ import annotations

from typing import Any

from django.template.loader import render_to_string
from django.utils import timezone, translation

from gehoor.cases.models import Case
from gehoor.casework.models import Alert
from gehoor.promises.models import Promise
from gehoor.staff.enums import Language

from ..account.middleware import organisation_zone
from ..queue import due


def change(case_id: int) -> dict[str, dict[str, Any]]:
    """In each language: the case, on whose lists it is, its row (empty when closed), whom it calls."""
    case = Case.objects.values("reference", "owner_id").filter(pk=case_id).first()
    if case is None:
        return {}
    called = Alert.objects.filter(case_id=case_id, seen_at=None).values_list(
        "colleague_id", flat=True
    )
    facts = {
        "id": case_id,
        "case": case["reference"],
        "owners": sorted({case["owner_id"], *_promised_by(case_id)}),
        "calls": sorted(set(called)),
    }
    row = due.row_of(case_id)
    with timezone.override(organisation_zone()):
        return {each: {**facts, "row": _rendered(row, each)} for each in Language.values}


def _promised_by(case_id: int) -> set[int]:
    """Whoever has an open promise in a case has it on the list, whosoever the case is."""
    return set(Promise.objects.open().filter(case=case_id).values_list("owner_id", flat=True))


def _rendered(row: due.Row | None, language: str) -> str:
    if row is None:
        return ""
    with translation.override(language):
        return render_to_string("desk/parts/row.html", {"row": row})
