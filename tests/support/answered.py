"""A team with a history: questions that came in and were answered, by the real verbs."""

from __future__ import annotations

from datetime import datetime, timedelta

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.receive import open_case
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from tests.support.world import World


def customer(number: int) -> Address:
    return recognise(AddressKind.MAIL, f"klant{number}@post.example", "", "nl")[0]


def ask(world: World, at: datetime, number: int, text: str = "Wanneer komt mijn bank?") -> Contact:
    """A question by mail from customer `number`."""
    with clock.travel(at):
        return open_case(world.team, world.mail(text), customer(number))


def settle(world: World, case: Case, at: datetime) -> None:
    with clock.travel(at):
        answer(case, world.samira, proposed(case, "Donderdag.", closes=True))


def answered(world: World, moments: list[tuple[datetime, timedelta]], text: str = "Vraag?") -> None:
    """Questions asked at these moments, each answered that much later (service time)."""
    hours = world.team.hours()
    for number, (at, wait) in enumerate(moments):
        case = ask(world, at, 10_000 + number, text).case
        settle(world, case, hours.add(at, wait))
