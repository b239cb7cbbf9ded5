"""One run: a seed, a number of days, and what it said about the laws."""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from django.db import connection

from gehoor.channels.parcel import Parcel
from gehoor.core import clock

from . import patterns
from .crashes import Crashes
from .edges import Door, Mailmen
from .engine import Engine, Life, Work
from .guard import Finding, Guard
from .lives import mishaps
from .lives.backlog import backlog
from .lives.customers import reacts
from .lives.days import days
from .lives.golden import golden
from .lives.leads import leaves, looks_ahead, reads_quarantine, rounds
from .lives.tidying import tidies
from .patterns import AMSTERDAM
from .worker import Worker
from .world import BRANDS, Plan, World, make

DAILY, YEAR = 8.0, 2026
Tell = Callable[[str], None]

_LEDGER = """
select p.kind, p.wording, p.made_at, p.due_at, p.original_due_at, p.state, p.stage, o.mail, c.reference,
    k.at, b.at, r.at, (select count(*) from promises_renegotiation m where m.promise_id = p.id)
from promises_promise p join cases_case c on c.id = p.case_id join staff_colleague o on o.id = p.owner_id
left join promises_keeping k on k.promise_id = p.id left join promises_breach b on b.promise_id = p.id
left join promises_release r on r.promise_id = p.id
order by p.id
"""
_TIMELINE = """
select e.at, e.kind, c.reference from timeline_entry e join cases_case c on c.id = e.case_id order by e.id
"""
_COUNTS = """
select (select count(*) from cases_case), (select count(*) from cases_contact),
    (select count(*) from promises_promise), (select count(*) from promises_renegotiation),
    (select count(*) from promises_breach), (select count(*) from parties_party)
"""


@dataclass(frozen=True)
class Result:
    """What a run came to. `digest` is of the whole ledger and timeline: the same seed, the same digest."""

    seed: int
    start: date
    days: int
    daily: float
    steps: int
    crashes: int
    customers: int
    cases: int
    contacts: int
    promises: int
    moved: int
    broken: int
    refusals: dict[str, int]
    seconds: float
    digest: str
    findings: tuple[Finding, ...]

    @property
    def steps_a_second(self) -> float:
        return self.steps / self.seconds if self.seconds else 0.0

    def as_dict(self) -> dict[str, Any]:
        data = {**asdict(self), "start": self.start.isoformat(), "seconds": round(self.seconds, 1)}
        return {
            **data,
            "breaches": len(self.findings),
            "steps_a_second": round(self.steps_a_second, 1),
        }


def start_of(seed: int) -> date:
    """The seed picks the month, so that twelve seeds see every holiday and both nights of the clocks."""
    return date(YEAR, (seed - 1) % 12 + 1, 1)


def run(
    seed: int,
    number_of_days: int,
    *,
    daily: float = DAILY,
    crashes: bool = False,
    until_step: int | None = None,
    tell: Tell | None = None,
) -> Result:
    """Play a number of days in an empty database, and leave the clock as it was."""
    # The stage of the stories does not do a scene over.
    plan = Plan(seed, start_of(seed), number_of_days, daily, stories=not crashes)
    guard = Guard()
    began = time.monotonic()
    with clock.travel(plan.opens), _listening(guard):
        world = make(plan, guard)
        dying = set_up(world)
        if crashes:
            world.engine.doom = dying.doom
        if tell:
            world.begin("tells how far it is", _tells(world, tell))
        world.engine.run(until_step)
        guard.begins("the last look", world.now)
        guard.look_at_all()
    return _result(plan, guard, dying, time.monotonic() - began)


def set_up(world: World) -> Crashes:
    """What drives the world, and everybody whose life begins with it."""

    def arrived(parcel: Parcel) -> None:
        if person := world.people.of_mail(parcel.recipient):
            world.begin("reads our mail", reacts(world, person, parcel))

    worker = Worker(world)
    world.engine = Engine(
        world.plan.opens, world.plan.closes, Work(worker.turn, worker.wake), world.guard
    )
    world.door = Door(lambda: not world.engine.down)
    world.mailmen = Mailmen(world.random, arrived)
    dying = Crashes(Random(world.plan.seed + 1))  # noqa: S311 a story, no secret
    for name, life, after in _lives(world):
        world.begin(name, life, world.plan.opens + after)
    return dying


def _lives(world: World) -> Iterator[tuple[str, Life, timedelta]]:
    yield "a day begins", days(world), timedelta()
    if world.plan.stories:
        yield "the stories begin", golden(world), timedelta()
    yield "an outage", mishaps.outages(world), timedelta()
    yield "the mail servers", mishaps.mail_servers(world), timedelta()
    yield "the clock jumps", mishaps.clocks(world), timedelta()
    yield "junk", mishaps.junk(world), timedelta()
    yield "the audit", mishaps.nights(world), timedelta(hours=3)
    yield "reads the quarantine", reads_quarantine(world), timedelta(hours=9)
    yield "looks ahead", looks_ahead(world), timedelta(hours=6)
    for brand in BRANDS:
        yield "a lead's round", rounds(world, brand), timedelta(hours=10)
        yield "tidies up", tidies(world, brand), timedelta(hours=11)
    for name, life, on, hour in (
        ("leaves", leaves(world, "wonen"), patterns.LEAVING, 18),
        (
            "a mailing",
            mishaps.mailing(world, "net", round(3 * world.plan.daily)),
            patterns.MAILING,
            10,
        ),
        ("a backlog", backlog(world, round(5 * world.plan.daily)), patterns.BACKLOG, 8),
    ):
        day = patterns.next_one(on, world.plan.start)
        yield name, life, day - world.plan.start + timedelta(hours=hour)


def _tells(world: World, tell: Tell) -> Life:
    while True:
        day = world.now.astimezone(AMSTERDAM).date()
        if (day - world.plan.start).days % 7 == 0:
            tell(f"{day}: {world.guard.step} steps, {len(world.guard.findings)} findings")
        yield world.now + timedelta(days=1)


@contextmanager
def _listening(guard: Guard) -> Iterator[None]:
    logger = logging.getLogger("gehoor")
    logger.addHandler(guard)
    try:
        yield
    finally:
        logger.removeHandler(guard)


def _result(plan: Plan, guard: Guard, dying: Crashes, seconds: float) -> Result:
    with connection.cursor() as cursor:
        cursor.execute(_COUNTS)
        cases, contacts, promises, moved, broken, customers = cursor.fetchone()
    return Result(
        seed=plan.seed, start=plan.start, days=plan.days, daily=plan.daily, steps=guard.step,
        crashes=dying.count, customers=customers, cases=cases, contacts=contacts, promises=promises,
        moved=moved, broken=broken, refusals=dict(sorted(guard.refusals.items())), seconds=seconds,
        digest=digest(), findings=tuple(guard.findings),
    )  # fmt: skip


def digest() -> str:
    """SHA-256 of every promise and every entry, in order, without the keys that a crash may leave out."""
    found = hashlib.sha256()
    with connection.cursor() as cursor:
        for sql in (_LEDGER, _TIMELINE):
            cursor.execute(sql)
            for row in cursor:
                found.update(repr(row).encode())
    return found.hexdigest()
