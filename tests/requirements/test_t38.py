"""T38: a case that has slipped for 17 months says so in one line, and management decides each month."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.casework.actions.moving import move
from gehoor.core import clock
from gehoor.promises.enums import PromiseKind
from tests.support.playing import promises, writes
from tests.support.world import local, make_world

MOVES = ["2019-12-16", "2020-04-15", "2020-07-15", "2020-11-16", "2021-02-26"]


@pytest.mark.django_db(transaction=True)
@pytest.mark.requirement("T38")
def test_the_header_and_the_list_of_long_running_cases() -> None:
    with clock.travel(local("2019-09-02 09:00")):
        world = make_world()
    case = writes(world, "2019-09-02 10:00", "Wanneer komt mijn keuken?", subject="Keuken")
    due = "2019-09-16 17:00"
    kitchen = promises(world, case, "2019-09-02 11:00", PromiseKind.DELIVERY, due)
    for day in MOVES:
        with clock.travel(kitchen.due_at.replace(hour=10)):
            due_at = local(f"{day} 17:00")
            move(kitchen, world.lotte, due_at=due_at, reason="De fabriek is later")
        kitchen.refresh_from_db()
    client = Client()
    client.force_login(world.fatma)
    with clock.travel(local("2020-12-07 10:00")):
        page = client.get(f"/zaak/{case.reference}").content.decode()
        assert "eerste belofte sep 2019, nu +17 mnd, 5 keer verschoven" in page
        assert page.count("→ wordt") >= len(MOVES)
        report = client.get("/overzicht/langlopers").content.decode()
        assert case.reference in report
        assert "+17 mnd" in report
        assert "besluit nodig" in report
        decision = {"words": "Wij kopen de keuken elders."}
        client.post(f"/overzicht/langlopers/{case.reference}/besluit", decision)
        report = client.get("/overzicht/langlopers").content.decode()
        assert "Wij kopen de keuken elders." in report
        assert "besluit nodig" not in report
    with clock.travel(local("2021-01-08 10:00")):
        assert "besluit nodig" in client.get("/overzicht/langlopers").content.decode()
