"""What is behind a theme, who takes it away and by which day; colleagues see that it is being solved."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as _

from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import WHO, May, may, refusal

from ..models import Theme


def name_cause(theme: Theme, by: Colleague, cause: str, owner: Colleague, on: date) -> None:
    """Name it, or give it a new day. Raises Refusal."""
    _check(theme, by)
    if not cause.strip():
        raise Refusal(
            _("Zeg in één zin wat er mis is: collega’s en klanten vragen ernaar."), law=10
        )
    if on < theme.team.today():
        raise Refusal(_("Die dag is al voorbij: kies een dag die nog komt."), law=8)
    theme.cause, theme.owner, theme.expected_on = cause.strip()[:300], owner, on
    theme.save(update_fields=["cause", "owner", "expected_on"])


def solve(theme: Theme, by: Colleague) -> None:
    """The cause is gone: the theme is over. Raises Refusal."""
    _check(theme, by)
    theme.solved_at = clock.now()
    theme.save(update_fields=["solved_at"])


def _check(theme: Theme, by: Colleague) -> None:
    if not may(by, May.LEAD) and by.pk != theme.owner_id:
        raise Refusal(refusal(by, WHO[May.LEAD]), law=5)
    if theme.solved_at:
        raise Refusal(_("Deze oorzaak is al opgelost."), law=7)
