"""The left column: what is due, and the calls to the colleague who looks."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest

from gehoor.casework.models import Alert
from gehoor.core.prepared import prepared
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import May, may

from ..people import me
from . import due

MINE, EVERYBODY = "mijn", "iedereen"
SCOPE = "desk-scope"
MOST_BESIDE = 20
MOST_READ = 100


def listing(request: HttpRequest, cursor: str = "") -> dict[str, Any]:
    """The left column: what is due, and the calls to this colleague."""
    everybody = request.session.get(SCOPE) == EVERYBODY and may(me(request), May.WORK)
    scope = EVERYBODY if everybody else MINE
    owner = me(request) if scope == MINE else None
    return {"page": due.page(owner, cursor), "scope": scope, "alerts": alerts(me(request))}


def alerts(colleague: Colleague) -> list[Alert]:
    """The newest call about each case; seeing it is seeing the older ones."""
    by_case: dict[int, Alert] = {}
    for alert in _unseen(colleague.pk):
        by_case.setdefault(alert.case_id, alert)
    return list(by_case.values())[:MOST_BESIDE]


@prepared
def _unseen(colleague: int) -> QuerySet[Alert]:
    found = Alert.objects.filter(colleague=colleague, seen_at=None)
    return found.select_related("case__party").order_by("-at", "-pk")[:MOST_READ]
