"""Who needs to know whose complaint it is (AVG art. 5 (1) (c): no more than is needed)."""

from __future__ import annotations

from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague

HELPS_CUSTOMERS = {Role.AGENT, Role.LEAD, Role.BACK_OFFICE}


def sees_who(colleague: Colleague) -> bool:
    """Those who help the customer; whoever learns from complaints needs the matter and not the person."""
    return colleague.role in HELPS_CUSTOMERS
