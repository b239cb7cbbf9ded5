"""M43: the term shown comes from what was achieved nine times in ten, not from the best case."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.foresight.actions.learning import refresh
from gehoor.foresight.actions.terms import NewTerm, set_term
from gehoor.foresight.models import Outlook
from gehoor.foresight.policies import Refused
from gehoor.insight.given import given
from gehoor.promises.models import Promise
from tests.support.answered import ask, settle
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

MONDAY = local("2026-03-02 10:00")


@pytest.fixture
def world() -> World:
    return make_world()


def answered_as_told(world: World) -> None:
    """Six in ten after 3 hours, four in ten the next day after 20: P50 is 3 hours, P90 20 hours."""
    for number in range(40):
        day = local("2026-02-23 10:00") + timedelta(days=number // 10, minutes=number)
        quick = number % 10 < 6
        asked = day if quick else day + timedelta(hours=4)
        wait = timedelta(hours=3 if quick else 20)
        settle(world, ask(world, asked, number).case, asked + wait)


def learn(at: datetime) -> Outlook:
    with clock.travel(at):
        refresh()
    return Outlook.objects.get()


@pytest.mark.requirement("M43")
def test_a_working_day_is_proposed_and_a_manager_who_shortens_it_is_measured(world: World) -> None:
    answered_as_told(world)
    learn(MONDAY)
    told = ask(world, MONDAY, 100).case.promises.get()
    assert told.due_at == local("2026-03-03 12:00")
    assert told.rule.startswith("binnen 1 werkdag: 9 van de 10")
    assert told.basis == "history"

    for refused, reason in ((world.lotte, "Vlot"), (world.fatma, "")):
        with pytest.raises(Refused):
            set_term(world.team, NewTerm(180, firm=True, reason=reason), refused)
    with clock.travel(MONDAY):
        term = set_term(
            world.team, NewTerm(180, firm=True, reason="Actieweek: extra mensen"), world.fatma
        )
    cases = [ask(world, MONDAY, 200 + number).case for number in range(4)]
    promises = [each.promises.get() for each in cases]
    assert {each.due_at for each in promises} == {local("2026-03-02 13:00")}
    assert promises[0].rule == (
        "3 openingsuren (Klantenservice Wonen); vastgezet: Actieweek: extra mensen"
    )
    for case in cases[:3]:
        settle(world, case, MONDAY + timedelta(hours=2))
    with clock.travel(local("2026-03-02 13:30")):
        (kept,) = [each for each in given(MONDAY, clock.now()) if each.basis == f"term:{term.pk}"]
    assert (kept.given, kept.kept, kept.ended, kept.share) == (4, 3, 4, 0.75)


def test_dates_do_not_jump_between_one_customer_and_the_next(world: World) -> None:
    answered_as_told(world)
    before = learn(MONDAY).learnt[""]["quantile"]
    for number in range(8):
        asked = MONDAY + timedelta(minutes=number)
        settle(world, ask(world, asked, 300 + number).case, asked + timedelta(hours=7, minutes=30))
    after = learn(local("2026-03-02 19:00")).learnt[""]["quantile"]
    assert after == before
    dues = {
        ask(world, local("2026-03-02 19:01"), 400 + n).case.promises.get().due_at for n in (1, 2)
    }
    assert len(dues) == 1


def test_thin_history_falls_back_to_the_teams_term_and_says_so(world: World) -> None:
    for number in range(5):
        settle(world, ask(world, MONDAY, number).case, MONDAY + timedelta(hours=1))
    learn(MONDAY + timedelta(hours=2))
    promise = ask(world, MONDAY + timedelta(hours=2), 9).case.promises.get()
    assert promise.due_at == local("2026-03-02 20:00")
    assert promise.basis == "term"
    assert promise.rule == (
        "8 openingsuren (Klantenservice Wonen); nog te weinig antwoorden om van te leren (5)"
    )


def test_the_level_follows_how_the_dates_went(world: World) -> None:
    answered_as_told(world)
    at_first = learn(MONDAY).level
    for number in range(5):
        ask(world, MONDAY, 500 + number)
    for case in Case.objects.open():
        settle(world, case, MONDAY + timedelta(hours=1))
    assert learn(MONDAY + timedelta(hours=2)).level < at_first
    assert Promise.objects.filter(basis="history").count() == 5
