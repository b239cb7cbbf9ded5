"""Pick-ups and visits: booked before they are promised, and let go when the promise was refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from django.db import transaction

from gehoor.cases.models import Contact
from gehoor.casework.actions import choosing
from gehoor.casework.actions.choosing import Choice
from gehoor.casework.actions.locking import locked
from gehoor.casework.carriers import Rebooked, Window
from gehoor.core import clock
from gehoor.promises.models import Promise

from .connected import carrier, diary
from .contract import NoSuchWindow

CHOICE = 2
MOST = 24
CANCELLED = {"nl": "wij kunnen dan toch niet rijden", "en": "we cannot drive then after all"}


def windows(kind: str, most: int = 6) -> list[Window]:
    """When a pick-up or a visit can be booked; nothing when its diary is not ours to see."""
    connected = diary(kind)
    return connected.windows(clock.now(), most) if connected else []


def others(promise: Promise) -> list[Window]:
    """What the customer of a promise can choose instead: what is free in the diary that it is booked in."""
    offered = choosing.windows(promise)
    if not promise.tracked or promise.due_at <= clock.now():
        return offered
    now = Window(promise.starts_at or promise.due_at, promise.due_at)
    free = [each for each in windows(promise.kind, MOST) if each != now]
    return sorted({*offered, *free}, key=lambda each: each.starts_at)


@contextmanager
def booked(kind: str, window: Window) -> Iterator[str]:
    """A booking that lasts if the block ends well. Raises NoSuchWindow."""
    connected = diary(kind)
    if connected is None:
        yield ""
        return
    number = connected.book(window)
    try:
        yield number
    except BaseException:
        connected.cancel(number)
        raise


def choose(promise: Promise, window: Window, choice: Choice) -> Contact:
    """The customer's choice, booked first if it is in a diary; the old place is free again.

    Raises Refusal, or NoSuchWindow when somebody else was first. Choosing it twice changes nothing.
    """
    if (told := choosing.chosen_before(promise, window)) is not None:
        return told
    connected = diary(promise.kind)
    if connected is None or not promise.tracked:
        return choosing.choose(promise, window, choice)
    if window not in others(promise) and window.starts_at != promise.starts_at:
        raise NoSuchWindow("Nobody comes then: ask for the windows again.")
    with transaction.atomic():
        _case, mine = locked(promise)
        with booked(mine.kind, window) as number:
            contact = choosing.choose(mine, window, replace(choice, tracked=number))
        before = mine.tracked
    connected.cancel(before)
    return contact


def rebook(promise: Promise) -> Rebooked | None:
    """Two other windows for a pick-up that the carrier cancelled; the first is booked."""
    connected = carrier()
    if connected is None:
        return None
    found = connected.windows(clock.now(), CHOICE)
    number = connected.book(found[0])
    return Rebooked(number, tuple(found), CANCELLED[promise.case.language])
