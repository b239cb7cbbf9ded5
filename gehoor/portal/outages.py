"""What customers read of an outage: what, where, what we expect, and whether they asked to hear (M53)."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from gehoor.casework.actions.interest import holds
from gehoor.core import clock
from gehoor.outages.current import at_home, going_on
from gehoor.outages.models import Interest, Outage

from .dates import Dates
from .visits import Visit

MOST = 3
"""Outages told in one place."""


@dataclass(frozen=True, slots=True)
class Near:
    """`name` is what and where, `more` what we expect; `asked` by when they have word, if they asked.

    `is_home`: they live there, as far as we know.
    """

    key: int
    name: str
    more: str
    asked: str = ""
    is_home: bool = False


def name_of(outage: Outage, language: str) -> str:
    return _("Storing in %(area)s: %(what)s") % {
        "area": outage.area,
        "what": outage.what(language),
    }


def more_of(outage: Outage, dates: Dates) -> str:
    at = dates.at(outage.expected_at)
    if outage.expected_at <= clock.now():
        return _("Wij weten nog niet tot wanneer.")
    if not outage.known:
        return _("Wij zoeken de oorzaak. Het volgende bericht komt %(at)s.") % {"at": at}
    return _("Verwacht herstel: %(at)s.") % {"at": at}


def sentences(brand_id: int, dates: Dates) -> list[str]:
    """The newest of a brand, in words; nothing is asked of the database while there is none."""
    found = going_on(brand_id)[:MOST]
    return [f"{name_of(each, dates.language)}. {more_of(each, dates)}" for each in found]


def near(visit: Visit, dates: Dates) -> list[Near]:
    """The outage at home, or of which this customer wants to hear.

    Before the light check a page tells nothing of where somebody lives: then it shows those of the brand.
    """
    case = visit.case
    found = going_on(case.team.brand_id)
    if not found:
        return []
    asked = _asked(case.party_id, found)
    if asked:
        return [_near(asked.outage, dates, asked)]
    if visit.sees_words:
        home = at_home(case.team.brand_id, case.party_id)
        return [_near(home, dates, is_home=True)] if home else []
    return [_near(each, dates) for each in found[:MOST]]


def _asked(party_id: int, found: list[Outage]) -> Interest | None:
    waiting = Interest.objects.waiting().filter(outage__in=found, promise__case__party=party_id)
    return waiting.select_related("outage").order_by("pk").last()


def _near(
    outage: Outage, dates: Dates, asked: Interest | None = None, *, is_home: bool = False
) -> Near:
    return Near(
        outage.pk,
        name_of(outage, dates.language),
        more_of(outage, dates),
        dates.by(holds(asked).due_at) if asked else "",
        is_home,
    )
