"""Playing a case by the verbs themselves, at moments of the travelled clock."""

from __future__ import annotations

from datetime import datetime

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import Answer, answer
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.actions.receive import join, open_case
from gehoor.casework.actions.watch import sweep
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, Proof
from gehoor.promises.models import Promise
from tests.support.world import World, local

JANSEN = "a.jansen@post.example"


def writes(world: World, at: str, text: str, sender: str = JANSEN, **fields: object) -> Case:
    """A mail that opens a case."""
    with clock.travel(local(at)):
        received = world.mail(text, sender=sender, **fields)
        address, _ = recognise("mail", sender, received.name, "nl")
        return open_case(world.team, received, address).case


def comes_back(world: World, case: Case, at: str, text: str, **fields: object) -> Case:
    """A mail of the same customer in the case."""
    address = case.participants.order_by("pk")[0].address
    with clock.travel(local(at)):
        join(case, world.mail(text, sender=address.value, **fields), address)
    return Case.objects.get(pk=case.pk)


def promises(
    world: World,
    case: Case,
    at: str,
    kind: PromiseKind,
    due: str,
    starts: str | None = None,
    *,
    closes: bool = False,
    wording: str = "U krijgt uw geld terug",
) -> Promise:
    """Samira answers everything and promises one thing more."""
    with clock.travel(local(at)):
        draft = Draft(kind, wording, local(due), local(starts) if starts else None)
        what = Answer(
            "Dag, zo doen wij het.",
            answers=tuple(case.questions.open()),
            keeps=tuple(case.promises.open()),
            makes=(draft,),
            closes=closes,
        )
        answer(case, world.samira, what)
    return case.promises.open().get(kind=kind)


def pays(world: World, promise: Promise, at: str) -> None:
    """What was promised is paid, and the customer hears of it."""
    with clock.travel(local(at)):
        fulfil(promise, world.samira, Fulfilment(Proof.PAYMENT, "4 maart, kenmerk 4711"))


def time_passes(until: str | datetime) -> None:
    """The worker looks after promises until nothing is left to do at that moment."""
    with clock.travel(local(until) if isinstance(until, str) else until):
        while sweep():
            pass


def now(case: Case) -> Case:
    return Case.objects.get(pk=case.pk)
