"""T36: a notice about a crisis has an end, a reason and a review."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gehoor.cases.models import Outgoing
from gehoor.core import clock
from gehoor.foresight.actions.wordings import NewNotice, extend_notice, post_notice
from gehoor.foresight.models import Notice
from gehoor.foresight.policies import Refused
from gehoor.insight.notices import days_with_notices
from tests.support.answered import ask
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

START = local("2026-03-02 09:00")
BUSY = NewNotice(
    reason="Storm: tweemaal zoveel mail als anders",
    text_nl="Door de storm krijgen wij deze week tweemaal zoveel mail.",
    text_en="Because of the storm we get twice as much mail this week.",
    ends_at=local("2026-03-16 09:00"),
)
NEWS = replace(
    BUSY,
    text_nl="De schade van de storm is bijna verwerkt.",
    text_en="The damage of the storm has almost been dealt with.",
    ends_at=local("2026-03-23 09:00"),
)


@pytest.fixture
def world() -> World:
    return make_world()


def told(world: World, number: int, at: str) -> str:
    case = ask(world, local(at), number).case
    return Outgoing.objects.get(contact__case=case).contact.text


@pytest.mark.requirement("T36")
def test_a_notice_ends_by_itself_and_only_a_manager_goes_on_in_new_words(world: World) -> None:
    with clock.travel(START):
        too_long = replace(BUSY, ends_at=BUSY.ends_at + timedelta(minutes=1))
        with pytest.raises(Refused, match="14 dagen"):
            post_notice(world.team, too_long, world.lotte)
        with pytest.raises(Refused, match="reden"):
            post_notice(world.team, replace(BUSY, reason=" "), world.lotte)
        notice = post_notice(world.team, BUSY, world.lotte)
    assert BUSY.text_nl in told(world, 1, "2026-03-16 08:59")
    assert list(Notice.objects.showing(local("2026-03-16 08:59"))) == [notice]
    assert BUSY.text_nl not in told(world, 2, "2026-03-16 09:00")
    assert not Notice.objects.showing(local("2026-03-16 09:00")).exists()

    with clock.travel(local("2026-03-13 10:00")):
        with pytest.raises(Refused, match="manager"):
            extend_notice(notice, NEWS, world.lotte)
        with pytest.raises(Refused, match="nieuwe tekst"):
            extend_notice(notice, replace(BUSY, ends_at=NEWS.ends_at), world.fatma)
        extend_notice(notice, NEWS, world.fatma)
    assert NEWS.text_nl in told(world, 3, "2026-03-16 09:01")
    assert NEWS.text_nl not in told(world, 4, "2026-03-23 09:00")
    assert days_with_notices(2026) == [("Klantenservice Wonen", 22)]
