"""A customer comes back to a case."""

from __future__ import annotations

import pytest

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import Answer, Ask, answer, proposed
from gehoor.casework.actions.receive import join, open_case
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.casework.understanding import is_only_thanks
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.promises.enums import PromiseKind
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world() -> World:
    return make_world()


def opened(world: World) -> Case:
    with clock.travel(local("2026-03-02 10:00")):
        received = world.mail("Wanneer wordt mijn bank opgehaald?", subject="Bank beschadigd")
        address, _ = recognise("mail", received.address, received.name, "nl")
        return open_case(world.team, received, address).case


def returns(world: World, case: Case, at: str, text: str) -> Case:
    with clock.travel(local(at)):
        received = world.mail(text)
        address, _ = recognise("mail", received.address, received.name, "nl")
        join(case, received, address)
    return Case.objects.get(pk=case.pk)


def closed(world: World) -> Case:
    case = opened(world)
    with clock.travel(local("2026-03-02 11:00")):
        answer(case, world.samira, proposed(case, "Donderdag.", closes=True))
    return case


def test_thanks_reopens_nothing(world: World) -> None:
    case = returns(world, closed(world), "2026-03-02 12:00", "Hartelijk dank!\n\nGroet, Anna")
    assert not case.is_open


def test_not_solved_reopens_with_the_same_owner_a_question_and_a_date(world: World) -> None:
    case = returns(world, closed(world), "2026-03-03 09:00", "Er is donderdag niemand geweest.")
    assert case.is_open
    assert case.owner == world.samira
    assert case.reopened == 1
    assert case.due_at == local("2026-03-03 17:00")
    assert case.questions.open().get().text == "Er is donderdag niemand geweest."


def test_a_reply_to_a_colleague_on_the_same_day_hears_its_own_date(world: World) -> None:
    case = returns(world, closed(world), "2026-03-02 12:00", "Er is niemand geweest.")
    letter = case.contacts.filter(direction=Direction.OUT).latest("at")
    assert letter.automatic
    assert "ma 2 maart 20.00 uur" in letter.text


def test_a_second_message_on_the_same_day_adds_and_is_not_acknowledged_twice(world: World) -> None:
    case = returns(world, opened(world), "2026-03-02 10:30", "Ik vergat: het is de linkerleuning.")
    assert case.reminders == 0
    assert case.contacts.filter(direction=Direction.OUT).count() == 1
    assert Alert.objects.filter(kind=AlertKind.ADDED, colleague=world.samira).exists()


def test_a_reminder_goes_on_top_and_apologises(world: World) -> None:
    case = returns(world, opened(world), "2026-03-03 11:00", "Ik heb nog niets gehoord!")
    assert case.reminders == 1
    assert list(Case.objects.reminded()) == [case]
    letter = case.contacts.filter(direction=Direction.OUT).latest("at")
    assert "ma 2 maart 10.00 uur" in letter.text
    assert "spijt ons" in letter.text


def test_a_reply_to_our_answer_is_a_new_question_with_its_own_date(world: World) -> None:
    case = opened(world)
    with clock.travel(local("2026-03-02 11:00")):
        ask = Ask("Stuur een foto van de schade", local("2026-03-09 17:00"))
        what = Answer("Graag een foto.", keeps=tuple(case.promises.all()), asks=ask)
        answer(case, world.samira, what)
    case = returns(world, case, "2026-03-04 09:00", "Hierbij de foto.")
    promise = case.promises.get(kind=PromiseKind.ASSESSMENT)
    assert promise.due_at == local("2026-03-09 17:00")
    assert promise.state == "open"


@pytest.mark.parametrize(
    ("text", "only_thanks"),
    [
        ("Bedankt!", True),
        ("Dank u wel, fijne dag. Groet, Jan", True),
        ("Thanks a lot", True),
        ("Bedankt, maar ik wacht nog op de fotos", False),
        ("Dank, wanneer komt u?", False),
        ("Thanks but it still fails", False),
        ("Ik heb een vraag", False),
        ("Hartelijk dank voor uw snelle reactie, prettige dag!", True),
        ("Thanks for your quick reply. Kind regards, Anna Brown", True),
        ("Bedankt. Hij is kapot", False),
        ("Bedankt. Groet, bel mij op 0612345678", False),
        ("", False),
    ],
)
def test_only_thanks(text: str, only_thanks: bool) -> None:
    assert is_only_thanks(text) is only_thanks
