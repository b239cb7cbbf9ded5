"""What a colleague may post about an outage: a text to copy, for we post nothing by ourselves (M64)."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from gehoor.core import clock, wording
from gehoor.outages.models import Outage
from gehoor.staff import reaching

_DRAFT = {
    "nl": "Storing in {area}: {what}. {more} Actueel nieuws, en bericht bij herstel: {page}",
    "en": "Outage in {area}: {what}. {more} The latest, and a message at repair: {page}",
}
_KNOWN = {"nl": "Verwacht herstel: {at}.", "en": "Expected repair: {at}."}
_LOOKING = {
    "nl": "Wij zoeken de oorzaak. Het volgende bericht komt {at}.",
    "en": "We are looking for the cause. The next message comes {at}.",
}
_UNKNOWN = {"nl": "Wij weten nog niet tot wanneer.", "en": "We do not know yet until when."}


def social(outage: Outage) -> list[tuple[str, str]]:
    """The draft in each language, `[("nl", "Storing in Roden: ...")]`."""
    return [(language, _draft(outage, language)) for language in _DRAFT]


def _draft(outage: Outage, language: str) -> str:
    zone = ZoneInfo(outage.brand.calendar.zone)
    passed = outage.expected_at <= clock.now()
    more = (_UNKNOWN if passed else _KNOWN if outage.known else _LOOKING)[language]
    return _DRAFT[language].format(
        area=outage.area,
        what=outage.what(language),
        more=more.format(at=wording.moment(outage.expected_at, language, zone)),
        page=reaching.page(outage.brand),
    )
