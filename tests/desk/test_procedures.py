"""The room of the process owner: steps in two languages, previewed with real values, then published."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from gehoor.procedures.actions.editing import install
from gehoor.procedures.models import Procedure, Run, Version
from gehoor.procedures.shipped import NAMES, shipped
from gehoor.staff.enums import Role
from tests.desk.support import Opener, signed_in
from tests.procedures.support import ours, procedure, theirs
from tests.support.world import World

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.fixture
def pim(world: World) -> Client:
    world.samira.role = Role.KNOWLEDGE
    world.samira.save(update_fields=["role"])
    return signed_in(world.samira)


@pytest.fixture
def live(world: World) -> Version:
    return install(world.team, procedure(ours("Bekijken"), theirs("Foto"), ours("Bellen")))


def typed(page: Any, **changes: str) -> dict[str, str]:
    """What the form of a step holds, with some of it changed."""
    step = page.context["step"]
    said = {
        f"{name}-{each}": text for name, both in step.texts.items() for each, text in both.items()
    }
    plain = ("doer", "kind", "term", "unit", "alarm", "heard_by", "when", "alternative_kind")
    said |= {name: str(getattr(step, name)) for name in (*plain, "alternative_days")}
    said |= {"nothing_to_do": "on"} if step.nothing_to_do else {}
    return {**said, "reminders": ", ".join(map(str, step.reminders)), **changes}


def test_a_text_is_changed_in_two_languages_and_published_at_once(
    pim: Client, live: Version
) -> None:
    url = f"/werkwijzen/{live.procedure_id}/stap/1"
    change = {
        "told-nl": "U hoort uiterlijk {datum} meer.",
        "told-en": "More by {date}: we will call.",
    }
    answer = pim.post(url, typed(pim.get(url), **change, publish="1"), follow=True)
    assert "Versie 2 geldt voor nieuwe zaken." in answer.text
    newest = Version.objects.live().get()
    assert (newest.number, newest.steps.get(number=1).say("told", "nl")) == (2, change["told-nl"])
    assert live.steps.get(number=1).say("told", "nl") != change["told-nl"]
    assert newest.published_by is not None
    assert (
        "U hoort uiterlijk {datum} van {naam}."
        in pim.get(f"/werkwijzen/{live.procedure_id}?versie=1").text
    )


def test_what_is_missing_is_said_for_each_step_and_nothing_goes_live(
    pim: Client, live: Version
) -> None:
    url = f"/werkwijzen/{live.procedure_id}/stap/2"
    answer = pim.post(
        url,
        typed(pim.get(url), **{"reason-nl": "", "alternative-en": "", "publish": "1"}),
        follow=True,
    )
    assert "Stap 2: schrijf in het Nederlands: waarom de klant dit doet en niet wij." in answer.text
    assert "Nog niet gepubliceerd" in answer.text
    assert Version.objects.live().get() == live


def test_the_preview_has_real_values_and_saves_nothing(
    pim: Client, live: Version, opened: Opener
) -> None:
    case = opened("Mijn bank", "De bank is kapot.")
    url = f"/werkwijzen/{live.procedure_id}/stap/1"
    change = {
        "told-nl": "{naam} belt u uiterlijk {datum} over {zaak}.",
        "told-en": "Within 3 days.",
    }
    page = pim.post(f"{url}/lees", typed(pim.get(url), **change)).text
    assert f"over {case.reference}." in page
    assert f"{case.owner.first_name} belt u uiterlijk" in page
    assert "Within 3 days" in page
    assert Version.objects.count() == 1


def test_odd_input_is_no_error(pim: Client, live: Version) -> None:
    url = f"/werkwijzen/{live.procedure_id}/stap/3"
    odd = {
        "doer": "x", "term": "99999999", "unit": "?", "from_hour": "77", "looks_at": "3",
        "partner": "1e9", "reminders": "a, -1, ٣", "told-nl": "{onbekend} {datum}", "when": "done",
    }  # fmt: skip
    assert pim.post(f"{url}/lees", odd).status_code == 200
    assert pim.post(url, odd).status_code == 302
    assert pim.get(url).status_code == 200
    assert pim.get("/werkwijzen/999").status_code == 404
    assert pim.get(f"/werkwijzen/{live.procedure_id}/stap/9").status_code == 404


def test_a_new_one_grows_step_by_step(pim: Client, world: World) -> None:
    pim.post("/werkwijzen", {"team": world.team.pk, "title_nl": "Verhuizen", "title_en": "Moving"})
    made = Procedure.objects.get()
    page = pim.post(f"/werkwijzen/{made.pk}/stap-erbij", follow=True)
    assert page.status_code == 200
    pim.post(f"/werkwijzen/{made.pk}/stap-erbij")
    pim.post(f"/werkwijzen/{made.pk}/stap/2/omhoog")
    pim.post(f"/werkwijzen/{made.pk}/stap/1/weg")
    assert made.versions.get().steps.count() == 1
    pim.post(f"/werkwijzen/{made.pk}/woorden", {"words": "verhuis, nieuw adres"})
    made.refresh_from_db()
    assert made.words == ["verhuis", "nieuw adres"]
    world.team.refresh_from_db()
    assert world.team.begins == {}


@pytest.mark.parametrize("name", NAMES)
def test_what_comes_with_the_product_goes_live(world: World, name: str) -> None:
    assert install(world.team, shipped(name)).published_at


def test_a_colleague_begins_it_and_goes_on_by_hand(
    world: World, live: Version, opened: Opener
) -> None:
    case, client = opened("Mijn bank", "De bank is kapot."), signed_in(world.samira)
    page = client.get(f"/zaak/{case.reference}/werkwijze").text
    assert "U hoort uiterlijk" in page
    begin = {"procedure": live.procedure_id}
    client.post(f"/zaak/{case.reference}/werkwijze/begin", begin)
    run = Run.objects.get(case=case)
    again = client.post(
        f"/zaak/{case.reference}/werkwijze/begin", begin, headers={"HX-Request": "true"}
    )
    assert "Deze werkwijze loopt al in deze zaak." in again.text
    skip = {"run": run.pk, "step": 3, "why": "de foto is er al"}
    client.post(f"/zaak/{case.reference}/werkwijze/verder", skip)
    assert [str(each.step) for each in run.taken.all()] == ["1. Bekijken", "3. Bellen"]
    client.post(f"/zaak/{case.reference}/werkwijze/stop", {"run": run.pk, "why": "klaar"})
    run.refresh_from_db()
    assert run.stopped == "klaar"
