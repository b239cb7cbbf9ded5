"""How a brand is reached as schema.org says it: machines read what people read."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from django.conf import settings

from gehoor.cases.enums import Channel
from gehoor.channels.calls.waiting import wait_at
from gehoor.core import clock
from gehoor.core.calendars import ServiceHours
from gehoor.core.hours_text import closed_days
from gehoor.core.phone_numbers import Tariff
from gehoor.staff import reaching
from gehoor.staff.models import Branch

from .reach import Reach

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LAST_MINUTE = "23:59"
"""schema.org closes at the end of a day with 23:59: at 00:00 it would close before it opens."""


def organisation(reach: Reach) -> dict[str, Any]:
    """An Organization with its ContactPoints, and a Service whose channel tells the wait of now."""
    brand, point = reach.brand, phone_point(reach)
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": brand.name,
        "url": brand.website or reaching.page(brand),
        "contactPoint": [each for each in (point, _mail_point(reach)) if each],
        "location": [_place(each.branch) for each in reach.places],
    }
    if point and (wait := _wait(reach)):
        found["makesOffer"] = {"@type": "Offer", "itemOffered": _service(reach, point, wait)}
    return {name: value for name, value in found.items() if value}


def phone_point(reach: Reach) -> dict[str, Any]:
    number = reach.block.number
    if number is None:
        return {}
    free = {"contactOption": "TollFree"} if number.tariff is Tariff.FREE else {}
    return {
        "@type": "ContactPoint",
        "contactType": "customer service",
        "telephone": number.dial,
        "availableLanguage": ["nl", "en"],
        "hoursAvailable": opening(reach.brand.calendar.hours(Channel.PHONE)),
        "description": f"{reach.block.tariff}; {reach.block.abroad}",
        **free,
    }


def _mail_point(reach: Reach) -> dict[str, Any]:
    if not reach.brand.mail:
        return {}
    return {
        "@type": "ContactPoint",
        "contactType": "customer service",
        "email": reach.brand.mail,
        "url": f"{settings.GEHOOR_PUBLIC_URL}{reach.ways[0].path}",
    }


def opening(hours: ServiceHours) -> list[dict[str, Any]]:
    """One OpeningHoursSpecification for each span of the week, and one for each day soon that is closed."""
    week = [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": name,
            "opens": f"{opens:%H:%M}",
            "closes": LAST_MINUTE if closes == time(0) else f"{closes:%H:%M}",
        }
        for name, spans in zip(DAYS, hours.weekly, strict=True)
        for opens, closes in spans
    ]
    return [*week, *(_closed(each) for each in closed_days(hours, clock.now()))]


def _closed(day: date) -> dict[str, Any]:
    return {
        "@type": "OpeningHoursSpecification",
        "validFrom": day.isoformat(),
        "validThrough": day.isoformat(),
        "opens": "00:00",
        "closes": "00:00",
    }


def _wait(reach: Reach) -> str:
    """The wait of now as an ISO 8601 duration; "" when it is not known."""
    known = wait_at(reach.brand) if reach.wait else None
    return f"PT{known.minutes}M" if known and known.minutes is not None else ""


def _service(reach: Reach, point: dict[str, Any], wait: str) -> dict[str, Any]:
    return {
        "@type": "Service",
        "name": reach.block.brand.name,
        "availableChannel": {
            "@type": "ServiceChannel",
            "servicePhone": point,
            "processingTime": wait,
            "serviceUrl": reaching.page(reach.brand),
        },
    }


def _place(branch: Branch) -> dict[str, Any]:
    own = opening(branch.calendar.hours(Channel.COUNTER)) if branch.calendar else []
    found = {
        "@type": "Place",
        "name": branch.name,
        "telephone": branch.number.dial if branch.number else "",
        "address": {
            "@type": "PostalAddress",
            "streetAddress": branch.street,
            "postalCode": branch.postcode,
            "addressLocality": branch.place,
        },
        "openingHoursSpecification": own,
    }
    return {name: value for name, value in found.items() if value}
