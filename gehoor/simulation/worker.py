"""What the worker does, part by part, at the moments at which a real one would."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import connection
from django.db.models import QuerySet

from gehoor.cases.models import CustomerAction
from gehoor.casework.actions.relaying import relay_next
from gehoor.casework.actions.reviewing import review
from gehoor.casework.actions.watch import sweep
from gehoor.channels.delivery import LOST_AFTER, Delivery, doubt_the_lost
from gehoor.core import clock
from gehoor.core.prepared import prepared
from gehoor.intake.actions import process_next
from gehoor.promises.models import Promise

from .lives.carriers import carries
from .lives.colleagues import looks_after
from .lives.customers import does_what_we_ask
from .world import World

_DUE = """
select (select min(try_at) from intake_rawitem where state = 'pending'),
    least((select min(wake_at) from promises_promise where state = 'open'),
        (select min(due_at) from cases_customeraction where state = 'open')),
    least((select min(review_at) from promises_promise where state = 'open'),
        (select min(alarm_at) from promises_shift where ended_at is null)),
    (select min(send_at) from cases_outgoing where state in ('queued', 'uncertain')),
    (select min(claimed_at) + make_interval(secs => %s) from cases_outgoing where state = 'claimed'),
    (select min(at) from relays_relay where ended_at is null)
"""


MINUTE, LONGEST_PAUSE = timedelta(minutes=1), 60


class Worker:
    """The parts of channels.worker without their threads, and who hears of what they made."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._promise = self._action = 0
        self._in_vain = 0
        self._due: list[datetime | None] = []
        self._parts: tuple[Callable[[], object], ...] = (
            process_next,
            sweep,
            review,
            self._deliver,
            doubt_the_lost,
            relay_next,
        )

    def turn(self) -> None:
        """Everything that is due, until nothing is, or until what is due cannot be done."""
        while parts := self._parts_with_work():
            if not sum(map(_all_of, parts)):  # each of them, not only up to the first that did any
                self._in_vain += 1
                break
            self._in_vain = 0
        self._tell_those_concerned()

    def wake(self) -> datetime | None:
        """The next moment at which something is due, by the machine's clock; None for nothing."""
        due = [at for at in self._due if at]
        if (
            due and self._in_vain
        ):  # a real one tries again every few seconds; that would be no story
            return clock.now() + MINUTE * min(1 << self._in_vain, LONGEST_PAUSE)
        return min(due, default=None)

    def _parts_with_work(self) -> list[Callable[[], object]]:
        """One question for all parts: an idle part costs nothing."""
        with connection.cursor() as cursor:
            cursor.execute(_DUE, [LOST_AFTER.total_seconds()])
            self._due = list(cursor.fetchone())
        now = clock.now()
        return [part for part, at in zip(self._parts, self._due, strict=True) if at and at <= now]

    def _deliver(self) -> bool:
        """With a new Delivery: a server that was away is tried again, whatever the time on the wall."""
        delivery = Delivery()
        delivery.post = self._world.mailmen
        return delivery.deliver_next()

    def _tell_those_concerned(self) -> None:
        """A colleague looks after each new promise, a customer hears of each new request."""
        world = self._world
        for made in _promised_after(self._promise):
            self._promise = made.pk
            if made.tracked:
                world.begin("the carrier", carries(world, made.pk))
            elif not world.is_storied(made.case_id):
                world.begin("looks after a promise", looks_after(world, made.pk))
        for asked in _asked_after(self._action):
            self._action = asked.pk
            world.begin("does what we asked", does_what_we_ask(world, asked.pk))


@prepared
def _promised_after(key: int) -> QuerySet[Promise]:
    return Promise.objects.filter(pk__gt=key).order_by("pk")


@prepared
def _asked_after(key: int) -> QuerySet[CustomerAction]:
    return CustomerAction.objects.filter(pk__gt=key).order_by("pk")


def _all_of(part: Callable[[], object]) -> bool:
    """Do a part of the work until there is no more; whether there was any."""
    did_any = False
    while part():
        did_any = True
    return did_any
