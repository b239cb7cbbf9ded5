"""A backlog is answered, never deleted: groups by what we know, one honest message, the customer closes."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import Answer, answer, proposed
from gehoor.casework.actions.backlog import tell
from gehoor.casework.actions.orders import take_over_orders
from gehoor.casework.actions.receive import join, open_case
from gehoor.casework.backlog import OLD, waiting
from gehoor.casework.enums import BacklogGroup
from gehoor.casework.orders import NotAnOrder, read
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from tests.support.laws import sentences
from tests.support.world import World, local, make_world

NOW = "2026-03-04 10:00"
ORDERS = """number;status;delivered_on
4711;delivered;2026-02-20
4712;sent;
4713;placed;
4714;cancelled;
4715;delivered;
"""


@pytest.fixture
def world() -> World:
    world = make_world()
    world.team.answer_minutes = 6000
    world.team.save()
    take_over_orders(read(ORDERS))
    return world


def asks(world: World, number: str, language: str = "nl") -> Case:
    with clock.travel(local("2026-02-23 10:00")):
        words = f"Waar blijft mijn bestelling {number}?"
        received = world.mail(words, f"k{number}@post.example", language=language)
        address, _ = recognise("mail", received.address, "", language)
        return open_case(world.team, received, address).case


@pytest.mark.django_db(transaction=True)
def test_each_case_is_in_the_group_of_its_order(world: World) -> None:
    for number in ("4711", "4712", "4713", "4714", "4715", "9999"):
        asks(world, number)
    with clock.travel(local(NOW)):
        found = [each.group for each in waiting(clock.now() - OLD)]
    assert found == list(BacklogGroup)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("number", "group", "nl", "en"),
    [
        (
            "4711",
            "delivered",
            "bezorgd op vr 20 februari. Klopt dat?",
            "delivered on Fri 20 February",
        ),
        ("4712", "sent", "onderweg en nog niet bezorgd", "on its way"),
        ("4713", "placed", "nog niet verstuurd", "has not been sent yet"),
        ("4714", "cancelled", "volgens ons geannuleerd", "was cancelled"),
    ],
)
def test_each_group_has_its_own_honest_message_that_says_what_follows(
    world: World, number: str, group: str, nl: str, en: str
) -> None:
    asks(world, number), asks(world, number, "en")
    with clock.travel(local(NOW)):
        run = tell(Case.objects.order_by("pk"), BacklogGroup(group), world.lotte)
        texts = [each.contact.text for each in run.messages.order_by("pk")]
        assert nl in texts[0]
        assert en in texts[1]
        assert "mrt" in texts[0] or "maart" in texts[0]
        assert waiting(clock.now() - OLD) == []
        assert all(case.is_open for case in Case.objects.all())
        assert [each for each in sentences() if "outbox" not in each] == []


@pytest.mark.django_db(transaction=True)
def test_nobody_is_told_twice_and_a_case_that_changed_is_left_alone(world: World) -> None:
    told, answered, moved = asks(world, "4711"), asks(world, "4711"), asks(world, "4711")
    Case.objects.filter(pk=moved.pk).update(keys=["4712"])
    with clock.travel(local(NOW)):
        answer(answered, world.samira, proposed(answered, "Hij komt morgen.", closes=True))
        first = tell(Case.objects.all(), BacklogGroup.DELIVERED, world.lotte)
        again = tell(Case.objects.all(), BacklogGroup.DELIVERED, world.lotte)
    assert [each.case for each in first.messages.all()] == [told]
    assert not again.messages.exists()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("group", "number"), [(BacklogGroup.UNKNOWN, "9999"), (BacklogGroup.UNPROVEN, "4715")]
)
def test_of_whom_we_know_too_little_hears_only_that_the_date_stands(
    world: World, group: BacklogGroup, number: str
) -> None:
    case = asks(world, number)
    due_at = case.promises.get().due_at
    with clock.travel(local(NOW)):
        assert tell([case], group, world.lotte).messages.count() == 1
        assert tell([case], group, world.lotte).messages.count() == 0
        assert [each.case for each in waiting(clock.now() - OLD)] == [case]
    assert case.promises.open().get().due_at == due_at
    assert not case.customer_actions.exists()


def test_orders_are_read_from_csv_and_json() -> None:
    assert (
        read(ORDERS)[0]
        == read('[{"number": 4711, "status": "DELIVERED", "delivered_on": "2026-02-20"}]')[0]
    )
    assert len(read(ORDERS.replace(";", ","))) == 5


@pytest.mark.parametrize(
    "text",
    [
        "[",
        "[1]",
        "number,status\n,sent",
        "number,status\n1,kwijt",
        "number,status,delivered_on\n1,sent,morgen",
    ],
)
def test_an_order_that_cannot_be_read_is_refused_with_what_to_do(text: str) -> None:
    with pytest.raises(NotAnOrder, match=r": (give|use|write)"):
        read(text)


@pytest.mark.django_db(transaction=True)
def test_a_second_question_keeps_its_own_promise(world: World) -> None:
    case = asks(world, "4712")
    with clock.travel(local("2026-02-23 11:00")):
        news = Draft(
            PromiseKind.UPDATE, "Nieuws", local("2026-03-06 17:00"), question=case.questions.get()
        )
        answer(case, world.lotte, Answer("Wij zoeken het uit.", keeps=tuple(case.promises.all()),
                                         makes=(news,)))  # fmt: skip
    with clock.travel(local("2026-02-23 12:00")):
        received = world.mail("En kan het op zaterdag?", "k4712@post.example")
        join(case, received, case.participants.get().address)
    with clock.travel(local(NOW)):
        tell([case], BacklogGroup.SENT, world.lotte)
        assert case.questions.open().count() == 2
        assert {each.question.number for each in case.promises.open()} == {1, 2}
