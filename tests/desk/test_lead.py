"""The lead's view: figures with the cases behind them, load, who is stuck, and sharing out work."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.staff.models import Colleague
from tests.desk.support import NOW, Opener, signed_in
from tests.support.world import World

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("now")]


@pytest.fixture
def lead(world: World) -> Client:
    return signed_in(world.lotte)


@pytest.fixture
def tim(world: World) -> Colleague:
    return Colleague.objects.create_user("tim@x.example", "wachtwoord", name="Tim", team=world.team)


def part(client: Client, key: str) -> str:
    page = client.get("/leiding").content.decode()
    return page.partition(f'id="{key}"')[2].partition("</section>")[0]


def test_a_figure_leads_to_the_cases_behind_it(lead: Client, opened: Opener) -> None:
    case = opened()
    assert "<b>0</b> <span>80 % van de termijn voorbij" in lead.get("/leiding").content.decode()
    case.promises.update(stage="late")
    assert "<b>1</b> <span>80 % van de termijn voorbij" in lead.get("/leiding").content.decode()
    assert case.reference in lead.get("/leiding/cijfer/laat").content.decode()
    assert lead.get("/leiding/cijfer/onzin").status_code == 404


def test_load_says_who_is_stuck_and_puts_them_on_top(
    lead: Client, world: World, opened: Opener, tim: Colleague
) -> None:
    for number in range(5):
        opened(f"Vraag {number}", sender=f"k{number}@post.example")
    Case.objects.update(owner=world.samira)
    for case in Case.objects.all():
        case.promises.update(owner=world.samira, stage="late")
    shown = part(lead, "loads")
    assert shown.index("Samira el Idrissi") < shown.index("Tim")
    assert shown.count("zit vast") == 1


def test_an_agent_and_another_lead_see_nothing(world: World, opened: Opener) -> None:
    opened()
    assert signed_in(world.samira).get("/leiding").status_code == 403
    other = Colleague.objects.create_user("x@x.example", "w", name="Bo Lek", role="lead")
    page = signed_in(other).get("/leiding").content.decode()
    assert "Je leidt nog geen team" in page
    assert signed_in(other).get(f"/leiding/werk/{world.samira.pk}").status_code == 403


def test_a_case_of_the_third_contact_is_taken_over(
    lead: Client, world: World, opened: Opener
) -> None:
    case = opened()
    Case.objects.update(reminders=2, urgent_since=clock.now())
    assert case.reference in part(lead, "third")
    lead.post(f"/leiding/overnemen/{case.reference}")
    case.refresh_from_db()
    assert (case.owner, case.promises.get().owner) == (world.lotte, world.lotte)


def test_work_is_shared_out_as_shown_and_taken_back(
    lead: Client, world: World, opened: Opener, tim: Colleague
) -> None:
    case = opened()
    Case.objects.update(owner=world.samira)
    case.promises.update(owner=world.samira)
    page = lead.get(f"/leiding/werk/{world.samira.pk}").content.decode()
    assert f'<option value="{tim.pk}" selected>' in page
    lead.post(f"/leiding/werk/{world.samira.pk}/verdeel", {f"to-{case.pk}": tim.pk})
    case.refresh_from_db()
    assert case.owner == tim
    assert "Werk van Samira el Idrissi" in part(lead, "shared")
    lead.post(f"/leiding/verdeeld/{world.samira.reassignments.get().pk}/terug")
    case.refresh_from_db()
    assert case.owner == world.samira


def test_nobody_gets_work_of_another_team(lead: Client, world: World, opened: Opener) -> None:
    case = opened()
    Case.objects.update(owner=world.samira)
    lead.post(f"/leiding/werk/{world.samira.pk}/verdeel", {f"to-{case.pk}": world.fatma.pk})
    case.refresh_from_db()
    assert case.owner == world.samira


def test_the_last_day_is_kept_and_shown(lead: Client, world: World) -> None:
    day = (NOW + timedelta(days=9)).date()
    lead.post(f"/leiding/werk/{world.samira.pk}/laatste-dag", {"day": day.isoformat()})
    assert "laatste werkdag 11 mrt" in part(lead, "loads")
    lead.post(f"/leiding/werk/{world.samira.pk}/laatste-dag", {"day": ""})
    assert Colleague.objects.get(pk=world.samira.pk).leaves_on is None
