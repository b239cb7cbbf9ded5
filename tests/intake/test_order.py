"""What one sender wrote is taken in its order, however many workers there are; nobody else waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection, transaction
from hypothesis import example, given
from hypothesis import strategies as st

from gehoor.cases.enums import Channel
from gehoor.channels.mail.senders import writer_of
from gehoor.core import clock
from gehoor.intake.actions import process_next
from gehoor.intake.enums import RawState
from gehoor.intake.models import RawItem
from gehoor.intake.store import store
from tests.support.mailing import OURS, mail, make_mailbox
from tests.support.patience import eventually
from tests.support.world import make_world

WORKERS = 4


@pytest.fixture
def _mailbox(transactional_db: None) -> None:
    make_mailbox(make_world())


def arrives(sender: str, text: str) -> int:
    raw = mail(text, From=f"Iemand <{sender}>")
    number = store(Channel.MAIL, OURS, raw, {}, sender=writer_of(raw))
    assert number is not None
    return number


def next_ones() -> list[int]:
    """What a worker would take at this moment: one, or none."""
    with transaction.atomic():
        found = RawItem.objects.next(clock.now()).select_for_update(skip_locked=True)[:1]
        return [each.pk for each in found]


@pytest.mark.usefixtures("_mailbox")
def test_while_a_mail_is_in_hand_only_others_are_taken() -> None:
    anna = arrives("anna@post.example", "Mijn bank is kapot.")
    arrives("Anna@Post.example", "Ik vergat de foto.")
    bram = arrives("bram@post.example", "Waar blijft mijn kast?")
    with transaction.atomic():
        assert RawItem.objects.select_for_update().get(pk=anna)
        with ThreadPoolExecutor(1) as elsewhere:
            assert elsewhere.submit(_closing, next_ones).result() == [bram]
    assert next_ones() == [anna]


@pytest.mark.usefixtures("_mailbox")
def test_a_mail_that_could_not_be_processed_holds_up_nobody_until_its_next_turn() -> None:
    failed = arrives("anna@post.example", "Mijn bank is kapot.")
    later = arrives("anna@post.example", "Ik vergat de foto.")
    RawItem.objects.filter(pk=failed).update(attempts=1, try_at=clock.now() + timedelta(minutes=1))
    assert next_ones() == [later]


@pytest.mark.usefixtures("_mailbox")
def test_a_hundred_mails_of_one_sender_do_not_keep_a_worker_from_the_first() -> None:
    first, *_ = [arrives("druk@post.example", f"Vraag {number}") for number in range(100)]
    assert next_ones() == [first]


@pytest.mark.usefixtures("_mailbox")
def test_four_workers_keep_the_order_of_each_sender() -> None:
    senders = [f"klant{number}@post.example" for number in range(5)]
    for number in range(60):
        arrives(senders[number % len(senders)], f"Bericht {number}")
    together = threading.Barrier(WORKERS)

    def work() -> None:
        together.wait()
        eventually(lambda: not (process_next() or RawItem.objects.pending(clock.now()).exists()))

    with ThreadPoolExecutor(WORKERS) as workers:
        for each in [workers.submit(_closing, work) for _ in range(WORKERS)]:
            each.result()
    done = RawItem.objects.filter(state=RawState.DONE).order_by("contact_id")
    assert done.count() == 60
    for sender in senders:
        came = [item.pk for item in done if item.sender == sender]
        assert came == sorted(came)


@given(
    st.binary() | st.builds(lambda said: b"From: " + said + b"\r\n\r\nHallo", st.binary()),
)
@example(b"From: \x00 <a\x00b@post.example>\r\n\r\n")
@example(b"From: =?utf-8?q?=ED=A0=80@post.example?=\r\n\r\n")
def test_any_bytes_have_a_writer_that_can_be_stored(raw: bytes) -> None:
    writer = writer_of(raw)
    assert "\0" not in writer
    assert writer.encode().decode() == writer


def test_the_writer_is_looked_for_in_the_headers_only() -> None:
    assert writer_of(mail(From='"Jansen, A." <A.Jansen@Post.example>')) == "a.jansen@post.example"
    assert writer_of(b"Subject: x\r\nfrom:\r\n jan@post.example\r\n\r\n") == "jan@post.example"
    assert writer_of(b"Subject: x\r\n\r\nFrom: jan@post.example\r\n") == ""


def _closing[T](do: Callable[[], T]) -> T:
    """In a thread of its own, whose connection ends with it."""
    try:
        return do()
    finally:
        connection.close()
