"""The next due moment of a case, and what is open in it."""

from __future__ import annotations

from django.db import connection
from django.db.models import QuerySet

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, CustomerAction
from gehoor.core.prepared import prepared

from ..enums import PromiseState
from ..models import Promise

_REFRESH = """
update cases_case set due_at = (
    select least(
        (select min(due_at) from promises_promise where case_id = cases_case.id and state = %s),
        (select min(due_at) from cases_customeraction where case_id = cases_case.id and state = %s)
    )
) where id = any(%s) returning id, due_at
"""


def refresh_due(*cases: Case) -> None:
    """Set the next due moment of cases from their open promises and customer actions.

    The last step of every verb that changes those; the database checks at commit that it was done.
    """
    keys = [each.pk for each in cases]
    with connection.cursor() as cursor:
        cursor.execute(_REFRESH, [PromiseState.OPEN, ActionState.OPEN, keys])
        due = dict(cursor.fetchall())
    for case in cases:
        case.due_at = due.get(case.pk)


def open_promises(case: Case) -> list[Promise]:
    return _open_promises(case.pk)


@prepared
def _open_promises(case_id: int) -> QuerySet[Promise]:
    return Promise.objects.open().filter(case=case_id).by_due()


def open_actions(case: Case) -> list[CustomerAction]:
    return _open_actions(case.pk)


@prepared
def _open_actions(case_id: int) -> QuerySet[CustomerAction]:
    return CustomerAction.objects.filter(case=case_id, state=ActionState.OPEN).order_by("due_at")
