"""Who asked hears that an outage is over, or another moment: each once, and never in silence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from gehoor.cases.models import Contact, Outgoing
from gehoor.casework.actions.interest import ask_to_hear
from gehoor.casework.actions.merge import merge
from gehoor.casework.actions.repairs import tell_due
from gehoor.casework.actions.watch import sweep
from gehoor.casework.models import Alert
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.outages.actions import repaired, update
from gehoor.outages.models import Outage
from gehoor.parties.models import Address
from gehoor.promises.models import Promise, Renegotiation
from tests.support.customer import Customer, writes
from tests.support.laws import broken
from tests.support.leading import make_outage
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

ASKED = local("2026-03-02 14:00")
"""Roden is expected to work at 17.00."""
UNSENT = {"stuck-in-the-outbox"}
"""No mail server delivers here."""


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(ASKED):
        yield make_world()


@pytest.fixture
def outage(world: World) -> Outage:
    return make_outage(world)


def asks(customer: Customer, outage: Outage) -> Promise:
    address = Address.objects.get(value=customer.address)
    return ask_to_hear(customer.case, outage, address)


@pytest.fixture
def jansen(world: World) -> Customer:
    return writes(world)


@pytest.fixture
def promise(jansen: Customer, outage: Outage) -> Promise:
    return asks(jansen, outage)


def lasts_until(outage: Outage, world: World, expected: datetime) -> None:
    update(
        outage, world.lotte, what_nl=outage.what_nl, what_en=outage.what_en, expected_at=expected
    )


def news() -> list[str]:
    """What we wrote beside the acknowledgement, in order."""
    sent = Contact.objects.filter(direction="out").order_by("pk")
    return [each.text for each in sent][1:]


def test_the_word_at_repair_keeps_the_promise_and_leaves_the_rest_of_the_case(
    world: World, jansen: Customer, outage: Outage, promise: Promise
) -> None:
    assert promise.due_at == local("2026-03-02 17:15")
    with clock.travel(local("2026-03-02 16:10")):
        repaired(outage, world.lotte)
        assert (tell_due(), tell_due()) == (1, 0)
    (letter,) = news()
    assert "De storing in Roden is verholpen, ma 2 maart 16.10 uur." in letter
    assert Outgoing.objects.filter(contact__text=letter).get().recipient == jansen.address
    promise.refresh_from_db()
    jansen.case.refresh_from_db()
    assert promise.state == "kept"
    assert jansen.case.is_open  # her sofa is still to be fetched
    assert broken().keys() <= UNSENT


def test_a_later_moment_is_told_before_the_old_one_passes(
    world: World, outage: Outage, promise: Promise
) -> None:
    with clock.travel(local("2026-03-02 16:50")):
        lasts_until(outage, world, local("2026-03-02 20:00"))
        assert (tell_due(), tell_due()) == (1, 0)
    (letter,) = news()
    assert "Wij verwachten herstel nu op een ander moment: ma 2 maart 20.00 uur." in letter
    assert "De reden: het herstel duurt langer." in letter
    assert "dan hoort u uiterlijk ma 2 maart 20.15 uur een nieuw moment" in letter
    promise.refresh_from_db()
    assert (promise.state, promise.due_at) == ("open", local("2026-03-02 20:15"))
    assert broken().keys() <= UNSENT


def test_when_the_moment_comes_without_word_of_us_they_hear_so_by_itself(
    outage: Outage, promise: Promise
) -> None:
    with clock.travel(local("2026-03-02 17:00")):
        assert tell_due() == 1
    outage.refresh_from_db()
    assert (outage.known, outage.expected_at) == (False, local("2026-03-02 20:00"))
    assert "De reden: wij zoeken de oorzaak nog." in news()[0]
    assert Renegotiation.objects.get().new_due_at == local("2026-03-02 20:15")
    assert broken().keys() <= UNSENT


def test_the_second_tap_is_the_first(jansen: Customer, outage: Outage, promise: Promise) -> None:
    assert asks(jansen, outage) == promise
    assert outage.interests.count() == 1


def test_what_is_over_is_not_waited_for(world: World, jansen: Customer, outage: Outage) -> None:
    repaired(outage, world.lotte)
    with pytest.raises(Refusal, match="Dit is verholpen"):
        asks(jansen, outage)


def test_nobody_is_called_on_the_way(outage: Outage, promise: Promise) -> None:
    with clock.travel(local("2026-03-02 17:10")):
        sweep()
    assert not Alert.objects.filter(promise=promise).exists()


def test_who_was_let_down_while_no_worker_ran_still_hears_of_the_repair(
    world: World, outage: Outage, promise: Promise
) -> None:
    with clock.travel(local("2026-03-02 17:20")):
        sweep()
        promise.refresh_from_db()
        assert promise.state == "broken"
        repaired(outage, world.lotte)
        assert tell_due() == 1
    assert "is verholpen" in news()[-1]
    assert promise.breach.successor.state == "kept"
    assert broken().keys() <= UNSENT


def test_it_follows_a_case_that_goes_on_in_another(
    world: World, jansen: Customer, outage: Outage, promise: Promise
) -> None:
    other = writes(world, "Mag er ook een kussen bij?", subject="Kussen")
    merge(jansen.case, other.case, world.samira)
    assert asks(other, outage) == promise
    repaired(outage, world.lotte)
    assert tell_due() == 1
    assert Contact.objects.filter(case=other.case, text__contains="is verholpen").count() == 1
    assert broken().keys() <= UNSENT


def test_one_that_cannot_be_told_holds_up_nobody(
    world: World,
    jansen: Customer,
    outage: Outage,
    promise: Promise,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    noor = writes(world, sender="noor@post.example")
    asks(noor, outage)
    noor.case.party.language = noor.case.language = "xx"  # there is no letter in such a language
    noor.case.save(update_fields=["language"])
    repaired(outage, world.lotte)
    assert tell_due() == 2
    promise.refresh_from_db()
    assert promise.state == "kept"
    assert tell_due() == 0  # not before a minute has gone
    noor.case.language = "nl"
    noor.case.save(update_fields=["language"])
    with clock.travel(local("2026-03-02 14:02")):
        assert tell_due() == 1
    assert broken().keys() <= UNSENT
