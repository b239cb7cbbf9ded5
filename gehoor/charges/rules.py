"""When a charge is looked at before it goes, and when it is not worth asking. Pure."""

from __future__ import annotations

from datetime import timedelta

MOST_TIMES = 2
"""Administration above so many times the principal is out of proportion (requirement T03)."""
SMALL = 500
"""Cents under which we do not pursue the first time (requirement T04)."""
AGAIN_WITHIN = timedelta(days=365)
PAY_IN_DAYS = 14
"""Days in which a customer pays or objects."""
REMIND_AFTER = timedelta(days=7)
"""One reminder, without extra cost."""
DECIDE_IN = 5
"""Working days for the decision on an objection (process P5)."""


def out_of_proportion(principal: int, administration: int) -> bool:
    return administration > MOST_TIMES * principal


def better_waived(total: int, earlier: int) -> bool:
    """Small, and the first of this customer within AGAIN_WITHIN; `earlier` is how many there were."""
    return total < SMALL and earlier == 0
