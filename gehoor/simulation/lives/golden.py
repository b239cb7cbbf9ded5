"""The stories of the demo, the five of the articles among them, played to the day amid everything else."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Unpack

from gehoor.cases.models import Case
from gehoor.casework.policies import Refusal
from gehoor.demo import stories
from gehoor.demo.mails import Customer, How
from gehoor.demo.stage import Stage, Story
from gehoor.demo.stories.procedures import install_all
from gehoor.intake.models import RawItem
from gehoor.promises.models import Promise

from ..engine import Life
from ..world import World

LAST_SCENE = timedelta(days=21, hours=14, minutes=30)
"""From the first day played to the moment that the stories lead up to."""


class Golden(Stage):
    """The demo's stage in this world: nobody else looks after its customers, and turns are as they come."""

    def __init__(self, world: World) -> None:
        super().__init__(world.kwartelhof, world.plan.opens + LAST_SCENE, world.random)
        self._world = world

    def mail(
        self,
        brand: str,
        sender: Customer,
        subject: str,
        text: str,
        to: str = "",
        **how: Unpack[How],
    ) -> RawItem:
        self._world.storied.add(sender.mail)
        return super().mail(brand, sender, subject, text, to, **how)

    def new_case(
        self,
        brand: str,
        sender: Customer,
        subject: str,
        text: str,
        turn: str = "",
        **how: Unpack[How],
    ) -> Case:
        return super().new_case(brand, sender, subject, text, **how)


def golden(world: World) -> Life:
    """Each story begins at its own moment, and stops where an outage or a wrong clock leaves no way on,

    or where somebody of this world already did what it goes on with.
    """
    stage = Golden(world)
    install_all(world.kwartelhof)
    for story in stories.all_of(stage):
        world.begin("a story", _told(world, story(stage)))
    yield from ()


def _told(world: World, story: Story) -> Life:
    try:
        yield from _while_up(world, story)
    except Refusal as refusal:
        world.guard.refused(refusal.law)
    except (Promise.DoesNotExist, Promise.MultipleObjectsReturned):
        return  # in another case, or promised anew: the laws watch that none is lost


def _while_up(world: World, story: Story) -> Life:
    moment: datetime | None = next(story, None)
    while moment and moment <= world.plan.opens + LAST_SCENE:
        yield moment
        yield from world.until_up()
        moment = next(story, None)
