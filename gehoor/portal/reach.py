"""How customers reach a brand: for the contact page, the block on other sites, and machines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gehoor.cases.enums import Channel
from gehoor.channels.calls.waiting import wait_at
from gehoor.core import clock, hours_text, wording
from gehoor.core.calendars import ServiceHours
from gehoor.core.phone_numbers import ServiceNumber, tariff
from gehoor.staff import reaching
from gehoor.staff.models import Branch, Brand, Skill
from gehoor.urgency.models import Emergency

from .blocks import ContactBlock
from .dates import Dates
from .outages import sentences
from .ways import Way, ways

WEEK = 7


@dataclass(frozen=True, slots=True)
class Place:
    """One of our branches, with its own number and hours when it has them."""

    branch: Branch
    number: ServiceNumber | None
    tariff: str
    hours: str


@dataclass(frozen=True, slots=True)
class Reach:
    """`week` gives for each of seven days from today its name and its hours on the telephone.

    `apart` gives what has other hours; `wait` is what is known of the queue now, in words, or "".
    `outages` says what does not work now, and where.
    """

    block: ContactBlock
    week: list[tuple[str, str]]
    apart: list[tuple[str, str]]
    wait: str
    ways: list[Way]
    places: list[Place]
    emergencies: list[tuple[Emergency, str]]
    outages: list[str]

    @property
    def brand(self) -> Brand:
        return self.block.brand


def reach_of(brand: Brand, language: str) -> Reach:
    """As it is now. The language has to be the active one."""
    hours = brand.calendar.hours(Channel.PHONE)
    return Reach(
        block=ContactBlock.of(brand, language),
        week=_week(hours, language),
        apart=_apart(brand, language),
        wait=_wait(brand) if brand.number and hours.is_open(clock.now()) else "",
        ways=ways(brand),
        places=[_place(each, language) for each in _branches(brand)],
        emergencies=[(each, each.text(language)) for each in _emergencies(brand)],
        outages=sentences(brand.pk, Dates(language, ZoneInfo(brand.calendar.zone))),
    )


def _week(hours: ServiceHours, language: str) -> list[tuple[str, str]]:
    today = clock.now()
    days = [hours.days_later(today, ahead) for ahead in range(WEEK)]
    return [
        (
            wording.day(each, language, hours.zone),
            hours_text.of_day(hours, hours.day_of(each), language),
        )
        for each in days
    ]


def _apart(brand: Brand, language: str) -> list[tuple[str, str]]:
    """What has other hours than the telephone: `("Chat", "ma t/m vr 9.00–17.00")`."""
    rows = brand.calendar.apart
    names = dict(Skill.objects.in_use().values_list("pk", "name")) if rows else {}
    labels = dict(Channel.choices)
    found = []
    for each in rows:
        if each["skill"] is None and each["channel"] == Channel.PHONE:
            continue
        what = [str(labels.get(each["channel"], "")), names.get(each["skill"], "")]
        hours = brand.calendar.hours(each["channel"], each["skill"])
        said = hours_text.opening_hours(hours, language)
        found.append((": ".join(filter(None, what)).capitalize(), said or _("gesloten")))
    return found


def _wait(brand: Brand) -> str:
    known = wait_at(brand)
    if known is None:
        return ""
    if not known.callers:
        waiting = _("Er wacht nu niemand: u bent meteen aan de beurt.")
    else:
        waiting = ngettext(
            "Er wacht nu %(callers)s beller.", "Er wachten nu %(callers)s bellers.", known.callers
        ) % {"callers": known.callers}
    return f"{waiting} {_lately(known.minutes)}".strip()


def _lately(minutes: int | None) -> str:
    if minutes is None:
        return ""
    if not minutes:
        return _("Wie het laatste half uur belde, werd binnen een minuut geholpen.")
    return ngettext(
        "Wie het laatste half uur belde, wachtte gemiddeld %(minutes)s minuut.",
        "Wie het laatste half uur belde, wachtte gemiddeld %(minutes)s minuten.",
        minutes,
    ) % {"minutes": minutes}


def _branches(brand: Brand) -> list[Branch]:
    return list(Branch.objects.filter(brand=brand).select_related("calendar").order_by("place"))


def _place(branch: Branch, language: str) -> Place:
    number = branch.number
    hours = ""
    if branch.calendar:
        own = branch.calendar.hours(Channel.COUNTER)
        said = hours_text.opening_hours(own, language)
        now = hours_text.standing(own, clock.now(), language)
        shut = hours_text.closures(own, clock.now(), language)
        hours = "; ".join(filter(None, [said, shut, now]))
    return Place(branch, number, tariff(number, language) if number else "", hours)


def _emergencies(brand: Brand) -> list[Emergency]:
    holding = Emergency.objects.filter(team__brand=brand, ended_at=None)
    return list(holding.order_by("name"))


def facts(reach: Reach) -> dict[str, Any]:
    """What the block on another site shows, words and all: its script holds no text of its own."""
    block, number = reach.block, reach.block.number
    return {
        "brand": reach.brand.name,
        "language": block.language,
        "page": reaching.page(reach.brand),
        "title": _("%(name)s bereiken") % {"name": reach.brand.name},
        "number": number
        and {
            "dial": number.dial,
            "shown": number.shown,
            "place": number.place,
            "tariff": block.tariff,
            "abroad": block.abroad,
        },
        "now": block.now,
        "hours": block.hours,
        "wait": reach.wait,
        "outages": reach.outages,
        "mail": reach.brand.mail,
        "ways": [each.as_facts(settings.GEHOOR_PUBLIC_URL) for each in reach.ways],
        "more": _("Alle openingstijden, vestigingen en manieren om ons te bereiken"),
    }
