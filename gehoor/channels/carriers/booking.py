"""Pick-ups at a carrier: booked before they are promised, and let go when the promise was refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from gehoor.cases.models import Contact
from gehoor.casework.actions import choosing
from gehoor.casework.carriers import Rebooked, Window
from gehoor.core import clock
from gehoor.parties.models import Address
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise

from .connected import carrier

CHOICE = 2
CANCELLED = {"nl": "wij kunnen dan toch niet rijden", "en": "we cannot drive then after all"}


def windows(most: int = 6) -> list[Window]:
    """When our carrier can pick something up; nothing when we are connected to none."""
    connected = carrier()
    return connected.windows(clock.now(), most) if connected else []


@contextmanager
def booked(window: Window) -> Iterator[str]:
    """A booking that lasts if the block ends well. Raises NoSuchWindow."""
    connected = carrier()
    if connected is None:
        yield ""
        return
    number = connected.book(window)
    try:
        yield number
    except BaseException:
        connected.cancel(number)
        raise


def choose(promise: Promise, window: Window, address: Address) -> Contact:
    """The customer's choice, booked at the carrier first if it is a pick-up there."""
    if promise.kind != PromiseKind.PICK_UP or not promise.tracked:
        return choosing.choose(promise, window, address)
    before = promise.tracked
    with booked(window) as number:
        contact = choosing.choose(promise, window, address, tracked=number)
    if connected := carrier():
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
