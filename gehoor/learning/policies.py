"""In which state something can be learnt, and who agrees to it first. A person reads why not."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as _

from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import WHO, May, may, refusal

from .days import today
from .models import JoiningDay
from .rules import LONGEST_LESSON, Change, minutes

WRITTEN = 10
"""Written cases that make a day at the desk (requirement M46)."""


class NotYet(ValueError):
    """Something that cannot be booked, agreed or ended like this; the message says what to do instead."""


def check_may(by: Colleague, what: May) -> None:
    if not may(by, what):
        raise NotYet(refusal(by, WHO[what]))


def check_can_book(who: Colleague, on: date, beside: Colleague | None, team: Team | None) -> None:
    if on < today():
        raise NotYet(_("Die dag is voorbij: kies vandaag of een latere dag."))
    if beside is None and team is None:
        raise NotYet(_("Kies bij wie je meeluistert, of voor welk team je schrijft."))
    if beside == who:
        raise NotYet(_("Kies een collega: bij jezelf kun je niet meeluisteren."))
    if team and not may(who, May.WORK):
        raise NotYet(_("Klanten schrijven mag jij niet: kies een collega om bij mee te luisteren."))
    if JoiningDay.objects.standing().filter(who=who, on=on).exists():
        raise NotYet(_("Die dag doe je al mee: kies een andere dag."))


def check_can_consent(day: JoiningDay, by: Colleague) -> None:
    """Whoever is listened to agrees in person, and nobody does it for them."""
    if day.beside_id != by.pk:
        raise NotYet(_("Alleen wie wordt beluisterd, kan hier ja of nee zeggen."))
    if not day.is_open:
        raise NotYet(_("Deze meedraaidag is al voorbij of afgezegd."))


def check_can_withdraw(day: JoiningDay, by: Colleague) -> None:
    if day.who_id != by.pk:
        raise NotYet(_("Alleen wie meedraait, kan de dag afzeggen."))
    if not day.is_open:
        raise NotYet(_("Deze meedraaidag is al voorbij of afgezegd."))


def check_can_end(day: JoiningDay, by: Colleague, written: int, noticed: str) -> None:
    check_can_withdraw(day, by)
    if day.on > today():
        raise NotYet(_("Deze dag moet nog komen."))
    if day.listens and day.consented_at is None:
        raise NotYet(
            _("%(name)s heeft nog geen ja gezegd: vraag het, of kies een andere collega.")
            % {"name": day.beside.first_name if day.beside else ""}
        )
    if not day.listens and written < WRITTEN:
        raise NotYet(
            _("Je schreef %(n)s van de %(all)s zaken: de dag telt bij %(all)s.")
            % {"n": written, "all": WRITTEN}
        )
    if not noticed.strip():
        raise NotYet(_("Typ in één zin wat je opviel: daar doen wij iets mee."))


def check_is_a_lesson(changes: list[Change]) -> None:
    """A lesson that somebody writes says what changes, and is read in three minutes."""
    if not changes:
        raise NotYet(_("Typ wat er verandert, in het Nederlands en in het Engels."))
    if minutes(changes) > LONGEST_LESSON:
        raise NotYet(_("Dit is langer dan drie minuten lezen: maak er twee lessen van."))
