"""G07: a term for each type of question and channel, in service hours, with its versions."""

from __future__ import annotations

import pytest

from gehoor.core import clock
from gehoor.foresight.actions.terms import NewTerm, set_term, terms_in_force
from gehoor.foresight.models import AnswerTerm
from gehoor.foresight.policies import Refused
from tests.support.answered import ask
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

FRIDAY = local("2026-03-06 16:00")
INVOICE = NewTerm(480, type="factuurvraag", words=("factuur", "rekening"), channel="mail")


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.mark.requirement("G07")
def test_a_changed_term_holds_for_new_promises_and_leaves_the_others(world: World) -> None:
    with clock.travel(local("2026-03-06 15:00")):
        set_term(world.team, INVOICE, world.lotte)
    first = ask(world, FRIDAY, 1, "Waarom is mijn factuur zo hoog?").case.promises.get()
    assert first.due_at == local("2026-03-09 12:00")

    with clock.travel(local("2026-03-06 16:05")):
        four_hours = NewTerm(240, type="factuurvraag", channel="mail")
        set_term(world.team, four_hours, world.lotte)
    second = ask(world, local("2026-03-06 16:06"), 2, "Klopt deze rekening?").case.promises.get()
    assert second.due_at == local("2026-03-09 08:10")
    first.refresh_from_db()
    assert first.due_at == first.original_due_at == local("2026-03-09 12:00")
    assert [(each.minutes, each.by) for each in AnswerTerm.objects.order_by("pk")] == [
        (480, world.lotte),
        (240, world.lotte),
    ]
    assert [each.minutes for each in terms_in_force(world.team)] == [240]
    assert second.rule.startswith("4 openingsuren (factuurvraag)")


def test_another_type_and_another_channel_keep_the_term_of_the_team(world: World) -> None:
    set_term(world.team, INVOICE, world.lotte)
    other = ask(world, FRIDAY, 3, "Waar blijft mijn bank?").case.promises.get()
    assert other.basis == "term"
    assert other.due_at == local("2026-03-09 12:00")


def test_an_agent_sets_no_term(world: World) -> None:
    with pytest.raises(Refused, match="teamleider"):
        set_term(world.team, INVOICE, world.samira)
