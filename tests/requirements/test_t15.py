"""Each step says whether the customer has to do something: without that it does not go live (T15)."""

from __future__ import annotations

import pytest

from gehoor.procedures.actions.editing import install
from gehoor.procedures.ready import NotReady
from tests.procedures.support import both, ours, procedure
from tests.support.world import make_world

pytestmark = pytest.mark.django_db

READY = both("Zorg dat iemand thuis is.", "Make sure that somebody is at home.")


@pytest.mark.requirement("T15")
def test_a_step_says_nothing_to_do_or_what_to_do_or_does_not_go_live() -> None:
    world = make_world()
    with pytest.raises(NotReady) as refused:
        install(world.team, procedure(ours("Schouw", nothing_to_do=False), title="Eerste"))
    assert [each.nl for each in refused.value.problems] == [
        f"Stap 1: schrijf in het {language}: wat de klant moet doen"
        " (of vink aan: u hoeft niets te doen)."
        for language in ("Nederlands", "Engels")
    ]
    listed = ours("Schouw", nothing_to_do=False, todo=READY)
    assert install(world.team, procedure(listed, title="Tweede")).published_at
    assert install(world.team, procedure(ours("Graven"), title="Derde")).published_at
