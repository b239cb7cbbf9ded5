"""M65: the customer says when an answer is of use; it fits, or the customer reads that it does not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from gehoor.cases.models import Case, Outgoing
from gehoor.core import clock
from gehoor.desk.queue import due
from gehoor.foresight.actions.terms import NewTerm, set_term
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

MONDAY = local("2026-03-02 10:00")


@pytest.fixture
def world() -> World:
    world = make_world()
    set_term(world.team, NewTerm(240), world.lotte)
    return world


def asks(wish: str, at: str) -> tuple[Case, str]:
    """Somebody fills in the form with that wish; the case, and the acknowledgement by mail."""
    client, sender = Client(), f"{wish or 'zonder'}-{at[-5:-3]}@post.example"
    with clock.travel(local(at) - timedelta(seconds=30)):
        shown = client.get("/vraag").context["shown"].signed
    with clock.travel(local(at)):
        text = "Bank beschadigd: wanneer wordt hij bij mij opgehaald?"
        client.post("/vraag", {"text": text, "mail": sender, "shown": shown, "wish": wish})
    case = Case.objects.latest("pk")
    return case, Outgoing.objects.get(contact__case=case).contact.text


@pytest.mark.requirement("M65")
def test_a_wish_is_met_or_the_date_that_can_be_is_given(world: World) -> None:
    with clock.travel(MONDAY):
        form = Client().get("/vraag").content.decode()
    for label in ("Wanneer hebt u het antwoord nodig?", "vandaag", "deze week", "geen haast"):
        assert label in form

    patient, said = asks("no-hurry", "2026-03-02 10:00")
    assert "U wilt graag antwoord vóór ma 9 maart 17.00 uur. Dat lukt." in said
    week, said = asks("week", "2026-03-02 10:01")
    assert "U wilt graag antwoord vóór vr 6 maart 17.00 uur. Dat lukt." in said
    today, said = asks("today", "2026-03-02 10:02")
    assert "U wilt graag antwoord vóór ma 2 maart 17.00 uur. Dat lukt." in said
    late, said = asks("today", "2026-03-02 15:00")
    assert (
        "U wilt graag antwoord vóór ma 2 maart 17.00 uur."
        " Dat lukt niet, wel uiterlijk ma 2 maart 19.00 uur." in said
    )
    assert late.wanted_by == local("2026-03-02 17:00")
    with clock.travel(local("2026-03-02 15:01")):
        listed = [row.case for row in due.page(None, "").rows]
    assert listed == [today, late, week, patient]


def test_who_wishes_nothing_reads_nothing_about_it(world: World) -> None:
    case, said = asks("", "2026-03-02 10:00")
    assert case.wanted_by is None
    assert "U wilt graag" not in said
