"""The words that one customer gets of a mailing, with everything filled in."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.conf import settings
from django.template.loader import render_to_string

from gehoor.cases.enums import Channel
from gehoor.core import clock, tokens, wording
from gehoor.parties.models import Party
from gehoor.staff import reaching
from gehoor.staff.enums import Language

from .models import Mailing
from .rules import filled

DECLINE_PATH = "afmelden"
CASES_PATH = "volg"
"""Where customers find their cases without a link of their own: the same word as in the links."""
DECLINES = "decline news"


@dataclass(frozen=True, slots=True)
class Words:
    """What one customer reads, in their language."""

    language: str
    subject: str
    text: str


def words_for(mailing: Mailing, party: Party, channel: Channel) -> Words:
    """What `party` reads on `channel`, in the language that we know of them."""
    language = party.language if party.language in Language.values else Language.DUTCH
    brand = mailing.team.brand
    zone = ZoneInfo(brand.calendar.zone)
    values = {
        "date": wording.full_day(mailing.about_at, language, zone),
        "team": mailing.team.name,
    }
    context = {
        "name": party.name,
        "text": filled(mailing.text(language), language, **values).strip(),
        "team": mailing.team.name,
        "brand": brand,
        "reach": reaching.lines(brand, language, clock.now()),
        "by_mail": channel == Channel.MAIL,
        "cases_url": f"{settings.GEHOOR_PUBLIC_URL}/{CASES_PATH}",
        "decline_url": decline_url(party) if mailing.is_news else "",
    }
    subject = filled(mailing.subject(language), language, **values).strip()
    text = render_to_string(f"mailings/letter.{language}.txt", context)
    return Words(language, subject[:200], text.strip() + "\n")


def decline_url(party: Party) -> str:
    """Where a customer declines news, without signing in."""
    token = tokens.make(DECLINES, str(party.pk))
    return f"{settings.GEHOOR_PUBLIC_URL}/{DECLINE_PATH}/{party.pk}-{token}"


def declining(said: str) -> Party | None:
    """Whose link this is; None when it is nobody's."""
    number, _, token = said.partition("-")
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        return None
    if not tokens.matches(DECLINES, str(int(number)), token):
        return None
    return Party.objects.filter(pk=int(number)).first()
