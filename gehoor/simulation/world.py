"""The world of one run: Kwartelhof, its customers, what they came with, and what runs beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random

from django.db import connection

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Contact, Participant
from gehoor.casework.policies import Refusal
from gehoor.channels.messages.models import Source
from gehoor.channels.parcel import Parcel
from gehoor.demo.organisation import Kwartelhof, found
from gehoor.staff.models import Team

from .edges import Door, Mailmen
from .engine import Engine, Life
from .guard import Guard
from .matters import Matter
from .patterns import AMSTERDAM
from .people import People
from .roster import Roster

RETRY = timedelta(minutes=20)
BRANDS = ("wonen", "net", "apotheek", "post")
CHANNELS: Mapping[Channel, float] = {
    Channel.PHONE: 0.45,
    Channel.MAIL: 0.4,
    Channel.CHAT: 0.08,
    Channel.FORM: 0.04,
    Channel.SOCIAL: 0.02,
    Channel.LETTER: 0.005,
    Channel.COUNTER: 0.005,
}
"""More mail than the market has (60 % phone, 27 % mail, 11 % chat): mail takes the most paths."""
SECRET = "a secret of the simulation"  # noqa: S105


@dataclass(frozen=True, slots=True)
class Plan:
    """What to play: `daily` is how many new matters come on an average working day.

    `until` ends it within its last day (an aware instant); `returns` is the share of customers who were
    there before. `stories` says whether those of the demo are played too.
    """

    seed: int
    start: date
    days: int
    daily: float
    until: datetime | None = None
    channels: Mapping[Channel, float] = field(default_factory=lambda: CHANNELS)
    returns: float = 0.25
    stories: bool = True

    @property
    def opens(self) -> datetime:
        return datetime.combine(self.start, time(0), AMSTERDAM)

    @property
    def closes(self) -> datetime:
        return self.until or datetime.combine(
            self.start + timedelta(days=self.days), time(0), AMSTERDAM
        )


@dataclass(eq=False)
class World:
    """What every life can reach."""

    plan: Plan
    random: Random
    guard: Guard
    kwartelhof: Kwartelhof
    people: People
    roster: Roster
    matters: dict[int, Matter] = field(default_factory=dict)
    """By the key of their case."""
    storied: set[str] = field(default_factory=set)
    """Mail addresses of customers whose stories are written: their promises are in nobody else's hands."""
    engine: Engine = field(init=False)
    door: Door = field(init=False)
    mailmen: Mailmen = field(init=False)

    @property
    def now(self) -> datetime:
        """The true time."""
        return self.engine.now

    def begin(self, name: str, life: Life, at: datetime | None = None) -> None:
        self.engine.begin(name, life, at)

    def brand_of(self, team: Team) -> str:
        return next(key for key, each in self.kwartelhof.teams.items() if each.pk == team.pk)

    def matter_of(self, case: Case) -> Matter | None:
        return self.matters.get(case.pk)

    def case_of(self, parcel: Parcel) -> Case | None:
        contact = (
            Contact.objects.filter(message_id=parcel.message_id).select_related("case").first()
        )
        return contact.case if contact else None

    def is_storied(self, case_id: int) -> bool:
        addresses = Participant.objects.filter(case=case_id).values_list(
            "address__value", flat=True
        )
        return not self.storied.isdisjoint(addresses)

    def within(self, shortest: timedelta, longest: timedelta) -> timedelta:
        return self.random.uniform(shortest / longest, 1) * longest

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def until_up(self) -> Iterator[datetime]:
        """Wait while everything of ours is away."""
        while self.engine.down:
            yield self.now + RETRY

    def tries(self, verb: Callable[[], object]) -> bool:
        """Do what a colleague wants; False when it is refused, as when somebody else was first."""
        try:
            verb()
        except Refusal as refusal:
            self.guard.refused(refusal.law)
            return False
        return True

    def must_be_refused(self, verb: Callable[[], object]) -> None:
        """Try what a law forbids; that it is done is a finding."""
        if self.tries(verb):
            self.guard.found("what must be refused was done")


def make(plan: Plan, guard: Guard) -> World:
    """Found Kwartelhof in an empty database."""
    with connection.cursor() as cursor:  # the reference says whose turn it is: the same in each run
        cursor.execute("alter sequence cases_reference restart")
    kwartelhof = found()
    random = Random(plan.seed)  # noqa: S311 a story, no secret
    members = {}
    for key, team in kwartelhof.teams.items():
        everybody = [each for each in team.members.order_by("pk") if each.pk != team.lead_id]
        members[team.pk] = [team.lead, *everybody]
        for channel in (Channel.CHAT, Channel.SOCIAL):
            Source.objects.create(
                name=f"{key}-{channel}", channel=channel, team=team, secret=SECRET
            )
    return World(
        plan, random, guard, kwartelhof, People(random, plan.returns), Roster(plan.seed, members)
    )
