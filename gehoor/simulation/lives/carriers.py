"""Carriers: they announce, bring, come another day or not at all, and tell us or keep silent."""

from __future__ import annotations

from datetime import timedelta

from gehoor.cases.enums import ScanKind
from gehoor.casework.actions.carriage import take_over
from gehoor.casework.actions.choosing import Choice, choose, windows
from gehoor.casework.carriers import Rebooked, Told, Window
from gehoor.core import clock
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise

from ..engine import Life
from ..patterns import on_strike
from ..world import World
from .colleagues import later, open_promise

HOUR = timedelta(hours=1)
ANOTHER_DAY, CANCELS, FORGETS, CHOOSES = 0.15, 0.25, 0.06, 0.5


def carries(world: World, promise_id: int) -> Life:
    """What happens with one parcel or pick-up that a carrier has."""
    promise = open_promise(promise_id)
    if promise is None or world.chance(FORGETS):
        return
    if world.chance(ANOTHER_DAY) or on_strike(promise.due_at.date()):
        yield world.now + 0.5 * (promise.due_at - clock.now())
        if promise := open_promise(promise_id):
            yield from world.until_up()
            dates = later(world, promise)
            _tells(
                promise, ScanKind.ANNOUNCED, Window(dates.starts_at or clock.now(), dates.due_at)
            )
            yield world.now
    if promise and promise.kind == PromiseKind.PICK_UP and world.chance(CANCELS):
        yield from _cancels(world, promise)
    promise = open_promise(promise_id)
    if promise:
        yield world.now + max(promise.due_at - 10 * HOUR - clock.now(), timedelta())
        yield from world.until_up()
        _tells(promise, ScanKind.OUT)
        yield world.now + world.random.uniform(0.3, 1.02) * (promise.due_at - clock.now())
        yield from world.until_up()
        _tells(promise, ScanKind.DONE)


def _cancels(world: World, promise: Promise) -> Life:
    """Two other windows, of which some customers choose the second."""
    yield world.now + 0.6 * (promise.due_at - clock.now())
    yield from world.until_up()
    dates = [later(world, promise) for _ in range(2)]
    offers = tuple(Window(each.starts_at or each.due_at - 4 * HOUR, each.due_at) for each in dates)
    instead = Rebooked(promise.tracked, offers, "de vervoerder kan die dag niet")
    told = Told(promise.tracked, ScanKind.CANCELLED, clock.now())
    take_over(told, lambda _: instead)
    yield world.now + 3 * HOUR
    address = promise.case.participants.select_related("address__party").earliest("pk").address
    found = open_promise(promise.pk)
    if found and world.chance(CHOOSES) and (free := windows(found)):
        world.tries(lambda: choose(found, free[-1], Choice(address)))


def _tells(promise: Promise, kind: ScanKind, expected: Window | None = None) -> None:
    """The carrier's program says it twice, as programs do."""
    told = Told(promise.tracked, kind, clock.now(), expected)
    take_over(told)
    take_over(told)
