"""K23: every status message says the next step with its date, or when that date will be known."""

from __future__ import annotations

from datetime import date

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.channels.mail.directory import forget
from gehoor.core import clock
from gehoor.procedures.actions.editing import install
from gehoor.procedures.models import Version
from gehoor.procedures.ready import NotReady
from gehoor.promises.enums import PromiseKind, Proof
from tests.procedures.support import both, ours, procedure
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

UNKNOWN = ours(
    "Wanneer u kunt ophalen",
    term=2,
    wording=both(
        "Wij laten weten wanneer u kunt ophalen", "We tell you when you can collect your order"
    ),
    told=both(
        "Uw bestelling is besteld. Wij laten uiterlijk {datum} weten wanneer u kunt ophalen.",
        "Your order is placed. We tell you by {date} when you can collect it.",
    ),
)


@pytest.mark.requirement("K23")
def test_a_step_without_next_step_or_date_is_refused_and_an_unknown_date_is_promised(
    house: House,
) -> None:
    for spoiled, said in (
        ({"next": both("", "")}, "wat er daarna gebeurt"),
        ({"told": both("Wij bestellen.", "We order.")}, "de klant leest in het Nederlands geen"),
        ({"term": 0}, "Stap 1"),
    ):
        with pytest.raises(NotReady, match=said):
            install(house.world.team, procedure(ours("Bestellen") | spoiled, title=said))
    assert not Version.objects.exclude(published_at=None).exists()

    case = _besteld_with_an_unknown_date(house)
    _, text = house.last_mail()
    assert "Wij laten uiterlijk wo 11 maart 17.00 uur weten wanneer u kunt ophalen" in text
    update = case.promises.open().get()
    assert update.kind == PromiseKind.UPDATE
    assert update.due_at.date() == date(2026, 3, 11)


def _besteld_with_an_unknown_date(house: House) -> Case:
    ordering = ours("Bestellen", term=4, done=both("besteld", "ordered"))
    install(
        house.world.team,
        procedure(ordering, UNKNOWN, title="Herhaalbestelling", words=["bestelling"]),
    )
    forget()
    case = house.writes("2026-03-05 10:00", "Graag zoals altijd.", Subject="Mijn bestelling").case
    step = case.promises.open().get()
    with clock.travel(local("2026-03-09 10:00")):
        fulfil(step, house.world.samira, Fulfilment(Proof.MESSAGE, text="Wij hebben besteld."))
    house.work("2026-03-09 10:01")
    return case
