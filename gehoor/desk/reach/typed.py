"""What a colleague typed about how a brand is reached, read as a whole: every mistake in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.http import QueryDict
from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.core import typed_hours
from gehoor.core.hours_text import opening_hours
from gehoor.core.keys import key_of
from gehoor.core.typed_hours import NotHours, Spans
from gehoor.staff.models import Brand, ServiceCalendar, Skill
from gehoor.staff.reachable import Apart, NewReach, NotReachable

CHANNELS = (Channel.PHONE, Channel.CHAT, Channel.MAIL, Channel.COUNTER)
EMPTY_ROWS = 2


def read(said: QueryDict) -> NewReach:
    """Raises NotReachable."""
    return NewReach(
        phone=said.get("phone", "")[:40],
        mail=_mail(said.get("mail", "").strip()),
        website=_website(said.get("website", "").strip()),
        weekly=week(said.get("hours", "")),
        good_friday="good_friday" in said,
        closed=_closed(said.get("closed", "")),
        apart=tuple(_apart(said)),
    )


def week(typed: str) -> list[Spans]:
    try:
        return typed_hours.week(typed)
    except NotHours as error:
        words = _(
            "“%(typed)s” begrijpen wij niet. Typ de uren zoals: ma t/m vr 8.00–20.00, za 9.00–12.00 en "
            "13.00–17.00."
        )
        raise NotReachable(words % {"typed": typed.strip()}) from error


def _closed(typed: str) -> list[date]:
    try:
        return typed_hours.dates(typed)
    except NotHours as error:
        words = _("“%(typed)s” is geen dag. Typ dagen zoals 24-12-2026, met een komma ertussen.")
        raise NotReachable(words % {"typed": error}) from error


def _mail(typed: str) -> str:
    try:
        if typed:
            validate_email(typed)
    except ValidationError as error:
        raise NotReachable(_("Dit e-mailadres klopt niet: kijk het na.")) from error
    return typed


def _website(typed: str) -> str:
    try:
        if typed:
            URLValidator(schemes=["http", "https"])(typed)
    except ValidationError as error:
        raise NotReachable(_("Geef de website voluit, zoals https://www.voorbeeld.nl.")) from error
    return typed[:200]


def _apart(said: QueryDict) -> Iterator[Apart]:
    rows = zip(
        said.getlist("channel"), said.getlist("skill"), said.getlist("hours-apart"), strict=False
    )
    known = set(Skill.objects.in_use().values_list("pk", flat=True))
    for channel, skill, hours in rows:
        if not hours.strip():
            continue
        which = key_of(skill) if key_of(skill) in known else None
        if channel not in CHANNELS and which is None:
            raise NotReachable(_("Kies bij andere uren een kanaal, een vaardigheid, of allebei."))
        yield Apart(channel if channel in CHANNELS else "", which, week(hours))


def shown(brand: Brand, language: str) -> dict[str, object]:
    """What holds now, as it would be typed."""
    calendar = brand.calendar
    rows = [
        (
            each["channel"],
            each["skill"],
            hours_of(calendar, language, each["channel"], each["skill"]),
        )
        for each in calendar.apart
    ]
    return {
        "phone": brand.phone,
        "mail": brand.mail,
        "website": brand.website,
        "hours": hours_of(calendar, language),
        "good_friday": calendar.good_friday,
        "closed": ", ".join(_day(each) for each in calendar.closed),
        "rows": [*rows, *[("", None, "")] * EMPTY_ROWS],
    }


def hours_of(
    calendar: ServiceCalendar, language: str, channel: str = "", skill: int | None = None
) -> str:
    return opening_hours(calendar.hours(channel, skill), language)


def _day(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{int(day)}-{int(month)}-{year}"


def again(said: QueryDict) -> dict[str, object]:
    """What was typed, to be mended."""
    rows = [
        (channel, key_of(skill) or None, hours)
        for channel, skill, hours in zip(
            said.getlist("channel"),
            said.getlist("skill"),
            said.getlist("hours-apart"),
            strict=False,
        )
    ]
    names = ("phone", "mail", "website", "hours", "closed")
    return {
        **{name: said.get(name, "") for name in names},
        "good_friday": "good_friday" in said,
        "rows": rows,
    }
