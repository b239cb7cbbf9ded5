"""M50: service is never charged, and what is charged names the law or agreement that allows it."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from gehoor.procedures.actions.editing import draft_of, install
from gehoor.procedures.models import Procedure, Step
from gehoor.procedures.ready import NotReady
from gehoor.procedures.shipped import shipped
from tests.desk.support import signed_in
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db(transaction=True)

BASIS = "artikel 6:74 Burgerlijk Wetboek"


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def lead(world: World) -> Client:
    return signed_in(world.lotte)


def box(**changes: Any) -> dict[str, Any]:
    """The process of the old box, with its fee step changed."""
    data = shipped("box")
    steps = [{**each, **changes} if each.get("cents") else each for each in data["steps"]]
    return {**data, "steps": steps}


@pytest.mark.requirement("M50")
def test_no_process_has_a_fee_without_a_legal_basis_and_all_fees_are_listed(
    world: World, lead: Client
) -> None:
    with pytest.raises(NotReady) as refused:
        install(world.team, box(legal_basis=" "))
    (problem,) = refused.value.problems
    assert "noem de wet of afspraak op grond waarvan de klant dit betaalt" in problem.nl
    assert Procedure.objects.count() == 0
    assert "Geen enkele stap kost de klant geld." in lead.get("/werkwijzen/kosten").content.decode()
    for name in ("box", "sofa", "pharmacy", "fibre", "postage"):
        install(world.team, shipped(name))
    charged = Step.objects.filter(cents__gt=0)
    assert [each.legal_basis[: len(BASIS)] for each in charged] == [BASIS]
    page = lead.get("/werkwijzen/kosten").content.decode()
    for said in ("Oude box terugsturen", "€ 180", BASIS):
        assert said in page
    assert page.count("<tr>") == 1 + charged.count()


def test_a_draft_that_charges_without_a_basis_stands_out_and_does_not_go_live(
    world: World, lead: Client
) -> None:
    version = install(world.team, box())
    draft = draft_of(version.procedure, world.lotte)
    draft.steps.filter(cents__gt=0).update(legal_basis="")
    page = lead.get("/werkwijzen/kosten").content.decode()
    assert "ontbreekt" in page
    assert page.count("Oude box terugsturen") >= 2
    lead.post(f"/werkwijzen/{version.procedure_id}/publiceer")
    draft.refresh_from_db()
    assert draft.published_at is None


def test_saving_a_step_keeps_its_fee_its_basis_and_its_reminders(
    world: World, lead: Client
) -> None:
    version = install(world.team, box())
    step = version.steps.get(cents__gt=0)
    page = lead.get(f"/werkwijzen/{version.procedure_id}/stap/{step.number}").content.decode()
    assert 'name="amount" inputmode="decimal" value="180,00"' in page
    said = {
        "doer": step.doer, "term": step.term, "unit": step.unit, "amount": "180,00",
        "legal_basis": BASIS, "charged_after": "7", "most_later": "14", "reminders": "7, 1, -2",
    }  # fmt: skip
    lead.post(f"/werkwijzen/{version.procedure_id}/stap/{step.number}", said)
    saved = draft_of(version.procedure, world.lotte).steps.get(number=step.number)
    assert (saved.cents, saved.legal_basis, saved.reminders) == (18_000, BASIS, [7, 1, -2])
    assert (saved.charged_after, saved.most_later) == (7, 14)
