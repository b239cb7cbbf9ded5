"""Founding the organisation, and finding somebody to own what comes in (law 5)."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import IntegrityError, transaction

from gehoor.core import clock

from .enums import Language, Role
from .models import Brand, Colleague, Organisation, ServiceCalendar, Team
from .rules import is_spared

SEEN_AGAIN = timedelta(minutes=1)


class AlreadyFounded(Exception):
    """There is an organisation here; an installation serves one."""


@dataclass(frozen=True, slots=True)
class Founding:
    """What an organisation begins with: one brand with its hours, one team, and who leads it.

    `weekly` as in ServiceCalendar; `answer_minutes` is service time; `password` is not hashed yet.
    """

    organisation: str
    brand: str
    prefix: str
    weekly: list[list[list[str]]]
    answer_minutes: int
    team: str
    colleague: str
    mail: str
    password: str
    zone: str = "Europe/Amsterdam"
    language: Language = Language.DUTCH
    phone: str = ""
    website: str = ""
    brand_mail: str = ""
    good_friday: bool = False


@transaction.atomic
def found_organisation(what: Founding) -> Team:
    """All of it or nothing; of two who do it at once, one gets AlreadyFounded."""
    try:
        with transaction.atomic():
            Organisation.objects.create(
                name=what.organisation, zone=what.zone, language=what.language
            )
    except IntegrityError as error:
        raise AlreadyFounded from error
    calendar = ServiceCalendar.objects.create(
        name=what.brand, zone=what.zone, weekly=what.weekly, good_friday=what.good_friday
    )
    brand = Brand.objects.create(
        name=what.brand,
        prefix=what.prefix,
        phone=what.phone,
        mail=what.brand_mail,
        website=what.website,
        calendar=calendar,
    )
    lead = Colleague.objects.create_user(
        what.mail,
        what.password,
        name=what.colleague,
        role=Role.ADMINISTRATOR,
        language=what.language,
    )
    team = Team.objects.create(
        name=what.team, brand=brand, lead=lead, answer_minutes=what.answer_minutes
    )
    lead.team = team
    lead.save(update_fields=["team"])
    return team


def whose_turn(
    team: Team, number: int, until: datetime | None = None, about: str = ""
) -> Colleague:
    """Who in the team gets case `number`; the lead when nobody is there, or stays until that moment.

    Spread by a hash of the number, so that workers deal out cases evenly without waiting for each other
    and a replay deals them the same way. about: what is asked; whoever is spared from it gets it only when
    everybody is.
    """
    now = clock.now()
    stay = who_stay(team, until or now)
    found = [each for each in stay if not is_spared(each.spared, about, now)] or stay
    return found[zlib.crc32(str(number).encode()) % len(found)] if found else team.lead


def who_stay(team: Team, until: datetime) -> list[Colleague]:
    """Who in the team can be given something that is due then."""
    zone = ZoneInfo(team.brand.calendar.zone)
    return [each for each in team.at_work if each.is_here_for(until, zone)]


def seen(colleague: Colleague) -> None:
    """The desk of this colleague is open: calls may ring there first. Written at most once a minute."""
    now = clock.now()
    if colleague.seen_at is None or colleague.seen_at < now - SEEN_AGAIN:
        colleague.seen_at = now
        colleague.save(update_fields=["seen_at"])


def manager_above(team: Team) -> Colleague:
    """Who hears of a broken promise beside the lead: an active manager, else the lead."""
    return team.manager or team.lead
