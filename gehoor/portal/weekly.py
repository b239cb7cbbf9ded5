"""What everybody may read of a standing public promise: the queue, the answers, and the weeks skipped."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.casework.actions.weekly import moment
from gehoor.core import clock
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise
from gehoor.weekly.models import PublicRequest, StandingPromise

from .dates import Dates

LATEST = 50


@dataclass(frozen=True, slots=True)
class Line:
    """A request: its words once a colleague put them there, and before when it is answered, if it waits."""

    words: str
    by: str
    answer: str
    answered: str


@dataclass(frozen=True, slots=True)
class Queue:
    waiting: list[Line]
    answered: list[Line]
    skipped: list[tuple[str, str]]


def queue_of(standing: StandingPromise, dates: Dates, language: str) -> Queue:
    requests = list(standing.requests.select_related("case").order_by("planned_on", "pk"))
    due = _due(requests)
    waiting = [
        Line(each.shown, dates.by(due[each.case_id].due_at), "", "")
        for each in requests
        if not each.answer and each.case_id in due
    ]
    done = sorted((each for each in requests if each.answered_at), key=lambda each: each.planned_on)
    answered = [
        Line(each.shown, "", each.answer, dates.at(each.answered_at))
        for each in reversed(done[-LATEST:])
        if each.answered_at
    ]
    today = standing.team.hours().day_of(clock.now())
    skipped = [
        (dates.day(moment(standing, each.on)), each.note(language))
        for each in standing.skipped.filter(on__gte=today).order_by("on")
    ]
    return Queue(waiting, answered, skipped)


def _due(requests: list[PublicRequest]) -> dict[int, Promise]:
    """The first promise that is open in each case: the same date as the customer's own page has."""
    found = Promise.objects.filter(
        case__in=[each.case_id for each in requests], state=PromiseState.OPEN
    )
    return {each.case_id: each for each in found.order_by("-due_at", "-pk")}
