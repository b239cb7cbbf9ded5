"""M06: six frequent tasks from the status page without an agent, and one step to a person on every page."""

from __future__ import annotations

import io
from typing import Any

import pytest
from django.test import Client

from gehoor.cases.enums import ScanKind
from gehoor.cases.models import Case
from gehoor.casework.carriers import Told
from gehoor.casework.letters import status_token
from gehoor.channels.carriers.pretend import PretendCarrier
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.remedies.actions.refunding import Decision, refund
from gehoor.timeline.models import Entry
from tests.requirements.promising import Desk, choose, plain, status_page
from tests.support.house import House, called
from tests.support.money import holds, open_till
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

NOW = "2026-03-03 11:00"
PAGES = ("", "/verzetten", "/nog-een-keer", "/terugsturen", "/gegevens", "/fotos", "/vraag")


class Visitor:
    """A customer at the status page, without an account and without a colleague."""

    def __init__(self, case: Case) -> None:
        self.case, self.client = case, Client()
        self.path = f"/volg/{status_token(case)}"

    def post(self, path: str, **form: Any) -> None:
        with clock.travel(local(NOW)):
            response = self.client.post(f"{self.path}{path}", form)
        assert response.status_code == 302, plain(response.content.decode())

    def page(self) -> str:
        return plain(status_page(NOW, self.case))

    def newest(self) -> Promise:
        return self.case.promises.order_by("-pk")[0]


@pytest.fixture
def visitor(house: House, carrier: PretendCarrier) -> Visitor:
    case = house.writes("2026-03-03 10:00", "Mijn bank van bestelling 48012345 is kapot.").case
    return Visitor(case)


def entries(case: Case) -> int:
    return Entry.objects.filter(case_id=case.pk, public=True).count()


@pytest.mark.requirement("M06")
def test_track(house: House, visitor: Visitor, carrier: PretendCarrier) -> None:
    """Where it is stands on the page, as the carrier tells it."""
    promise = Desk(house, house.world.samira).promise(
        "2026-03-03 10:45", visitor.case, kind="pick-up", wording="Ophalen van uw bank",
        slot=slot(carrier),
    )  # fmt: skip
    before = entries(visitor.case)
    carrier.say(Told(promise.tracked, ScanKind.OUT, local("2026-03-03 10:50")))
    house.work("2026-03-03 10:51")
    assert entries(visitor.case) == before + 1
    assert "Ophalen van uw bank" in visitor.page()


def slot(carrier: PretendCarrier) -> str:
    (window,) = carrier.windows(local("2026-03-03 10:45"), 1)
    return f"{window.starts_at.isoformat()}/{window.due_at.isoformat()}"


@pytest.mark.requirement("M06")
def test_move_an_appointment(house: House, visitor: Visitor, carrier: PretendCarrier) -> None:
    promise = Desk(house, house.world.samira).promise(
        "2026-03-03 10:45", visitor.case, kind="pick-up", wording="Ophalen van uw bank",
        slot=slot(carrier),
    )  # fmt: skip
    before = entries(visitor.case)
    choose(NOW, visitor.case, "vrijdag 6 maart tussen 8.00 en 12.00")
    promise.refresh_from_db()
    assert promise.due_at == local("2026-03-06 12:00")
    assert entries(visitor.case) > before


@pytest.mark.requirement("M06")
@pytest.mark.parametrize(
    ("path", "kind", "words"),
    [
        ("/nog-een-keer", "update", "Bericht over uw herhaalbestelling: 48012345"),
        ("/terugsturen", "update", "Bericht hoe u 48012345 terugstuurt"),
    ],
)
def test_repeat_an_order_and_request_a_return(
    house: House, visitor: Visitor, path: str, kind: str, words: str
) -> None:
    before = entries(visitor.case)
    for _ in range(20):
        visitor.post(path, what="48012345")
    made = visitor.newest()
    assert (made.kind, made.wording) == (kind, words)
    assert made.due_at > local(NOW)
    assert visitor.case.promises.filter(wording=words).count() == 1, "twenty presses are one"
    assert entries(visitor.case) > before
    assert words in visitor.page()
    house.work("2026-03-03 11:01")
    assert words in house.last_mail()[1]


@pytest.mark.requirement("M06")
def test_a_return_is_picked_up_when_the_customer_says(
    visitor: Visitor, carrier: PretendCarrier
) -> None:
    visitor.post("/terugsturen", what="48012345", moment=slot(carrier))
    made = visitor.newest()
    assert (made.kind, made.due_at) == ("pick-up", local("2026-03-04 12:00"))
    assert made.tracked in carrier._booked


@pytest.mark.requirement("M06")
def test_choose_the_method_of_a_refund(house: House, visitor: Visitor) -> None:
    open_till(house.world)
    holds(visitor.case.party)
    with clock.travel(local("2026-03-03 10:50")):
        what = Decision(18_000, "dubbel betaald", monthly=4_500)
        given = refund(visitor.case, house.world.lotte, what)
    before = entries(visitor.case)
    assert "Verrekenen met uw rekeningen" in visitor.page()
    visitor.post("/geld/kiezen", refund=given.pk, method="net")
    assert entries(visitor.case) > before
    assert given.nettings.filter(ended_at=None).exists()


@pytest.mark.requirement("M06")
def test_upload(house: House, visitor: Visitor) -> None:
    before = entries(visitor.case)
    photo = io.BytesIO(b"\x89PNG\r\n\x1a\n poot")
    photo.name = "poot.png"
    visitor.post("/fotos", files=photo)
    assert entries(visitor.case) > before
    assert visitor.case.contacts.latest("pk").attachments.get().type == "image/png"
    assert ("evidence", local(NOW)) in called(visitor.case, house.world.samira)


@pytest.mark.requirement("M06")
@pytest.mark.parametrize("path", PAGES)
def test_every_page_leads_to_a_person_in_one_step_with_where_the_customer_was(
    house: House, visitor: Visitor, path: str
) -> None:
    page = status_page(NOW, visitor.case, path)
    assert "Ik kom er niet uit" in page
    name = page.split('/hulp">')[-1].split('name="page" value="')[1].split('"')[0]
    visitor.post("/hulp", page=name)
    made = visitor.newest()
    assert made.wording.startswith("Hulp van een medewerker bij: ")
    assert ("stuck", local(NOW)) in called(visitor.case, house.world.samira)
    assert "Ik kom er niet uit" in visitor.case.contacts.filter(direction="in").latest("pk").text
    assert made.wording in visitor.page()
