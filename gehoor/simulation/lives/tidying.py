"""Tidying up: two cases that are one go on as one, sometimes wrongly; and what is no longer needed."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from django.db.models import Count

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.merge import merge, unmerge
from gehoor.casework.actions.release import release
from gehoor.casework.models import Merge
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague, Team

from ..engine import Life
from ..world import World

MERGES, WRONGLY, SPLITS, RELEASES = 0.6, 0.05, 0.25, 0.2
ROUND = timedelta(hours=9)


def tidies(world: World, brand: str) -> Life:
    """Now and then somebody of the team looks at what lies double, and at what customers took back."""
    team = world.kwartelhof.teams[brand]
    while True:
        yield world.now + world.within(ROUND, 3 * ROUND)
        there = [] if world.engine.down else world.roster.present(team, world.now)
        if there:
            who = world.random.choice(there)
            _merges(world, team, who)
            _splits(world, team, who)
            _releases(world, team, who)


def _merges(world: World, team: Team, who: Colleague) -> None:
    here = Case.objects.open().filter(team=team)
    twice = here.values("party").annotate(many=Count("pk")).filter(many__gt=1).order_by("party")
    for party in twice.values_list("party", flat=True):
        into, ending, *_ = here.filter(party=party).order_by("pk")
        if world.chance(MERGES):
            world.tries(partial(merge, ending, into, who))
    if world.chance(WRONGLY) and len(found := list(here.order_by("pk")[:2])) == 2:
        world.tries(partial(merge, found[1], found[0], who, confirmed=True))


def _splits(world: World, team: Team, who: Colleague) -> None:
    """What was put together wrongly is taken apart, as long as nothing happened since."""
    latest = Merge.objects.filter(into__team=team).order_by("-pk").first()
    if latest and world.chance(SPLITS):
        world.tries(partial(unmerge, latest, who))


def _releases(world: World, team: Team, who: Colleague) -> None:
    """A customer wrote after the promise that it need not be done any more."""
    said = Contact.objects.filter(case__team=team, direction=Direction.IN, automatic=False)
    contact = said.filter(case__promises__state="open").order_by("-at", "-pk").first()
    if contact is None or not world.chance(RELEASES):
        return
    promises = Promise.objects.open().filter(case=contact.case_id)
    for promise in promises.order_by("pk")[:1]:
        world.tries(partial(release, promise, who, contact=contact, reason="hoeft niet meer"))
