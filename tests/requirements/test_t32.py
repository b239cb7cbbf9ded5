"""Each step explains itself in customer words, in Dutch and English, or it is not published (T32)."""

from __future__ import annotations

import html

import pytest
from django.test import Client

from gehoor.casework.actions.receive import open_case
from gehoor.casework.actions.steps import begin
from gehoor.casework.letters import status_token
from gehoor.parties.actions import recognise
from gehoor.procedures.actions.editing import install
from gehoor.procedures.models import Step, Version
from gehoor.procedures.ready import NotReady
from gehoor.procedures.shipped import NAMES, shipped
from tests.procedures.support import both, ours, procedure
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db

WHY = both("Wij graven met de hand.", "We dig by hand.")


def page(world: World, version: Version, language: str) -> str:
    sender = f"{language}@post.example"
    address, _ = recognise("mail", sender, "A. Jansen", language)
    case = open_case(world.team, world.mail("Wanneer?", sender, language=language), address).case
    begin(case, version.procedure, world.samira)
    client = Client(headers={"Accept-Language": language})
    return html.unescape(client.get(f"/volg/{status_token(case)}").text)


@pytest.mark.requirement("T32")
def test_why_it_takes_time_is_told_beside_each_step_and_its_absence_blocks_publishing() -> None:
    world = make_world()
    for language, missing in (("Nederlands", both("", WHY["en"])), ("Engels", both(WHY["nl"], ""))):
        with pytest.raises(NotReady) as refused:
            install(world.team, procedure(ours("Graven", slow=missing), title=language))
        assert [each.nl for each in refused.value.problems] == [
            f"Stap 1: schrijf in het {language}: het antwoord op ‘waarom duurt dit?’."
        ]
    assert not Version.objects.live().exists()
    version = install(world.team, procedure(ours("Graven", slow=WHY), title="Klaar"))
    assert "Waarom duurt dit?" in (dutch := page(world, version, "nl"))
    assert WHY["nl"] in dutch
    assert "Why does this take time?" in (english := page(world, version, "en"))
    assert WHY["en"] in english


@pytest.mark.requirement("T32")
def test_every_step_that_we_ship_explains_itself_in_both_languages() -> None:
    world = make_world()
    for name in NAMES:
        install(world.team, shipped(name))
    told = [each.say("slow", language) for each in Step.objects.all() for language in ("nl", "en")]
    assert len(told) >= 40
    assert all(told)
