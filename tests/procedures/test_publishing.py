"""No step goes live without its texts, date, owner and alarm; each is refused in one sentence."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import DatabaseError, transaction

from gehoor.procedures.actions.editing import (
    add_step,
    draft_of,
    install,
    move_up,
    publish,
    remove_step,
)
from gehoor.procedures.models import Procedure, Step, Version
from gehoor.procedures.ready import NotReady
from tests.support.world import World, make_world

from .support import both, costs, ours, procedure, theirs

pytestmark = pytest.mark.django_db
NOTHING = both("", "")


@pytest.fixture
def world() -> World:
    return make_world()


def test_a_whole_procedure_goes_live(world: World) -> None:
    version = install(world.team, procedure(ours("Bekijken"), theirs("Foto"), words=["schade"]))
    assert version.published_at
    world.team.refresh_from_db()
    assert world.team.begins == {"schade": version.procedure_id}


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (ours("A", title=NOTHING), "Stap 1: schrijf in het Nederlands: een naam."),
        (
            ours("A", told=both("U hoort uiterlijk {datum} van ons.", "")),
            "Stap 1: schrijf in het Engels: de tekst voor de klant.",
        ),
        (
            ours("A", told=both("Wij bellen u.", "We will call you by {date}.")),
            "Stap 1: de klant leest in het Nederlands geen datum: zet {datum} in de tekst.",
        ),
        (ours("A", next=NOTHING), "Stap 1: schrijf in het Nederlands: wat er daarna gebeurt."),
        (
            ours("A", slow=NOTHING),
            "Stap 1: schrijf in het Engels: het antwoord op ‘waarom duurt dit?’.",
        ),
        (
            ours("A", nothing_to_do=False),
            "Stap 1: schrijf in het Nederlands: wat de klant moet doen"
            " (of vink aan: u hoeft niets te doen).",
        ),
        (ours("A", doer=""), "Stap 1: kies wie dit doet."),
        (ours("A", doer="partner"), "Stap 1: kies welke partner dit voor ons doet."),
        (ours("A", kind=""), "Stap 1: kies wat voor toezegging dit is."),
        (ours("A", term=0), "Stap 1: kies een termijn van 1 tot 250, zodat er een datum is."),
        (ours("A", alarm=""), "Stap 1: kies wie het alarm krijgt."),
        (ours("A", heard_by=""), "Stap 1: kies hoe de klant het hoort."),
        (
            ours("A", from_hour=14, until_hour=12),
            "Stap 1: laat het tijdvak eindigen na zijn begin.",
        ),
        (
            theirs("A", reason=NOTHING),
            "Stap 1: schrijf in het Nederlands: waarom de klant dit doet en niet wij.",
        ),
        (
            theirs("A", alternative=NOTHING),
            "Stap 1: schrijf in het Nederlands: het alternatief:"
            " hoe wij het doen als de klant dat liever heeft.",
        ),
        (
            theirs("A", alternative_days=0),
            "Stap 1: kies wat wij bij het alternatief toezeggen, en in hoeveel werkdagen.",
        ),
        (theirs("A", reminders=[7]), "Stap 1: laat elke herinnering binnen de termijn vallen."),
        (
            ours("A", when="done"),
            "Stap 1: kies een eerdere stap van de klant waar deze van afhangt.",
        ),
        (
            theirs("A", reminders=[3, -2]),
            "Stap 1: kies herinneringen vóór de datum: daarna gaan wij zelf verder.",
        ),
        (
            costs(consequence=both("Dan kost het geld.", "Then it costs money.")),
            "Stap 1: noem het bedrag in wat er gebeurt als de klant het niet doet, in beide talen.",
        ),
        (costs(todo=NOTHING), "Stap 1: schrijf hoe de klant het doet, in beide talen."),
        (
            costs(reminders=[3]),
            "Stap 1: kies twee of meer herinneringen, want zonder rekenen wij niets.",
        ),
        (
            costs(charged_after=2),
            "Stap 1: kies hoeveel dagen na de datum het mag worden gerekend: na de laatste herinnering.",
        ),
        (
            ours("A", when="done", looks_at=1),
            "Stap 1: kies een eerdere stap van de klant waar deze van afhangt.",
        ),
        (
            ours("A", when="done", looks_at=9),
            "Stap 1: kies een eerdere stap van de klant waar deze van afhangt.",
        ),
        (
            ours("A", chained=True),
            "Stap 1: zet er een stap van ons voor waarmee deze wordt toegezegd.",
        ),
        (
            ours("A", told=both("Zo snel mogelijk, uiterlijk {datum}.", "We will call by {date}.")),
            "Stap 1: “Zo snel mogelijk”: schrijf ‘uiterlijk {datum}’.",
        ),
    ],
)
def test_what_is_missing_is_said_in_a_sentence(
    world: World, step: dict[str, Any], said: str
) -> None:
    with pytest.raises(NotReady) as refused, transaction.atomic():
        install(world.team, procedure(step))
    assert said in [each.nl for each in refused.value.problems]
    assert not Version.objects.filter(published_at__isnull=False).exists()


def test_what_costs_money_goes_live_with_all_that_it_needs(world: World) -> None:
    assert install(world.team, procedure(ours("Bezorgen"), costs(chained=True))).published_at


def test_a_procedure_without_steps_stays_a_draft(world: World) -> None:
    with pytest.raises(NotReady) as refused:
        install(world.team, procedure())
    assert refused.value.problems[0].en == "There is no step yet: add one."


def test_what_was_published_never_changes(world: World) -> None:
    version = install(world.team, procedure(ours("Bekijken")))
    for change in (
        lambda: Step.objects.filter(version=version).update(term=9),
        lambda: Step.objects.filter(version=version).delete(),
        lambda: add_step(version, {"term": 1}),
        lambda: Version.objects.filter(pk=version.pk).update(number=7),
        lambda: Procedure.objects.all().delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()


def test_a_draft_begins_with_what_is_live_and_is_one_at_a_time(world: World) -> None:
    live = install(world.team, procedure(ours("Bekijken"), ours("Bellen")))
    draft = draft_of(live.procedure, world.lotte)
    assert draft_of(live.procedure, world.samira) == draft
    assert [str(each) for each in draft.steps.all()] == ["1. Bekijken", "2. Bellen"]
    assert publish(draft, world.lotte).number == 2


def test_steps_move_and_leave_without_a_gap_or_a_look_ahead(world: World) -> None:
    live = install(
        world.team,
        procedure(theirs("Foto"), ours("Bellen", when="not-done", looks_at=1), ours("Na")),
    )
    draft = draft_of(live.procedure, world.lotte)
    move_up(draft.steps.get(number=2))
    assert [(str(each), each.looks_at) for each in draft.steps.all()] == [
        ("1. Bellen", None), ("2. Foto", None), ("3. Na", None),
    ]  # fmt: skip
    with pytest.raises(NotReady):
        publish(draft, world.lotte)
    remove_step(draft.steps.get(number=1))
    assert [str(each) for each in draft.steps.all()] == ["1. Foto", "2. Na"]
    assert publish(draft, world.lotte).published_by == world.lotte
