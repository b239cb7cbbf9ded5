"""What we know while somebody calls: where they are, whether something is out there, who is there."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from gehoor.cases.enums import Channel
from gehoor.casework.actions.preferring import MOBILE
from gehoor.core import clock
from gehoor.outages.models import Outage
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address

from ..calls.models import Call
from .models import Course
from .plan import Known
from .words import OFFERED_WITHIN, Announced, Scene, until_offer


def known(course: Course) -> Known:
    """What the plan asks. It sets the outage of the course, once the caller is placed in one."""
    call = course.call
    outages = list(Outage.objects.going_on().filter(brand=call.exchange.team.brand_id))
    places = _places(course) if outages else []
    if course.outage is None:
        course.outage = next((each for each in outages if any(map(each.covers, places))), None)
    return Known(
        placed=course.outage is not None if places else None,
        outages=bool(outages),
        numbered=bool(number(course)),
        mobile=number(course).startswith(MOBILE),
        open=call.exchange.team.hours(Channel.PHONE, call.skill_id).is_open(clock.now()),
    )


def number(course: Course) -> str:
    """Where to call back: what was keyed in for that, else the number that calls."""
    return course.number or course.call.number


def _places(course: Course) -> list[str]:
    """Where the caller is, by what was keyed in, else by where the customer with this number lives."""
    if course.postcode:
        return [course.postcode]
    homes = Address.objects.filter(kind=AddressKind.POSTAL, party=course.call.party_id)
    return list(homes.values_list("value", flat=True)) if course.call.party_id else []


def language_of(call: Call) -> str:
    return call.party.language if call.party else call.exchange.team.lead.language


def announced(outage: Outage, language: str) -> Announced:
    return Announced(outage.area, outage.what(language), outage.expected_at, outage.known)


def scene(course: Course, *, greets: bool) -> Scene:
    """What the words of this call need, now."""
    call, now = course.call, clock.now()
    team, language = call.exchange.team, language_of(call)
    opens_at, _closes = next(team.hours(Channel.PHONE, call.skill_id).open_spans(now), (now, now))
    found = Scene(
        brand=team.brand.name if greets else "",
        language=language,
        now=now,
        zone=ZoneInfo(team.brand.calendar.zone),
        outage=announced(course.outage, language) if course.outage else None,
        opens_at=opens_at,
        number=number(course),
        promised_at=course.promise.due_at if course.promise else None,
    )
    in_time = until_offer(found) <= OFFERED_WITHIN
    return found if in_time else replace(found, brand="")  # a long name gives way to the offer
