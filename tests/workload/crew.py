"""A team of four: Samira, Tim, Noor and Joris, led by Lotte."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from gehoor.staff.models import Colleague, Team
from tests.support.world import World, make_world


@dataclass(frozen=True)
class Crew:
    world: World
    tim: Colleague
    noor: Colleague
    joris: Colleague

    @property
    def others(self) -> set[Colleague]:
        return {self.world.samira, self.tim, self.noor}

    @contextmanager
    def only(self, colleague: Colleague) -> Iterator[None]:
        """Whatever comes in within the block is for `colleague`."""
        team = self.world.team
        before, team.__dict__["at_work"] = team.at_work, [colleague]
        yield
        team.__dict__["at_work"] = before


def make_crew() -> Crew:
    world = make_world()
    tim, noor, joris = (
        _agent(name, world.team) for name in ("Tim Bos", "Noor Haddad", "Joris Vos")
    )
    world.team.__dict__.pop("at_work", None)
    return Crew(world, tim, noor, joris)


def _agent(name: str, team: Team) -> Colleague:
    mail = f"{name.split()[0].lower()}@kwartelhof.example"
    return Colleague.objects.create_user(mail, "een lang wachtwoord", name=name, team=team)
