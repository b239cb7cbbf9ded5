"""A day at the desk: booked, agreed to by whoever is listened to, and ended with what was noticed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.staff.models import Colleague, Team

from ..days import instants, today
from ..enums import Shape
from ..models import JoiningDay
from ..policies import check_can_book, check_can_consent, check_can_end, check_can_withdraw

SPOKEN = (Channel.PHONE, Channel.COUNTER)


@dataclass(frozen=True, slots=True)
class Booking:
    """When, and either beside whom (their calls `recorded` or not), or writing for which team."""

    on: date
    beside: Colleague | None = None
    team: Team | None = None
    recorded: bool = False


@transaction.atomic
def book(who: Colleague, what: Booking) -> JoiningDay:
    """Raises NotYet. Whoever is listened to finds the question on their own desk."""
    check_can_book(who, what.on, what.beside, what.team)
    return JoiningDay.objects.create(
        who=who,
        on=what.on,
        shape=Shape.LISTEN if what.beside else Shape.WRITE,
        beside=what.beside,
        team=None if what.beside else what.team,
        recorded=bool(what.beside) and what.recorded,
    )


@transaction.atomic
def consent(day: JoiningDay, by: Colleague, *, agrees: bool) -> None:
    """Say yes or no; a yes can be taken back as long as the day has not ended. Raises NotYet."""
    day = _locked(day)
    check_can_consent(day, by)
    now = clock.now()
    if agrees:
        day.consented_at = now
    else:
        day.declined_at = now
    day.save(update_fields=["consented_at", "declined_at"])


@transaction.atomic
def withdraw(day: JoiningDay, by: Colleague) -> None:
    """It does not go on. Raises NotYet."""
    day = _locked(day)
    check_can_withdraw(day, by)
    day.withdrawn_at = clock.now()
    day.save(update_fields=["withdrawn_at"])


@transaction.atomic
def end(day: JoiningDay, by: Colleague, noticed: str) -> None:
    """The day counts from now on, with what was noticed. Raises NotYet."""
    day = _locked(day)
    check_can_end(day, by, written(day), noticed)
    day.noticed, day.ended_at = noticed.strip()[:500], clock.now()
    day.save(update_fields=["noticed", "ended_at"])


def may_listen(day: JoiningDay, reader: Colleague) -> bool:
    """Whether this reader has the role of a listener now: on the day itself, after a yes."""
    is_theirs = day.who_id == reader.pk and day.listens
    return is_theirs and day.is_open and day.consented_at is not None and day.on == today()


def written(day: JoiningDay) -> int:
    """In how many cases somebody wrote to the customer on that day."""
    begins, ends = instants(day.on, day.on)
    sent = Contact.objects.filter(
        author=day.who_id, direction=Direction.OUT, at__gte=begins, at__lt=ends
    )
    return sent.exclude(channel__in=SPOKEN).values("case").distinct().count()


def _locked(day: JoiningDay) -> JoiningDay:
    return JoiningDay.objects.select_for_update(of=["self"]).get(pk=day.pk)
