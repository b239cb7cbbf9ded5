"""The letters of a mailing on paper."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from gehoor.core.paper import Page, typeset

from .models import Item, Mailing


def as_pdf(mailing: Mailing, items: Iterable[Item]) -> bytes:
    """The letters of `items` behind each other, each on a new sheet: the same bytes every time."""
    brand = mailing.team.brand
    pages = [
        Page(
            item.language,
            item.addressed.splitlines() or [item.party.name],
            item.begun_at,
            item.subject,
            item.text,
        )
        for item in items
    ]
    zone = ZoneInfo(brand.calendar.zone)
    return typeset(mailing.name, brand.name, zone, pages, mailing.started_at or mailing.at)
