"""Setting what an emergency is: its words, the number that customers see, and who is called in turn."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.core import clock
from gehoor.foresight.linting import check
from gehoor.foresight.policies import Refused, check_may
from gehoor.plain.actions.confirming import both, check_plain
from gehoor.plain.enums import Kind
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import May
from gehoor.staff.reachable import NotReachable, check_not_paid

from .models import NEXT_AFTER_MINUTES, Emergency, OnCall

LEAST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class NewEmergency:
    """`on_call` holds (colleague, mail address) in the order in which they are called.

    `confirmed` is what HarderThanB1 gave, from somebody who read that the text is hard.
    """

    name: str
    words: tuple[str, ...]
    phone: str
    text_nl: str
    text_en: str
    on_call: tuple[tuple[Colleague, str], ...]
    next_after: int = NEXT_AFTER_MINUTES
    confirmed: str = ""


@transaction.atomic
def set_emergency(team: Team, new: NewEmergency, by: Colleague) -> Emergency:
    """The version that holds from now on. Raises Refused, HarderThanB1 or Rejected."""
    check_may(by, May.SET_TERMS)
    words = [each for each in dict.fromkeys(_plain(each) for each in new.words) if each]
    _check_complete(new, words)
    check(new.text_nl, "nl", reader=by.language)
    check(new.text_en, "en", reader=by.language)
    check_plain(Kind.EMERGENCY, both([new.text_nl], [new.text_en]), by, new.confirmed)
    _end(team, new.name)
    emergency = Emergency.objects.create(
        team=team,
        name=new.name.strip()[:60],
        words=words,
        phone=new.phone.strip()[:40],
        text_nl=new.text_nl.strip()[:300],
        text_en=new.text_en.strip()[:300],
        next_after=new.next_after,
        by=by,
        at=clock.now(),
    )
    OnCall.objects.bulk_create(
        OnCall(emergency=emergency, place=place, colleague=colleague, address=address.strip())
        for place, (colleague, address) in enumerate(new.on_call, 1)
    )
    return emergency


@transaction.atomic
def end_emergency(emergency: Emergency, by: Colleague) -> None:
    """These words call nobody any more; calls that wait go on until somebody takes them."""
    check_may(by, May.SET_TERMS)
    _end(emergency.team, emergency.name)


def _end(team: Team, name: str) -> None:
    holding = Emergency.objects.filter(team=team, name=name.strip()[:60], ended_at=None)
    holding.update(ended_at=clock.now())


def _check_complete(new: NewEmergency, words: list[str]) -> None:
    if not new.name.strip() or not words:
        raise Refused(_("Geef het spoedgeval een naam, en de woorden waaraan wij het herkennen."))
    if sum(each.isdigit() for each in new.phone) < LEAST_DIGITS:
        raise Refused(_("Vul het nummer in dat de klant meteen kan bellen."))
    try:
        check_not_paid(new.phone)
    except NotReachable as error:
        raise Refused(str(error)) from error
    if not (new.text_nl.strip() and new.text_en.strip()):
        raise Refused(_("Schrijf in het Nederlands en in het Engels wat de klant nu kan doen."))
    if not new.on_call or not all("@" in address for _who, address in new.on_call):
        raise Refused(_("Kies wie er dienst heeft, en op welk e-mailadres wij die oproepen."))
    if new.next_after < 1:
        raise Refused(_("Geef minstens één minuut voordat wij de volgende oproepen."))


def _plain(word: str) -> str:
    return " ".join(word.casefold().split())[:60]
