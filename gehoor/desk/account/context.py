"""What a page asks before it shows a button: `may.work`, `may.lead`, ... (staff.permissions)."""

from __future__ import annotations

from django.http import HttpRequest

from gehoor.staff.models import Colleague
from gehoor.staff.permissions import May
from gehoor.staff.permissions import may as allowed


def may(request: HttpRequest) -> dict[str, dict[str, bool]]:
    colleague = getattr(request, "user", None)
    if not isinstance(colleague, Colleague):
        return {"may": {}}
    return {"may": {each.name.lower(): allowed(colleague, each) for each in May}}
