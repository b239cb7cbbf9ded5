"""When the queue grows, whoever waits in it hears a new date before the old one passes (T08)."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from gehoor.core import clock
from gehoor.foresight.models import Outlook
from gehoor.promises.estimates.expected import service_day
from gehoor.promises.estimates.steady import rounded
from gehoor.promises.models import Promise
from gehoor.staff.models import Team

from ..policies import NeedsLead, Refusal
from ..turns import in_turn
from .moving import ask_to_move
from .renegotiate import renegotiate

log = logging.getLogger(__name__)

REASON = {
    "nl": "er wachten nu %s vragen vóór de uwe, en wij beantwoorden er ongeveer %s per dag",
    "en": "%s questions are waiting before yours now, and we answer about %s a day",
}


@dataclass(frozen=True, slots=True)
class Place:
    """A promise in the queue: how many go before it, and the date at which it is its turn."""

    promise: Promise
    ahead: int
    due_at: datetime


def renew() -> int:
    """Give everybody whose turn comes after their date a new one, when it got a day worse; how many."""
    done = 0
    now = clock.now()
    for outlook in Outlook.objects.select_related("team__brand__calendar"):
        capacity = outlook.capacity(now)
        if capacity and outlook.waiting > capacity:  # less than a day's work worsens by no day
            done += sum(_tell(each, capacity) for each in worsened(outlook.team, capacity, now))
    return done


def worsened(team: Team, a_day: float, now: datetime) -> list[Place]:
    """Who waits for this team with a date before their turn; nobody while all are within a day of it."""
    hours = team.hours()
    day = service_day(hours)
    found, worst = [], timedelta()
    for ahead, promise in enumerate(in_turn(team)):
        work = (ahead + 1) / a_day * day
        turn = hours.add(now, work)
        if now < promise.due_at < turn:
            found.append(Place(promise, ahead, rounded(hours, turn, work)))
            worst = max(worst, hours.between(promise.due_at, turn))
    return found if worst > day else []


def _tell(place: Place, a_day: float) -> bool:
    """Move it, or where that takes the lead, ask; what was answered or moved meanwhile stays as it is."""
    promise = place.promise
    words = REASON[promise.case.language] % (place.ahead, f"{a_day:.0f}")
    try:
        try:
            renegotiate(promise, None, due_at=place.due_at, reason=words)
        except NeedsLead:
            ask_to_move(promise, promise.owner, due_at=place.due_at, reason=words)
            return False
    except Refusal as refusal:
        log.info("Promise %s keeps its date: %s", promise.pk, refusal)
        return False
    return True
