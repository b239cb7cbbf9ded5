"""Two customers become one, with all that points at them, and apart again with what is theirs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, connections, transaction
from django.test.utils import CaptureQueriesContext

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.promising import promise
from gehoor.casework.actions.receive import open_case
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.guides.models import Expert
from gehoor.identity.actions.merging import keep_apart, merge, unmerge
from gehoor.identity.enums import Sign
from gehoor.identity.finding import look_like
from gehoor.identity.models import PartyMerge
from gehoor.identity.pointing import pointers
from gehoor.parties.actions import Sender, recognise, recognise_by_any
from gehoor.parties.belonging import become_organisation, confirm
from gehoor.parties.models import Address, Belonging, Party
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

OLD, NEW = "a.jansen@post.example", "anna@werk.example"
NOW = local("2026-03-02 10:00")


@pytest.fixture
def world() -> Any:
    with clock.travel(NOW):
        yield make_world()


@pytest.fixture
def opened(world: World) -> Callable[..., Case]:
    def open_one(
        sender: str, text: str = "Waar blijft mijn bank?", name: str = "A. Jansen"
    ) -> Case:
        received = world.mail(text, sender=sender, name=name)
        address, is_new = recognise("mail", sender, name, "nl")
        return open_case(world.team, received, address, is_new=is_new).case

    return open_one


def whose(mail: str) -> Party:
    return Address.objects.select_related("party").get(kind="mail", value=mail).party


def pointing_at(party: Party) -> dict[str, set[int]]:
    found = {each.label: set(each.rows(party).values_list("pk", flat=True)) for each in pointers()}
    return {label: keys for label, keys in found.items() if keys}


def test_all_goes_along_and_comes_back(world: World, opened: Callable[..., Case]) -> None:
    first, second = opened(OLD), opened(NEW, name="Anna Jansen")
    anna, known = second.party, first.party
    Expert.objects.create(party=known, said_by=world.samira)
    recognise_by_any(Sender([("mail", OLD), ("mail", "ook@jansen.example")], "A. Jansen", "nl"))
    recognise_by_any(
        Sender([("mail", NEW), ("mail", OLD)], "Anna Jansen", "nl")
    )  # and gave the other's
    before = pointing_at(known), pointing_at(anna)
    row = merge(known, anna, world.samira)
    assert pointing_at(known) == {}
    assert whose(OLD) == anna
    assert {each.party for each in Case.objects.all()} == {anna}
    assert {each.party_id for each in Contact.objects.all()} == {anna.pk}
    known.refresh_from_db()
    assert (known.merged_into, known.surviving) == (anna, anna)
    told = Entry.objects.filter(kind=Happened.CUSTOMER_MERGED)
    assert {each.case_id for each in told} == {first.pk, second.pk}
    assert not told.filter(public=True).exists()
    unmerge(row, world.lotte)
    assert (pointing_at(known), pointing_at(anna)) == before
    known.refresh_from_db()
    assert known.merged_into is None


def test_what_both_have_stays_where_it_is(world: World, opened: Callable[..., Case]) -> None:
    one, other = opened(OLD).party, opened(NEW).party
    firm = opened("info@vos.example", name="Bakkerij Vos").party
    become_organisation(firm)
    for person in (one, other):
        Expert.objects.create(party=person)
        confirm(Belonging.objects.create(person=person, organisation=firm), world.samira)
    row = merge(one, other, world.samira)
    assert Expert.objects.count() == Belonging.objects.count() == 2
    unmerge(row, world.samira)
    assert Expert.objects.filter(party=one).exists()


def test_a_mail_since_goes_back_with_its_address(world: World, opened: Callable[..., Case]) -> None:
    one, other = opened(OLD).party, opened(NEW).party
    row = merge(one, other, world.samira)
    with clock.travel(NOW + timedelta(days=2)):
        since, of_the_other = opened(OLD, "En mijn kast?"), opened(NEW, "En mijn stoel?")
    assert since.party == of_the_other.party == other
    unmerge(row, world.samira)
    since.refresh_from_db()
    of_the_other.refresh_from_db()
    assert (since.party, of_the_other.party) == (one, other)
    assert since.contacts.filter(party=other).count() == 0
    assert of_the_other.contacts.filter(party=one).count() == 0


def test_a_mail_costs_no_query_more_after_a_merge(
    opened: Callable[..., Case], world: World
) -> None:
    one, other = opened(OLD).party, opened(NEW).party
    opened(OLD, "Nog een")
    with CaptureQueriesContext(connection) as before:
        opened(OLD, "Nog een keer")
    merge(one, other, world.samira)
    opened(OLD, "Warm")
    with CaptureQueriesContext(connection) as after:
        assert opened(OLD, "Nog weer een keer").party == other
    assert len(after) <= len(before)


def test_who_was_read_before_the_merge_is_followed(
    world: World, opened: Callable[..., Case]
) -> None:
    """A worker that recognised the sender just before the merge writes for the customer who is left."""
    one, other = opened(OLD).party, opened(NEW).party
    address, _ = recognise("mail", OLD, "A. Jansen", "nl")
    merged, go_on = threading.Event(), threading.Event()

    def colleague() -> None:
        try:
            with clock.travel(NOW), transaction.atomic():
                merge(one, other, world.samira)
                merged.set()
                go_on.wait(5)
        finally:
            connections.close_all()

    thread = threading.Thread(target=colleague)
    thread.start()
    assert merged.wait(10)
    threading.Timer(0.5, go_on.set).start()
    assert address.party == one
    case = open_case(world.team, world.mail("Waar is mijn kast?", sender=OLD), address).case
    thread.join(10)
    case.refresh_from_db()
    assert case.party == other
    assert pointing_at(one) == {}


def test_a_promise_for_a_customer_who_was_merged_meanwhile(
    world: World, opened: Callable[..., Case]
) -> None:
    case, other = opened(OLD, name="A. Jansen"), opened(NEW, name="Anna Jansen").party
    read_before = Case.objects.get(pk=case.pk)
    merge(case.party, other, world.lotte)
    draft = Draft(kind=PromiseKind.ANSWER, wording="Een antwoord", due_at=NOW + timedelta(days=1))
    said = case.contacts.count()
    with pytest.raises(Refusal) as refused:
        promise(read_before, world.samira, draft)
    assert "A. Jansen is intussen samengevoegd met Anna Jansen" in str(refused.value)
    assert refused.value.law == 7
    assert refused.value.ways_out
    assert (case.promises.count(), case.contacts.count()) == (1, said)
    promise(Case.objects.get(pk=case.pk), world.samira, draft)
    assert case.promises.count() == 2


def test_what_cannot_be_one(world: World, opened: Callable[..., Case]) -> None:
    one, other, third = opened(OLD).party, opened(NEW).party, opened("c@jansen.example").party
    with pytest.raises(Refusal, match="dezelfde klant"):
        merge(one, one, world.samira)
    first = merge(one, other, world.samira)
    with pytest.raises(Refusal, match="inmiddels samengevoegd"):
        merge(one, third, world.samira)
    with pytest.raises(Refusal, match="inmiddels samengevoegd"):
        merge(third, one, world.samira)
    second = merge(other, third, world.samira)
    assert Party.objects.get(pk=one.pk).surviving == third
    with pytest.raises(Refusal, match="daarna zelf samengevoegd"):
        unmerge(first, world.samira)
    unmerge(second, world.samira)
    unmerge(PartyMerge.objects.get(pk=first.pk), world.samira)
    with pytest.raises(Refusal, match="al weer uit elkaar"):
        unmerge(PartyMerge.objects.get(pk=first.pk), world.samira)
    become_organisation(third)
    with pytest.raises(Refusal, match="persoon en een organisatie"):
        merge(one, Party.objects.get(pk=third.pk), world.samira)


def test_the_signs_by_which_customers_look_like_one(
    world: World, opened: Callable[..., Case]
) -> None:
    anna = opened(NEW, name="Anna Jansen").party
    Address.objects.create(party=anna, kind="phone", value="+31612345678")
    Address.objects.create(party=anna, kind="postal", value="9401AB12DORPSSTRAAT")
    named_phone = opened("x@post.example", "Bel mij op 06 1234 5678.", name="Piet Smit").party
    at_home = opened("y@post.example", "Ik woon op 9401 AB 12.", name="mevr. A. Jansen").party
    neighbour = opened("z@post.example", "Ik woon op 9401 AB 1.", name="mevr. A. Jansen").party
    other_name = opened("q@post.example", "Ik woon op 9401 AB 12.", name="Kees Bakker").party
    signs = {each.pk: [like.sign for like in look_like(each)] for each in
             (named_phone, at_home, neighbour, other_name)}  # fmt: skip
    assert signs == {
        named_phone.pk: [Sign.PHONE],
        at_home.pk: [Sign.HOME],
        neighbour.pk: [],
        other_name.pk: [],
    }
    keep_apart(anna, named_phone, world.samira)
    assert look_like(named_phone) == []


def test_an_address_that_is_claimed_by_another_is_a_sign(opened: Callable[..., Case]) -> None:
    one, other = opened(OLD).party, opened(NEW).party
    recognise_by_any(Sender([("mail", OLD), ("mail", NEW)], "A. Jansen", "nl"))
    assert [each.sign for each in look_like(one)] == [Sign.CLAIM]
    assert [each.party for each in look_like(other)] == [one]
    assert whose(NEW) == other
