"""Logging what was chosen when the ceiling was in danger."""

from __future__ import annotations

from typing import Any

from gehoor.core import clock
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import May

from ..enums import CeilingOption
from ..models import CeilingChoice
from ..policies import check_may


def choose(
    team: Team, option: CeilingOption, projected: dict[str, Any], by: Colleague, note: str = ""
) -> CeilingChoice:
    """Write down the choice with the projection that it answers. Raises Refused."""
    check_may(by, May.LEAD)
    return CeilingChoice.objects.create(
        team=team,
        option=option,
        note=note.strip()[:300],
        projected=projected,
        by=by,
        at=clock.now(),
    )
