"""What an acknowledgement says of an outage where the customer lives; without one it asks nothing."""

from __future__ import annotations

from typing import Any

from gehoor.cases.models import Case
from gehoor.outages.current import at_home

from .letters import said_moment


def nearby(case: Case) -> dict[str, Any]:
    """For templates/letters/_outage: the outage, and the moment that goes with it."""
    outage = at_home(case.team.brand_id, case.party_id)
    return {"outage": outage, "outage_at": said_moment(case, outage.expected_at)} if outage else {}
