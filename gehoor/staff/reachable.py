"""Setting how customers reach a brand: what cannot be told to customers is refused in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.core.phone_numbers import Doubt, NotAServiceNumber, service_number
from gehoor.core.typed_hours import Spans, is_always

from .models import Brand, Colleague
from .permissions import WHO, May, may, refusal


class NotReachable(ValueError):
    """Customers cannot be told this; the message says what can be."""


@dataclass(frozen=True, slots=True)
class Apart:
    """What has hours of its own: a channel ("" for all), a skill (None for all), and its week."""

    channel: str
    skill: int | None
    weekly: list[Spans]


@dataclass(frozen=True, slots=True)
class NewReach:
    """How a brand is reached from now on; `weekly` as in ServiceCalendar."""

    phone: str
    mail: str
    website: str
    weekly: list[Spans]
    good_friday: bool = False
    closed: Sequence[date] = ()
    apart: Sequence[Apart] = field(default_factory=tuple)


@transaction.atomic
def set_reach(brand: Brand, new: NewReach, by: Colleague) -> None:
    """All pages, letters and calls say so from now on; promised dates stay. Raises NotReachable."""
    if not may(by, May.SET_CHANNELS):
        raise NotReachable(refusal(by, WHO[May.SET_CHANNELS]))
    check_number(new.phone)
    check_hours([new.weekly, *(each.weekly for each in new.apart)])
    brand.phone, brand.mail, brand.website = new.phone.strip(), new.mail, new.website
    brand.save(update_fields=["phone", "mail", "website"])
    calendar = brand.calendar
    calendar.weekly, calendar.good_friday = new.weekly, new.good_friday
    calendar.closed = [each.isoformat() for each in new.closed]
    calendar.apart = [_row(each) for each in new.apart]
    calendar.save(update_fields=["weekly", "good_friday", "closed", "apart"])


def _row(each: Apart) -> dict[str, Any]:
    return {"channel": each.channel, "skill": each.skill, "weekly": each.weekly}


def check_number(typed: str) -> None:
    """Only what costs the caller no more than the basic rate (core.phone_numbers); "" is no number."""
    if not typed.strip():
        return
    try:
        service_number(typed)
    except NotAServiceNumber as error:
        raise NotReachable(_why(error)) from error


def check_not_paid(typed: str) -> None:
    """Whatever else it is, as a short number for an emergency may be: nobody pays for it (M18)."""
    try:
        service_number(typed)
    except NotAServiceNumber as error:
        if error.doubt is Doubt.PAID:
            raise NotReachable(_why(error)) from error


def _why(error: NotAServiceNumber) -> str:
    if error.doubt is Doubt.PAID:
        return _(
            "%(number)s kost de beller meer dan het basistarief, en dat mag niet voor klantenservice "
            "(artikel 6:230k, lid 2, Burgerlijk Wetboek). Neem een gewoon nummer zoals 0592, 010, 085 of "
            "088, of een gratis nummer dat met 0800 begint."
        ) % {"number": error.typed}
    return _(
        "Van %(number)s weten wij niet wat bellen kost. Neem een Nederlands nummer van tien cijfers zoals "
        "0592, 010, 085 of 088, of een nummer dat met 0800 begint."
    ) % {"number": error.typed}


def check_hours(weeks: Sequence[list[Spans]]) -> None:
    """Somebody is there at some time, and day and night only for emergencies that have a name (M31)."""
    if not any(weeks[0]):
        raise NotReachable(_("Vul voor ten minste één dag in wanneer jullie er zijn."))
    if any(is_always(each) for each in weeks):
        raise NotReachable(
            _(
                "Dag en nacht zijn wij er alleen voor spoed met een naam: leg die vast bij Spoed, met wie "
                "er dienst heeft. Vul hier in wanneer er gewoon iemand is, zoals elke dag 8.00–22.00."
            )
        )
