"""Who does it for us: a carrier or contractor stands behind a promise, and it stays ours (T13)."""

from __future__ import annotations

from django.db import transaction

from gehoor.promises import actions as ledger
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague, Partner

from .locking import locked


@transaction.atomic
def name_partner(promise: Promise, by: Colleague, partner: Partner) -> None:
    """Note who does it; also of a promise that has ended, since that is often when it is found out."""
    _case, mine = locked(promise)
    ledger.name_partner(mine, partner, by=by)
