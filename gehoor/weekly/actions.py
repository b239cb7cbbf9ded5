"""Setting up a standing public promise, and ending it when nobody waits any more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from gehoor.core import clock
from gehoor.foresight.linting import blames
from gehoor.foresight.policies import Refused, check_may
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import May

from .models import FRIDAY, NOON, StandingPromise


@dataclass(frozen=True, slots=True)
class NewStandingPromise:
    """What is promised in public: `a_week` answers every `weekday` (0 is Monday) before `before`."""

    name_nl: str
    name_en: str
    intro_nl: str
    intro_en: str
    weekday: int = FRIDAY
    before: time = NOON
    a_week: int = 1


@transaction.atomic
def set_up(team: Team, new: NewStandingPromise, by: Colleague) -> StandingPromise:
    """It is on its page at once. Raises Refused with what to do instead."""
    check_may(by, May.SET_TERMS)
    texts = (new.name_nl, new.name_en, new.intro_nl, new.intro_en)
    if not all(each.strip() for each in texts):
        raise Refused(_("Geef een naam en een uitleg, in het Nederlands en in het Engels."))
    if blames(new.intro_nl, "nl") or blames(new.intro_en, "en"):
        raise Refused(_("Schrijf wat wij doen, zonder naar een ander te wijzen."))
    hours = team.hours()
    if not 0 <= new.weekday <= 6 or not hours.weekly[new.weekday]:
        raise Refused(_("Kies een dag waarop dit team open is: dan kan er iemand antwoorden."))
    if new.a_week < 1:
        raise Refused(_("Beloof minstens één antwoord per week."))
    slug = slugify(new.name_nl)[:40]
    if not slug or StandingPromise.objects.filter(slug=slug).exists():
        raise Refused(_("Kies een andere naam: die bestaat al, of er is geen adres van te maken."))
    return StandingPromise.objects.create(
        team=team, slug=slug, name_nl=new.name_nl.strip()[:60], name_en=new.name_en.strip()[:60],
        intro_nl=new.intro_nl.strip()[:500], intro_en=new.intro_en.strip()[:500],
        weekday=new.weekday, before=new.before, a_week=new.a_week, by=by, at=clock.now(),
    )  # fmt: skip
