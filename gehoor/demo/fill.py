"""Filling a fresh installation with the demo organisation and its last days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from random import Random

from django.db import transaction

from gehoor.cases.models import Case
from gehoor.casework.letters import status_url
from gehoor.core import clock
from gehoor.plain.actions.words import bring_in_shipped

from . import organisation, stories
from .organisation import Kwartelhof
from .stage import Stage
from .stories import procedures

SEED = 4711


class NotADemo(Exception):
    """There is another organisation here: the demo keeps away from it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a newcomer needs: `login` and `password` for the desk, and a customer's status page."""

    login: str
    password: str
    status_page: str


def fill(now: datetime | None = None, seed: int = SEED) -> bool:
    """Write the demo up to `now`; False when it was there already. Raises NotADemo.

    One transaction: a start that is killed half-way leaves nothing, and the next fills again.
    """
    if is_filled():
        return False
    now = now or clock.now()
    with clock.travel(now), transaction.atomic():
        play_stories(organisation.found(), now, seed)
    return True


def is_filled() -> bool:
    """Whether the demo is here already. Raises NotADemo when somebody else is."""
    if organisation.exists() and not organisation.is_ours():
        raise NotADemo(
            "Another organisation is set up here: start the demo with another GEHOOR_HOME."
        )
    return organisation.exists()


def play_stories(kwartelhof: Kwartelhof, now: datetime, seed: int = SEED) -> None:
    """The last days: cases that somebody wrote, each for something that is to be seen."""
    stage = Stage(kwartelhof, now, Random(seed))  # noqa: S311 a story, no secret
    with clock.travel(stage.opening()):
        procedures.install_all(kwartelhof)
        bring_in_shipped(kwartelhof.people["Pim"])
        stage.play(stories.all_of(stage))


def shown() -> Shown:
    """Where to look first."""
    case = Case.objects.filter(participants__address__value=stories.SHOWN).earliest("pk")
    return Shown(organisation.SHOWN_FIRST, organisation.password(), status_url(case))
