"""The promise that a caller chose by a key, and what goes on the timeline with it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from gehoor.cases.models import Case
from gehoor.casework.actions.interest import holds, interest_of
from gehoor.core import wording
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise

from ..calls.enums import Happens
from ..calls.filing import Chosen, file_chosen
from ..calls.telling import course as in_order
from .knowing import language_of, number
from .models import Course

_OUTAGE = {"nl": "Storing in {area}: {what}. ", "en": "Outage in {area}: {what}. "}
_ASKS = {
    "nl": "De klant vraagt ons terug te bellen op {number}.",
    "en": "The customer asks us to call back on {number}.",
}
_WANTS = {
    "nl": "De klant wil een sms op {number} als het weer werkt.",
    "en": "The customer wants a text message on {number} when it works again.",
}
_HEARD = {
    Happens.ARRIVED: {"nl": "gebeld", "en": "called"},
    Happens.PRESSED: {"nl": "toetste {pressed}", "en": "pressed {pressed}"},
    Happens.SILENT: {"nl": "toetste niets", "en": "pressed nothing"},
}


class NotPromised(RuntimeError):
    """The promise could not be made now: tell this event again."""


def promise_call(course: Course) -> Promise:
    """Promise to call back, in the case of who called about this outage before. Raises NotPromised."""
    call = course.call
    chosen = Chosen(_words(course, _ASKS), call_on=number(course), into=_earlier(course))
    contact = file_chosen(call, chosen)
    if contact is None:
        raise NotPromised
    call.refresh_from_db()
    found = Promise.objects.open().filter(case=contact.case_id, kind=PromiseKind.CALL_BACK)
    return found.earliest("due_at")


def promise_word(course: Course) -> Promise:
    """Promise a text message for when it works again; who asked before keeps that. Raises NotPromised."""
    call, outage = course.call, course.outage
    assert outage
    known = interest_of(outage, call.party) if call.party else None
    if known is None:
        chosen = Chosen(_words(course, _WANTS), text_on=call.number, outage=outage.pk)
        contact = file_chosen(call, chosen)
        if contact is None:
            raise NotPromised
        call.refresh_from_db()
        known = interest_of(outage, contact.party)
    assert known
    return holds(known)


def _earlier(course: Course) -> Case | None:
    """The open case in which this customer called about the same outage."""
    party = course.call.party_id
    if course.outage_id is None or party is None:
        return None
    before = Course.objects.filter(outage=course.outage_id, call__party=party)
    same = Case.objects.open().filter(party=party, pk__in=before.values("call__case"))
    return same.order_by("-pk").first()


def _words(course: Course, asked: dict[str, str]) -> str:
    """What it is about, and below that the course of the call."""
    language, outage = language_of(course.call), course.outage
    about = _OUTAGE[language].format(area=outage.area, what=outage.what(language)) if outage else ""
    asks = asked[language].format(number=number(course))
    return f"{about}{asks}\n\n{_course(course, language)}"


def _course(course: Course, language: str) -> str:
    """`14.00 gebeld, 14.01 toetste 1.`"""
    zone = ZoneInfo(course.call.exchange.team.brand.calendar.zone)
    told = in_order(course.call.events.values_list("body", flat=True))
    parts = [
        f"{wording.clock_time(each.at, language, zone)} "
        + _HEARD[each.event][language].format(pressed=each.pressed)
        for each in told
        if each.event in _HEARD
    ]
    return f"{', '.join(parts)}."
