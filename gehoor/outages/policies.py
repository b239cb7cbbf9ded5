"""What may be published as an outage, and by whom. A person reads why not."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import WHO, May, may, refusal

from .rules import stretches

LONGEST_AREA, LONGEST_WHAT = 3, 4
"""Words: more cannot be said in the fifteen seconds that a caller is to wait (requirement M35)."""


class Refused(ValueError):
    """The message says what to do instead."""


def check_may(by: Colleague) -> None:
    if not may(by, May.LEAD):
        raise Refused(refusal(by, WHO[May.LEAD]))


def check_words(area: str, *what: str) -> None:
    if not (area and all(what)):
        raise Refused(_("Geef het gebied, en wat er niet werkt in het Nederlands en het Engels."))
    longest = max(len(each.split()) for each in what)
    if len(area.split()) > LONGEST_AREA or longest > LONGEST_WHAT:
        raise Refused(
            _(
                "Houd het kort, want dit wordt voorgelezen: gebied %(area)s woorden, storing %(what)s."
            )
            % {"area": LONGEST_AREA, "what": LONGEST_WHAT}
        )


def check_expected(at: datetime | None) -> None:
    if at and at <= clock.now():
        raise Refused(_("Geef een moment dat nog komt: dan verwachten klanten dat het werkt."))


def postcodes(said: str) -> list[str]:
    """The stretches in `9301-9305, 9321`. Raises Refused."""
    try:
        found = stretches(said)
    except ValueError as error:
        raise Refused(
            _("“%(part)s” is geen postcode. Typ ze zoals: 9301-9305, 9321 AB.")
            % {"part": str(error)}
        ) from error
    if not found:
        raise Refused(_("Geef de postcodes waar de storing is, zoals: 9301-9305, 9321 AB."))
    return found
