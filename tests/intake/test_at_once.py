"""A worker takes several items in one transaction, and what spoils one of them spoils nothing else."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from django.db import connection

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Contact
from gehoor.channels.mail.senders import writer_of
from gehoor.intake.actions import process_next
from gehoor.intake.claims import AT_ONCE, MOST_BYTES
from gehoor.intake.enums import RawState
from gehoor.intake.models import RawItem
from gehoor.intake.store import store
from gehoor.parties.actions import recognise
from gehoor.parties.belonging import become_organisation
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address, Belonging, Party
from tests.support.mailing import OURS, mail, make_mailbox
from tests.support.world import make_world

POISON = """
create function refuses() returns trigger language plpgsql as $$
begin
    raise exception 'this one cannot be stored' using errcode = '%s';
end $$;
create trigger refuses before insert on cases_contact
    for each row when (new.subject = 'Gif') execute function refuses();
"""


@pytest.fixture(autouse=True)
def _mailbox(transactional_db: None) -> None:
    make_mailbox(make_world())


@pytest.fixture(params=["check_violation", "program_limit_exceeded", "query_canceled"])
def _poison(request: pytest.FixtureRequest) -> Iterator[None]:
    """The database refuses what has this subject, as it would a value nobody thought of."""
    with connection.cursor() as cursor:
        cursor.execute(POISON % request.param)
    yield
    with connection.cursor() as cursor:
        cursor.execute("drop trigger refuses on cases_contact; drop function refuses()")


def arrives(number: int, subject: str = "Waar blijft mijn kast?", text: str = "Hallo") -> int:
    raw = mail(text, From=f"klant{number}@post.example", Subject=subject)
    item = store(Channel.MAIL, OURS, raw, {}, sender=writer_of(raw))
    assert item is not None
    return item


def states() -> list[str]:
    return list(RawItem.objects.order_by("pk").values_list("state", flat=True))


def test_as_many_as_fit_are_done_in_one_transaction() -> None:
    for number in range(AT_ONCE + 1):
        arrives(number)
    assert process_next()
    assert states() == [RawState.DONE] * AT_ONCE + [RawState.PENDING]
    with connection.cursor() as cursor:
        cursor.execute("select count(distinct xmin::text) from cases_case")
        assert cursor.fetchone() == (1,)


def test_of_one_sender_only_the_first_is_among_them() -> None:
    for text in ("Mijn bank is kapot.", "Ik vergat de foto."):
        arrives(1, text=text)
    arrives(2)
    assert process_next()
    assert states() == [RawState.DONE, RawState.PENDING, RawState.DONE]


@pytest.mark.usefixtures("_poison")
def test_one_that_cannot_be_stored_keeps_back_only_itself() -> None:
    poison = 3
    for number in range(AT_ONCE):
        arrives(number, "Gif" if number == poison else "Waar blijft mijn kast?")
    for _ in range(AT_ONCE):
        process_next()  # raises when what one item does wrong would stop the worker
    expected = [RawState.DONE] * AT_ONCE
    expected[poison] = RawState.PENDING
    assert states() == expected
    assert Contact.objects.filter(direction="in").count() == AT_ONCE - 1


def test_a_stranger_who_comes_twice_among_them_is_one_customer() -> None:
    for subject in ("Bank beschadigd", "Re: Bank beschadigd"):
        raw = mail("Wanneer komt iemand?", From="nieuw@post.example", Subject=subject)
        assert store(Channel.MAIL, OURS, raw, {})
    arrives(1)
    assert process_next()
    assert states() == [RawState.DONE] * 3
    assert Party.objects.count() == 2
    first, second = Contact.objects.filter(address__value="nieuw@post.example", direction="in")
    assert first.case == second.case


def test_each_among_them_may_belong_to_an_organisation_of_its_own() -> None:
    for name in ("vos", "smit"):
        address, _ = recognise("mail", f"info@{name}.example", name, "nl")
        become_organisation(address.party)
    senders = ["p@vos.example", "p@smit.example", "p@elders.example", "q@smit.example"]
    for sender in senders:
        assert store(Channel.MAIL, OURS, mail("Waar is de pallet?", From=sender), {}, sender=sender)
    assert process_next()
    proposed = Belonging.objects.values_list("person__addresses__value", "organisation__name")
    assert sorted(proposed) == [
        ("p@smit.example", "smit"),
        ("p@vos.example", "vos"),
        ("q@smit.example", "smit"),
    ]
    assert len(set(Case.objects.values_list("reference", flat=True))) == len(senders)


def test_workers_that_lock_each_other_out_both_get_through() -> None:
    """Each holds a new sender that the other one comes to next: nobody said who wrote these."""
    for round_ in range(5):
        for sender in ("a", "b", "b", "a"):
            raw = mail(f"Vraag {uuid4()}", From=f"{sender}{round_}@post.example")
            assert store(Channel.MAIL, OURS, raw, {})
    start = threading.Barrier(2)

    def work() -> None:
        try:
            start.wait()
            while process_next(2):
                pass
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as workers:
        for each in [workers.submit(work) for _ in range(2)]:
            each.result()
    assert process_next() is False
    assert states() == [RawState.DONE] * 20
    assert Address.objects.filter(kind=AddressKind.MAIL).count() == 10


def test_big_ones_do_not_lie_in_memory_together() -> None:
    big = os.urandom(MOST_BYTES // 2).hex()
    taken = [arrives(number, text=big) for number in range(3)]
    assert process_next()
    done = RawItem.objects.exclude(state=RawState.PENDING).values_list("pk", flat=True)
    assert list(done) == taken[:1]
