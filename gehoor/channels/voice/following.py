"""Taking a call one event further: what the plan says is done here, and worded."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.rules import normalised

from ..calls.enums import Happens
from ..calls.models import Call, Event
from ..calls.ringing import tell_desks
from ..calls.routing import route, where_first
from ..calls.telling import Told, read
from .contract import At, Connect, Heard, RingOff, Step, as_data
from .flagging import flag
from .knowing import known, scene
from .models import Course, Turn
from .plan import ENTRIES, Does, Move, Place, follow
from .promising import promise_call, promise_word
from .words import said, steps_of

PROMISES = {Does.PROMISE: promise_call, Does.TELL: promise_word}


def go_on(event: Event) -> list[dict[str, Any]]:
    """The steps that follow on `event`; for one that was told before, the same as then.

    Raises promising.NotPromised when a promise could not be made: nothing is kept then but the event, and
    the carrier tells it again.
    """
    told = read(bytes(event.body))
    if told.event is Happens.RINGING:
        return []
    heard = Heard(told.event)
    with transaction.atomic():
        calls = Call.objects.select_related("exchange__team__brand__calendar", "party")
        call = calls.select_for_update(of=["self"]).get(events=event)
        before = Turn.objects.filter(event=event).values_list("steps", flat=True).first()
        if before is not None:
            return list(before)
        course, _made = Course.objects.get_or_create(call=call, defaults={"began_at": clock.now()})
        course.call = call
        _look_up(course, told)
        is_first = course.at == At.NEW
        place = Place(At(course.at), course.tries)
        move = follow(place, heard, told.pressed, known(course))
        steps = _done(course, move, is_first=is_first)
        Turn.objects.create(
            course=course, event=event, lines=list(move.lines), steps=steps, at=clock.now()
        )
        return steps


def _look_up(course: Course, told: Told) -> None:
    """Keep what was keyed in where that is asked."""
    if told.event is not Happens.PRESSED:
        return
    if course.at == At.PLACING and len(told.pressed) == 4 and told.pressed.isdecimal():
        course.postcode = told.pressed
        course.call.keyed = {**course.call.keyed, "postcode": told.pressed}
        Call.objects.filter(pk=course.call_id).update(keyed=course.call.keyed)
    if course.at == At.NUMBER and len(told.pressed) == 10 and told.pressed[0] == "0":
        course.number = normalised(AddressKind.PHONE, told.pressed)


def _done(course: Course, move: Move, *, is_first: bool) -> list[dict[str, Any]]:
    """Do what the move says, and word it."""
    course.at, course.tries = move.place.at, move.place.tries
    if move.does in PROMISES and course.promise is None:
        course.promise = PROMISES[move.does](course)
    course.save()
    flag(course, course.call)
    here = scene(course, greets=is_first)
    lines = [said(each, here) for each in move.lines]
    steps: list[Step] = steps_of(lines, here.language, ENTRIES.get(move.place.at))
    if move.does is Does.CONNECT:
        steps.append(_connect(course.call))
    elif course.promise and move.does in PROMISES:
        steps.append(RingOff(course.promise.pk))
    return [as_data(each) for each in steps]


def _connect(call: Call) -> Connect:
    """It rings from now on; the time in the menu is no ringing."""
    if call.in_menu:
        call.in_menu, call.rang_at = False, clock.now()
        route(call)
        call.save()
        tell_desks(call)
    where = where_first(call)
    return Connect(tuple(where.get("ring_first", ())), int(where.get("seconds", 0)))
