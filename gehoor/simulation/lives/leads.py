"""Team leads: they decide what only they may, say why promises were broken, and read what lies apart."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from gehoor.cases.models import Case
from gehoor.casework.actions.causes import explain
from gehoor.casework.actions.moving import approve, refuse
from gehoor.casework.actions.ownership import take_over
from gehoor.casework.actions.projecting import renew
from gehoor.casework.actions.slips import compensate, decline_compensation
from gehoor.casework.models import CompensationProposal, MoveRequest
from gehoor.channels.mail.directory import forget
from gehoor.core import clock
from gehoor.foresight.actions.learning import refresh
from gehoor.intake.apart import prove_spam, try_again
from gehoor.intake.models import RawItem
from gehoor.promises.enums import CauseCode
from gehoor.promises.models import Breach
from gehoor.staff.models import Colleague, Team

from ..engine import Life
from ..world import World

ROUND = timedelta(hours=5)
APPROVES, COMPENSATES, EXPLAINS = 0.8, 0.5, 0.85
HOLD = "Deze week moet het lukken."
WORDS = {"nl": "€ 25 korting op uw rekening", "en": "€ 25 off your bill"}


def rounds(world: World, brand: str) -> Life:
    """At ten and at three, on the days that the lead is there."""
    team = world.kwartelhof.teams[brand]
    while True:
        if not world.engine.down and team.lead in world.roster.present(team, world.now):
            _decides(world, team, team.lead)
            _explains(world, team, team.lead)
        yield world.now + (ROUND if world.now.hour < 12 else timedelta(days=1) - ROUND)


def _decides(world: World, team: Team, lead: Colleague) -> None:
    """On dates that would slip again, and on what a customer gets for the third."""
    for request in MoveRequest.objects.waiting().filter(promise__case__team=team).order_by("pk"):
        if world.chance(APPROVES):
            world.tries(partial(approve, request, lead))
        else:
            world.tries(partial(refuse, request, lead, reason=HOLD))
    undecided = CompensationProposal.objects.filter(decided_at=None, promise__case__team=team)
    for proposal in undecided.select_related("promise__case__team").order_by("pk"):
        due_at = team.hours().working_day_after(clock.now(), 5, at_hour=17)
        words = WORDS[proposal.promise.case.language]
        if world.chance(COMPENSATES):
            world.tries(partial(compensate, proposal, lead, words=words, due_at=due_at))
        else:
            world.tries(partial(decline_compensation, proposal, lead, reason="al vergoed"))


def _explains(world: World, team: Team, lead: Colleague) -> None:
    """Most breaches get their cause in time; the others are asked for again."""
    unexplained = Breach.objects.filter(cause=None, promise__case__team=team)
    for breach in unexplained.filter(explain_by__gt=clock.now()).order_by("pk"):
        if world.chance(EXPLAINS):
            code = world.random.choice([each for each in CauseCode if each != CauseCode.OTHER])
            world.tries(partial(explain, breach, lead, code))


def looks_ahead(world: World) -> Life:
    """The worker learns how fast questions are answered, and tells who waits when that got worse."""
    while True:
        if not world.engine.down:
            refresh()
            renew()
        yield world.now + timedelta(hours=4)


def reads_quarantine(world: World) -> Life:
    """Every working morning somebody looks at what could not be placed."""
    while True:
        yield world.now + timedelta(days=1)
        if world.engine.down:
            continue
        lead = world.kwartelhof.teams["wonen"].lead
        for item in RawItem.objects.quarantined().order_by("pk"):
            if world.chance(0.3):
                try_again(item)
            else:
                prove_spam(item, lead, "Reclame, geen klant")


def leaves(world: World, brand: str) -> Life:
    """A colleague's last day: the lead takes over what is theirs, and nobody gives them anything new."""
    yield world.now
    team = world.kwartelhof.teams[brand]
    leaver = world.roster.members[team.pk][-1]
    leaver.is_active = False
    leaver.save(update_fields=["is_active"])
    forget()  # other processes know within seconds, and here a second may be a day
    for case in Case.objects.open().filter(owner=leaver).order_by("pk"):
        take_over(case, team.lead)
