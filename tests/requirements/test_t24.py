"""T24: who complains is not labelled, and is served like anybody else."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case, Note
from gehoor.casework.labels import SHIPPED, listed
from gehoor.complaints.models import Complaint
from gehoor.core import clock
from gehoor.goodwill.actions import set_budget
from gehoor.goodwill.budgets import room
from gehoor.insight.query import fetch
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}


def notes(house: House, case: Case, text: str) -> str:
    with clock.travel(local("2026-03-02 11:00")):
        desk = house.browser(house.world.samira)
        return desk.post(f"/zaak/{case.reference}/notitie", {"text": text}, headers=HTMX).text


@pytest.mark.requirement("T24")
def test_a_label_is_stopped_and_the_list_is_the_organisations_own(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Waar blijft mijn bank?").case
    page = notes(house, case, "Pas op: echte Zeurklant, belt elke dag")
    assert "“zeurklant” is een oordeel over de klant" in page
    assert not Note.objects.exists()
    notes(house, case, "Belt elke dag, en noemt ons traag")
    assert Note.objects.count() == 1
    with clock.travel(local("2026-03-02 12:00")):
        lead = house.browser(house.world.lotte)
        lead.post("/klachten/woorden", {"word": "Azijnpisser"})
        lead.post("/klachten/woorden", {"word": "drammer", "off": "1"})
        assert house.browser(house.world.samira).get("/klachten/woorden").status_code == 403
    assert {"azijnpisser", "zeurklant"} <= listed()
    assert "drammer" in SHIPPED - listed()
    assert "oordeel over de klant" in notes(house, case, "typische azijnpisser")
    notes(house, case, "Karen de Vries belde, haar man ook: zeurklanten-lijst bestaat niet")
    assert Note.objects.count() == 2


@pytest.mark.requirement("T24")
def test_a_complaint_changes_neither_turn_nor_date_nor_what_may_be_offered(house: House) -> None:
    with clock.travel(local("2026-03-01 09:00")):
        set_budget(house.world.lotte, house.world.team, 50_000, 2_500)
    first = house.writes("2026-03-02 10:00", "Waar blijft mijn bank?", sender="a@post.example").case
    with clock.travel(local("2026-03-02 10:05")):
        desk = house.browser(house.world.samira)
        desk.post(f"/zaak/{first.reference}/klacht", {"words": "De bank is weer te laat"})
    assert Complaint.objects.count() == 1
    new = [
        house.writes(
            "2026-03-03 10:00", "Mag ik ook een lamp?", sender=f"{who}@post.example", Subject=who
        )
        for who in ("a", "b")
    ]
    with_one, without = (each.case for each in new)
    assert with_one.pk != first.pk
    keys = ("team_id", "owner_id", "due_at", "urgent_since", "wanted_by")
    assert [getattr(with_one, each) for each in keys] == [getattr(without, each) for each in keys]
    assert room(with_one.team) == room(without.team)
    assert [each.case for each in new] == list(
        Case.objects.filter(pk__in=[with_one.pk, without.pk]).by_due()
    ), "the one that came first goes first"


def test_no_rule_of_the_order_of_work_reads_complaints(house: House) -> None:
    """The indexes and views by which work is found know nothing of the register."""
    found = fetch(
        "select tablename, indexdef from pg_indexes where indexdef like %(like)s"
        " and tablename not like 'complaints%%'",
        {"like": "%complain%"},
    )
    assert found == []
