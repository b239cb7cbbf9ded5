"""What a shop tells: once, again, otherwise, badly, and in another order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from gehoor.cases.models import Case, Order
from gehoor.casework.actions.answer import Answer, answer
from gehoor.casework.enums import AlertKind
from gehoor.channels.orders.models import Shop
from gehoor.core import clock
from gehoor.insight.laws import audit
from gehoor.insight.silent_orders import silent_orders
from gehoor.orders.actions.speaking import speak_due
from gehoor.orders.actions.waiting import set_patience
from gehoor.orders.models import Watch
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.promises.models import Promise, Renegotiation
from gehoor.timeline.models import Entry
from tests.support.house import House, called
from tests.support.shopping import make_shop, order, tell
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)
FIRST = "2026-01-16 14:06"


@pytest.fixture
def shop(house: House) -> Iterator[Shop]:
    yield make_shop(house.world.team)
    for at in ("2026-01-23 22:00", "2026-01-28 10:00"):
        house.work(at)
    with clock.travel(local("2026-01-28 10:00")):
        assert [each for law in audit() for each in law.breaches] == []


def letters(house: House) -> list[str]:
    return [str(each["Subject"]) for each in house.inbox()]


def test_the_same_order_again_changes_nothing(house: House, shop: Shop) -> None:
    assert tell(FIRST, order()).json() == {"order": "new"}
    again = tell("2026-01-16 14:07", order())
    assert (again.status_code, again.json()) == (200, {"order": "same"})
    house.work("2026-01-16 14:08")
    assert len(letters(house)) == Case.objects.count() == Promise.objects.count() == 1


def test_another_date_is_told_before_the_first_with_its_reason(house: House, shop: Shop) -> None:
    tell(FIRST, order())
    moved = order(promised="2026-01-29", reason="De fabriek levert later.")
    assert tell("2026-01-19 09:00", moved).json() == {"order": "changed"}
    assert tell("2026-01-19 09:01", moved).json() == {"order": "same"}
    house.work("2026-01-19 12:00")
    row = Renegotiation.objects.get()
    assert (row.old_due_at, row.new_due_at) == (
        local("2026-01-23 22:00"),
        local("2026-01-29 22:00"),
    )
    assert "De reden: De fabriek levert later." in house.last_mail()[1]
    assert len(letters(house)) == 2
    assert Watch.objects.get().next_at == local("2026-01-22 10:00")


def test_what_the_shop_says_is_older_changes_nothing(house: House, shop: Shop) -> None:
    tell(FIRST, order(changed="2026-01-16T14:00:00Z"))
    newer = order(promised="2026-01-29", changed="2026-01-18T10:00:00Z")
    tell("2026-01-19 09:00", newer)
    late = tell("2026-01-19 09:02", order(changed="2026-01-16T14:00:00Z"))
    assert late.json() == {"order": "same"}
    assert Promise.objects.get().due_at == local("2026-01-29 22:00")


def test_a_missed_date_goes_on_and_the_new_one_is_promised_anew(house: House, shop: Shop) -> None:
    tell(
        FIRST,
        order(promised={"from": "2026-01-19T09:00:00+01:00", "until": "2026-01-19T12:00:00+01:00"}),
    )
    house.work("2026-01-19 12:01")
    assert "iet na" in house.last_mail()[1] or "spijt" in house.last_mail()[1]
    owed = Promise.objects.open().get()
    assert tell("2026-01-19 12:30", order(promised="2026-01-21")).json() == {"order": "changed"}
    owed.refresh_from_db()
    assert owed.state == PromiseState.KEPT
    anew = Promise.objects.open().get()
    assert (anew.kind, anew.due_at) == (PromiseKind.DELIVERY, local("2026-01-21 22:00"))
    assert Watch.objects.get().next_at == local("2026-01-20 10:00")


def test_a_delivered_order_keeps_its_promise_and_closes(house: House, shop: Shop) -> None:
    tell(FIRST, order())
    tell("2026-01-20 15:00", order(status="delivered", delivered_on="2026-01-20"))
    tell("2026-01-20 15:01", order(status="delivered", delivered_on="2026-01-20"))
    house.work("2026-01-20 15:02")
    assert letters(house)[-1].startswith("Uw bestelling 48213 is bezorgd")
    assert "bezorgd op di 20 januari" in house.last_mail()[1]
    assert Promise.objects.get().state == PromiseState.KEPT
    assert not Case.objects.get().is_open
    house.work("2026-01-27 12:00")
    assert len(letters(house)) == 2


def test_a_cancelled_order_calls_its_owner_and_says_nothing_by_itself(
    house: House, shop: Shop
) -> None:
    tell(FIRST, order())
    tell("2026-01-17 11:00", order(status="cancelled"))
    case = Case.objects.get()
    assert (AlertKind.ORDER_CANCELLED, local("2026-01-17 11:00")) in called(case, case.owner)
    house.work("2026-01-22 12:00")
    assert len(letters(house)) == 1
    assert Promise.objects.get().state == PromiseState.OPEN


def test_an_answer_of_a_colleague_is_word_too(house: House, shop: Shop) -> None:
    tell(FIRST, order())
    case = Case.objects.get()
    with clock.travel(local("2026-01-18 10:00")):
        answer(case, case.owner, Answer(text="Hij is mooi."))
    house.work("2026-01-19 10:00")
    assert len(letters(house)) == 2
    assert Watch.objects.get().next_at == local("2026-01-21 10:00")


def test_who_cannot_be_told_is_told_once_the_shop_knows_how(house: House, shop: Shop) -> None:
    tell(FIRST, order(customer=None))
    assert (Case.objects.count(), Watch.objects.untold().count()) == (0, 1)
    assert tell("2026-01-17 10:00", order()).json() == {"order": "changed"}
    house.work("2026-01-17 10:01")
    assert "is bij ons binnen" in letters(house)[0]
    assert not Watch.objects.untold().exists()


def test_who_has_a_phone_alone_gets_a_case_and_its_owner_is_asked_to_call(
    house: House, shop: Shop
) -> None:
    tell(FIRST, order(customer={"name": "Bo", "phone": "020-123 45 67"}))
    case = Case.objects.get()
    assert AlertKind.UNREACHABLE in [kind for kind, _at in called(case, case.owner)]


def test_a_date_that_was_over_is_no_promise_but_a_date_for_a_new_one(
    house: House, shop: Shop
) -> None:
    tell("2026-01-26 10:00", order())
    promise = Promise.objects.get()
    assert promise.kind == PromiseKind.UPDATE
    assert promise.due_at > local("2026-01-26 10:00")
    house.work("2026-01-26 10:01")
    assert "U hoort de nieuwe datum" in house.last_mail()[1]


@pytest.mark.parametrize(
    ("told", "says"),
    [
        (b"{", "no JSON"),
        (b"[]", "one JSON object"),
        (order(number=" "), "“number”"),
        (order(number="7" * 41), "“number”"),
        (order(number=None), "“number”"),
        (order(at="gisteren"), "“at”"),
        (order(at="2026-01-16T14:05:00"), "“at” needs its time zone"),
        (order(at=None), "“at”"),
        (order(promised=None), "“promised” is missing"),
        (order(promised="vrijdag"), "“promised” must be a day"),
        (order(promised=["2026-01-23"]), "“promised” must be a text"),
        (order(promised="2031-01-01"), "more than a year ahead"),
        (
            order(promised={"from": "2026-01-23T12:00:00Z", "until": "2026-01-23T09:00:00Z"}),
            "ends before it begins",
        ),
        (order(promised={"from": "2026-01-23T12:00:00Z"}), "“until”"),
        (order(status="kwijt"), "“status” must be one of"),
        (order(customer="Anna"), "“customer” must be an object"),
        (order(customer={"mail": "anna"}), "“mail” is no mail address"),
        (order(customer={"mail": "a b@c.nl"}), "“mail” is no mail address"),
        (order(customer={"phone": "12"}), "“phone” is no phone number"),
        (order(delivered_on="toen"), "“delivered_on” must be a day"),
    ],
)
def test_what_is_no_order_is_refused_with_what_to_do(
    house: House, shop: Shop, told: dict[str, Any] | bytes, says: str
) -> None:
    answer = tell(FIRST, told)
    assert answer.status_code == 400
    assert says in answer.json()["detail"]
    assert not Order.objects.exists()
    shop.refresh_from_db()
    assert says in shop.refused_reason


def test_a_known_order_with_a_date_that_is_over_is_refused_and_stays_as_it_was(
    house: House, shop: Shop
) -> None:
    tell(FIRST, order())
    answer = tell("2026-01-19 09:00", order(promised="2026-01-17", status="sent"))
    assert answer.status_code == 400
    assert "is over" in answer.json()["detail"]
    assert Order.objects.get().status == "placed"
    tell("2026-01-19 09:01", order(status="sent"))
    shop.refresh_from_db()
    assert shop.refused_reason == ""


def test_what_is_too_large_or_of_nobody_is_refused(house: House, shop: Shop) -> None:
    assert tell(FIRST, order(), shop="elders").status_code == 404
    assert tell(FIRST, b"x" * 20_000).status_code == 413
    assert not Order.objects.exists()


def test_a_brand_sets_its_own_number_of_days(house: House, shop: Shop) -> None:
    tell(FIRST, order(promised="2026-02-20"))
    with clock.travel(local("2026-01-18 12:00")):
        set_patience(house.world.team.brand, 1, house.world.lotte)
        assert len(silent_orders()) == 1
    house.work("2026-01-18 12:01")
    assert len(letters(house)) == 2
    assert Watch.objects.get().next_at == local("2026-01-19 10:00")
    assert Entry.objects.filter(kind="order-word").count() == 1


def test_the_audit_sees_an_order_that_nobody_watched(house: House, shop: Shop) -> None:
    tell(FIRST, order())
    with clock.travel(local("2026-01-21 09:00")):
        found = [each.check for law in audit() for each in law.breaches]
        assert "silent-order" in found
        assert speak_due() == 1
        assert "silent-order" not in [each.check for law in audit() for each in law.breaches]
