"""An old box that is to come back by 15 July 2026: the shipped process, for who has the new box already."""

from __future__ import annotations

from typing import Any

from django.test import Client

from gehoor.cases.models import Case, CustomerAction
from gehoor.casework.letters import status_token
from gehoor.core import clock
from gehoor.procedures.actions.editing import install
from gehoor.procedures.shipped import shipped
from tests.requirements.promising import answered
from tests.support.house import House
from tests.support.world import local

LABEL = "3SRETOUR0042"
REPORT = "Ik heb de nieuwe box. Wat moet ik met de oude?"


def box_return() -> dict[str, Any]:
    """The shipped process without the delivery that it begins with."""
    first, *steps = shipped("box")["steps"]
    assert first["kind"] == "delivery"
    steps[0] = {**steps[0], "chained": False}
    for step in steps[1:]:
        step["looks_at"] = 1
    return {"title": {"nl": "Box retour", "en": "Box return"}, "steps": steps}


def begun(house: House, at: str, sender: str = "a.jansen@post.example", **headers: str) -> Case:
    """The customer asks, Samira begins the process and answers; the label has its number."""
    case = house.writes(at, REPORT, sender, **headers).case
    version = install(house.world.team, box_return())
    with clock.travel(local(at)):
        form = {"procedure": version.procedure_id}
        house.browser(house.world.samira).post(f"/zaak/{case.reference}/werkwijze/begin", form)
    answered(house, at, case)
    return Case.objects.get(pk=case.pk)


def action_of(case: Case) -> CustomerAction:
    return case.customer_actions.get()


def customers(house: House, at: str, case: Case, path: str, **form: str) -> tuple[int, str]:
    """What the customer sends on the status page, and what they read then."""

    with clock.travel(local(at)):
        client = Client()
        response = client.post(f"/volg/{status_token(case)}/{path}", form, follow=True)
    house.work(at)
    return response.status_code, " ".join(response.content.decode().split())
