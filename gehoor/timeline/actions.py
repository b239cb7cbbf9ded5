"""Recording what happened, in the transaction of the verb that made it happen."""

from __future__ import annotations

import json
from typing import Any

from django.db import connection

from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.staff.models import Colleague

from .enums import Happened
from .models import Entry

CHANNEL = "gehoor_timeline"


def record(
    case_id: int,
    kind: Happened,
    *,
    actor: Colleague | None = None,
    party: Party | None = None,
    public: bool = True,
    **facts: Any,
) -> Entry:
    """Append one entry; listeners hear of it when the transaction commits. `facts` are JSON values."""
    entry = Entry.objects.create(
        case_id=case_id,
        at=clock.now(),
        kind=kind,
        actor=actor,
        party=party,
        public=public,
        facts=facts,
    )
    notify(CHANNEL, {"entry": entry.pk, "case": case_id, "kind": kind.value})
    return entry


def notify(channel: str, payload: dict[str, Any]) -> None:
    """Wake whoever listens on `channel` after this transaction; a lost notice costs time, never data."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_notify(%s, %s)", [channel, json.dumps(payload)])
