"""M17: what the customer expects beside what we promise; a gap is spoken out, and that is counted."""

from __future__ import annotations

import pytest

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact, Expectation
from gehoor.core import clock
from gehoor.feedback.models import Feedback
from gehoor.insight.satisfied import Gap, by_gap
from tests.requirements.promising import READ, Desk, plain
from tests.support.house import House
from tests.support.playing import writes
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

NOW = "2026-03-03 10:00"
FORM = {
    "kind": "update",
    "when": "do 5 mrt",
    "wording": "Bericht over uw bank",
    "expects": "vandaag",
}
BECAUSE = "de bank morgen pas wordt bekeken"


@pytest.mark.requirement("M17")
def test_expecting_it_today_and_promising_thursday_is_spoken_out_and_counted(house: House) -> None:
    case = house.writes("2026-03-03 09:00", "Ik wil het vandaag weten.").case
    desk = Desk(house, house.world.samira)
    page = desk.read_back(NOW, case, "toezeggen", **FORM)
    assert "U verwachtte dit uiterlijk di 3 maart 17.00 uur. Dat lukt niet, omdat …" in page
    read = READ.search(page)
    assert read
    status, _page = desk.post(NOW, case, "toezeggen", **FORM, read=read[1])
    assert status == 422
    desk.promise(NOW, case, **FORM, because=BECAUSE)
    assert f"Dat lukt niet, omdat {BECAUSE}." in house.last_mail()[1]
    assert Expectation.objects.get().spoken_in is not None
    satisfaction_is_reported_for_spoken_and_unspoken_gaps(house, case)


def satisfaction_is_reported_for_spoken_and_unspoken_gaps(house: House, spoken: Case) -> None:
    """Nine of ten are satisfied where it was said, three of ten where it was not."""
    unspoken = expects(house, "b@post.example", "2026-03-03 12:00")
    met = expects(house, "c@post.example", "2026-03-31 17:00")
    for case, high in ((spoken, 9), (unspoken, 3), (met, 10)):
        scored(case, high, 10)
    found = by_gap(local("2026-03-01 00:00"), local("2026-04-01 00:00"))
    assert {gap: (each.high, each.scored) for gap, each in found.items()} == {
        Gap.SPOKEN: (9, 10),
        Gap.UNSPOKEN: (3, 10),
        Gap.NONE: (10, 10),
    }
    assert found[Gap.UNSPOKEN].is_below(found[Gap.SPOKEN])
    with clock.travel(local("2026-03-10 10:00")):
        page = house.browser(house.world.lotte).get("/overzicht/verwachting").content.decode()
    assert "later dan verwacht, en dat gezegd 90% (60–98%) 10" in plain(page)
    assert "later dan verwacht, en dat niet gezegd 30% (11–60%) 10" in plain(page)
    assert "minder tevreden, en dat is geen toeval" in plain(page)


def expects(house: House, sender: str, by: str) -> Case:
    """A customer who expects it by then; nobody speaks of it, and the date of our answer stands."""
    case = writes(house.world, "2026-03-03 09:00", "Wanneer hoor ik het?", sender)
    Expectation.objects.create(
        case=case, what="antwoord", by_at=local(by), noted_by=house.world.samira, at=local(NOW)
    )
    return case


def scored(case: Case, high: int, of: int) -> None:
    with clock.travel(local("2026-03-04 10:00")):
        for number in range(of):
            answer, said_in = (
                Contact.objects.create(
                    case=case, party=case.party, channel=Channel.MAIL, direction=way, at=clock.now()
                )
                for way in (Direction.OUT, Direction.IN)
            )
            Feedback.objects.create(
                case=case, said_in=said_in, answer=answer, about=case.owner,
                friendly=5 if number < high else 2, at=clock.now(),
            )  # fmt: skip
