"""The reports count from the rows: the balance, what waits for an answer, the three lines of keeping."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from django.test import Client

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.actions.watch import sweep
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.core import clock
from gehoor.insight.balance import balance, total
from gehoor.insight.kept import By, KeptRate, kept
from gehoor.insight.unanswered import unanswered
from gehoor.intake.store import store
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)
MONDAY = date(2026, 3, 2)


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(local("2026-03-02 10:00")):
        yield make_world()


def call(world: World, text: str = "De bank is kapot.", mail: str = "a@post.example") -> Case:
    contact = submit(
        world.samira, Channel.PHONE, Who("Noor", mail), subject="", text=text, at=clock.now()
    )
    assert contact
    return contact.case


def rates(by: By = By.TEAM) -> KeptRate:
    return kept(local("2026-03-01 00:00"), local("2026-04-01 00:00"), by)[0]


def test_the_balance_tells_what_became_of_everything(world: World) -> None:
    first = call(world)
    call(world, "Waar blijft mijn kast?", "b@post.example")
    answer(first, world.samira, proposed(first, "Donderdag.", closes=True))
    store(Channel.PHONE, "noted", b"geen notitie", {})
    (line,) = balance(MONDAY, MONDAY)
    assert (line.received, line.answered, line.promised, line.pending) == (3, 1, 1, 1)
    assert line.difference == 0
    assert total([line, line]).received == 6
    assert balance(date(2026, 3, 3), date(2026, 3, 3)) == []


def test_what_nobody_answered_is_listed_with_the_oldest_term_first(world: World) -> None:
    later = call(world, "Waar blijft mijn kast?", "b@post.example")
    renegotiate(
        later.promises.get(), world.samira, due_at=local("2026-03-05 12:00"), reason="Zoek."
    )
    first = call(world)
    found = unanswered()
    assert [row.reference for row in found] == [first.reference, later.reference]
    assert found[0].term == local("2026-03-02 18:00")
    assert found[0].owner == "Samira el Idrissi"
    answer(first, world.samira, proposed(first, "Donderdag.", closes=True))
    assert [row.reference for row in unanswered()] == [later.reference]


def test_the_three_lines_stand_side_by_side(world: World) -> None:
    on_time, later, late = (call(world, f"Vraag {n}", f"{n}@post.example") for n in range(3))
    answer(on_time, world.samira, proposed(on_time, "Zo.", closes=True))
    with clock.travel(local("2026-03-02 12:00")):
        renegotiate(
            later.promises.get(), world.samira, due_at=local("2026-03-03 12:00"), reason="Druk."
        )
    with clock.travel(local("2026-03-02 18:00")):
        sweep(), sweep(), sweep()
    with clock.travel(local("2026-03-03 11:00")):
        for case in (later, late):
            answer(case, world.samira, proposed(case, "Zo.", closes=True))
    rate = rates()
    assert (rate.original, rate.later, rate.broken) == (1, 1, 1)
    assert (rate.recovered, rate.broken_again) == (1, 0)
    assert (rate.moves, rate.notice_days) == (1, 0.25)
    assert rates(By.OWNER).name == "Samira el Idrissi"
    assert rates(By.KIND).name == "answer"


PAGES = [
    "balans", "onbeantwoord", "beloften", "beloften?per=kind", "beloften?per=channel", "gevraagd",
    "wetten", "gelijk", "een-keer", "balans?als=csv", "onbeantwoord?als=csv", "beloften?als=csv",
    "wetten?als=csv", "gelijk?als=csv", "een-keer?als=csv",
]  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_each_report_is_a_page_also_when_there_is_nothing(world: World, page: str) -> None:
    client = Client()
    client.force_login(world.fatma)
    assert client.get(f"/overzicht/{page}").status_code == 200
    case = call(world)
    answer(case, world.samira, proposed(case, "Zo.", closes=True))
    call(world, "Waar blijft mijn kast?", "b@post.example")
    assert client.get(f"/overzicht/{page}").status_code == 200


def test_the_audit_is_for_leads_and_managers(world: World) -> None:
    client = Client()
    client.force_login(world.samira)
    assert client.get("/overzicht/wetten").status_code == 403
    client.force_login(world.lotte)
    assert client.get("/overzicht/wetten").status_code == 200
