"""The road of a mail through real servers: Postfix in front of us, Dovecot behind the customer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from django.db import connection

from gehoor.cases.enums import Direction, SendState
from gehoor.cases.models import Case, Contact, Outgoing
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.channels.database import parameters
from gehoor.channels.mail.connect import CA_FILE
from gehoor.channels.mail.models import Mailbox, Security
from gehoor.channels.models import Heartbeat
from gehoor.channels.worker import run
from gehoor.core import clock
from gehoor.intake.models import RawItem
from tests.support.listening import listening
from tests.support.mailing import CUSTOMER, OURS, mail
from tests.support.patience import eventually
from tests.support.peers import Dovecot, Postfix
from tests.support.world import World

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.peer("dovecot", "postfix")]


@pytest.fixture
def postfix(
    mailbox: Mailbox,
    dovecot: Dovecot,
    certificate: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Postfix]:
    """Our mail server: it hands our mail to our listener and the customers' to theirs."""
    monkeypatch.setenv(CA_FILE, str(certificate[1]))
    with listening(parameters()) as (_, lmtp):
        routes = {
            OURS.partition("@")[2]: f"lmtp:inet:127.0.0.1:{lmtp}",
            CUSTOMER.partition("@")[2]: f"lmtp:inet:127.0.0.1:{dovecot.lmtp}",
        }
        with Postfix(routes, certificate[0]) as peer:
            mailbox.smtp_host, mailbox.smtp_port = "127.0.0.1", peer.smtp
            mailbox.smtp_security = Security.STARTTLS
            mailbox.save()
            yield peer


@pytest.fixture
def worker(postfix: Postfix) -> Iterator[None]:
    stop = threading.Event()
    thread = threading.Thread(target=run, args=[stop])
    thread.start()
    yield
    stop.set()
    thread.join(4)
    assert not thread.is_alive()


def arrived(dovecot: Dovecot, number: int) -> EmailMessage:
    """The customer's mail of that number, once it is there."""
    eventually(lambda: len(dovecot.mails(CUSTOMER)) >= number)
    message = message_from_bytes(dovecot.mails(CUSTOMER)[number - 1], policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


@pytest.mark.usefixtures("worker")
def test_question_acknowledgement_answer_and_reply_are_one_thread_and_one_case(
    postfix: Postfix, dovecot: Dovecot, world: World
) -> None:
    postfix.send(CUSTOMER, OURS, mail(Message_ID="<vraag@post.example>"))
    acknowledgement = arrived(dovecot, 1)
    assert acknowledgement["In-Reply-To"] == "<vraag@post.example>"
    case = Case.objects.get()
    answer(case, world.samira, proposed(case, "Donderdag om tien uur.", closes=True))
    answered = arrived(dovecot, 2)
    assert answered["In-Reply-To"] == "<vraag@post.example>"
    assert acknowledgement["Message-ID"] in answered["References"]
    assert answered["Auto-Submitted"] is None
    reply = mail(
        "Dat is niet gelukt.",
        To=str(answered["Reply-To"]),
        In_Reply_To=str(answered["Message-ID"]),
        Subject="Re: Bank beschadigd",
    )
    postfix.send(CUSTOMER, str(answered["Reply-To"]), reply)
    eventually(lambda: Contact.objects.filter(direction=Direction.IN).count() == 2)
    assert Case.objects.count() == 1
    assert Case.objects.get().is_open


@pytest.mark.usefixtures("worker")
def test_a_bounce_lands_on_the_case_and_somebody_is_called(
    postfix: Postfix, dovecot: Dovecot, world: World
) -> None:
    gone = "vertrokken@post.example"
    postfix.send(gone, OURS, mail(From=gone))
    eventually(lambda: Outgoing.objects.filter(state=SendState.SENT).exists())
    case = Case.objects.get()
    answer(case, world.samira, proposed(case, "Donderdag.", closes=True))
    eventually(lambda: Outgoing.objects.filter(state=SendState.BOUNCED).exists())
    assert Alert.objects.filter(case=case, kind=AlertKind.BOUNCED).exists()
    assert Case.objects.count() == 1, "a bounce opens no case"
    assert RawItem.objects.filter(outcome="bounce").count() == 1


def test_a_mail_that_reaches_us_by_smtp_and_lmtp_is_the_same_row(
    postfix: Postfix,
) -> None:
    postfix.send(CUSTOMER, OURS, mail())
    eventually(lambda: RawItem.objects.exists())
    item = RawItem.objects.get()
    assert item.facts["from"] == CUSTOMER
    assert item.facts["to"] == [OURS]


@pytest.mark.usefixtures("worker")
def test_the_worker_shows_that_it_lives() -> None:
    parts = {"intake", "delivery", "promises", "reviews", "outlooks", "projections", "mailboxes"}
    eventually(lambda: parts <= set(Heartbeat.objects.values_list("part", flat=True)))
    assert not Heartbeat.objects.silent(clock.now()).exists()


def test_loss_a_worker_that_stopped_is_seen_within_two_minutes() -> None:
    Heartbeat.objects.beat("intake")
    with clock.travel(clock.now() + timedelta(minutes=2)):
        Heartbeat.objects.beat("delivery")
        silent = Heartbeat.objects.silent(clock.now()).values_list("part", flat=True)
        assert list(silent) == ["intake"]


@pytest.mark.usefixtures("worker")
def test_the_worker_outlives_its_database_connections(postfix: Postfix, dovecot: Dovecot) -> None:
    eventually(Heartbeat.objects.exists)
    with connection.cursor() as cursor:
        cursor.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where datname = current_database() and pid <> pg_backend_pid()"
        )
    postfix.send(CUSTOMER, OURS, mail())
    arrived(dovecot, 1)
