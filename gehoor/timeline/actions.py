"""Recording what happened, in the transaction of the verb that made it happen."""

from __future__ import annotations

from typing import Any

from gehoor.core import clock
from gehoor.core.rows import insert
from gehoor.parties.models import Party
from gehoor.staff.models import Colleague

from .enums import Happened
from .models import Entry

CHANNEL = "gehoor_timeline"
"""What to LISTEN to: {"entry", "case", "kind"} of every entry, when its transaction commits."""


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
    return insert(
        Entry(
            case_id=case_id,
            at=clock.now(),
            kind=kind,
            actor=actor,
            party=party,
            public=public,
            facts=facts,
        )
    )
