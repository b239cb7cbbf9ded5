"""Claim, send, confirm: what the outbox does when servers refuse, stall, and die, and when we do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from gehoor.cases.enums import SendState
from gehoor.cases.models import Outgoing
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.channels import delivery as outbox
from gehoor.channels.delivery import Delivery, doubt_the_lost
from gehoor.channels.mail.checks import check_smtp
from gehoor.channels.mail.models import Mailbox, Security
from gehoor.core import clock
from gehoor.intake.models import RawItem
from tests.support.mailing import mail, receive
from tests.support.scripted import HANG_UP, Script, scripted

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def server() -> Iterator[Script]:
    with scripted() as script:
        yield script


@pytest.fixture
def box(mailbox: Mailbox, server: Script) -> Mailbox:
    mailbox.smtp_host, mailbox.smtp_port = "127.0.0.1", server.port
    mailbox.smtp_security = Security.NONE
    mailbox.save()
    return mailbox


@pytest.fixture
def waiting(box: Mailbox) -> Outgoing:
    """The acknowledgement of a first mail, not sent yet."""
    receive(mail(Message_ID="<1@post.example>"))
    return Outgoing.objects.get()


def state(outgoing: Outgoing) -> str:
    outgoing.refresh_from_db()
    return str(outgoing.state)


def test_a_message_is_sent_once_and_said_so(waiting: Outgoing, server: Script) -> None:
    assert Delivery().deliver_next()
    assert state(waiting) == SendState.SENT
    assert not Delivery().deliver_next()
    (message,) = server.accepted
    assert message["Message-ID"] == waiting.contact.message_id
    assert Mailbox.objects.get().sent_ok_at is not None


def test_loops_an_automatic_answer_goes_out_with_the_null_sender(
    waiting: Outgoing, server: Script
) -> None:
    Delivery().deliver_next()
    assert server.senders == ["<>"]


def test_one_connection_carries_several_messages(box: Mailbox, server: Script) -> None:
    for number in range(5):
        receive(mail(From=f"klant{number}@post.example"))
    delivery = Delivery()
    while delivery.deliver_next():
        pass
    delivery.post.hang_up()
    assert len(server.accepted) == 5
    assert server.connections == 1


@pytest.mark.parametrize("stage", ["rcpt", "data"])
def test_later_is_tried_again_ever_later(waiting: Outgoing, server: Script, stage: str) -> None:
    getattr(server, stage).extend(["451 4.7.1 Greylisted"] * 2)
    start = clock.now()
    with clock.travel(start):
        assert Delivery().deliver_next()
        assert not Delivery().deliver_next()
    assert state(waiting) == SendState.QUEUED
    assert "Greylisted" in waiting.error
    with clock.travel(start + timedelta(seconds=61)):
        Delivery().deliver_next()
        waiting.refresh_from_db()
        assert waiting.send_at == start + timedelta(seconds=181)
    with clock.travel(start + timedelta(seconds=182)):
        Delivery().deliver_next()
    assert state(waiting) == SendState.SENT


@pytest.mark.parametrize("stage", ["rcpt", "data"])
def test_never_calls_the_owner_at_once(waiting: Outgoing, server: Script, stage: str) -> None:
    getattr(server, stage).append("550 5.1.1 No such user")
    Delivery().deliver_next()
    assert state(waiting) == SendState.FAILED
    assert "No such user" in waiting.error
    assert Alert.objects.filter(kind=AlertKind.SEND_FAILED).count() == 1


def test_after_two_days_somebody_has_to_act(waiting: Outgoing, server: Script) -> None:
    server.rcpt.append("451 4.7.1 Greylisted")
    with clock.travel(clock.now() + timedelta(days=2, minutes=1)):
        Delivery().deliver_next()
    assert state(waiting) == SendState.FAILED
    assert Alert.objects.filter(kind=AlertKind.SEND_FAILED).exists()


def test_pauses_grow_to_six_hours_and_no_further(waiting: Outgoing, server: Script) -> None:
    Outgoing.objects.update(attempts=40)
    server.rcpt.append("451 later")
    with clock.travel(clock.now()):
        Delivery().deliver_next()
        waiting.refresh_from_db()
        assert waiting.send_at - clock.now() == timedelta(hours=6)


def test_a_server_that_is_away_is_named_on_the_mailbox(
    waiting: Outgoing, box: Mailbox, server: Script
) -> None:
    Mailbox.objects.update(smtp_port=1)
    delivery = Delivery()
    delivery.deliver_next()
    assert state(waiting) == SendState.QUEUED
    assert "neemt niet op" in Mailbox.objects.get().send_error
    Mailbox.objects.update(smtp_port=server.port)
    with clock.travel(clock.now() + timedelta(minutes=6)):
        assert not delivery.deliver_next(), "the server rests for half a minute"
        assert Delivery().deliver_next()
    assert state(waiting) == SendState.SENT
    assert Mailbox.objects.get().send_error == ""


def test_duplicates_a_lost_confirmation_is_doubted_and_repeated_under_one_message_id(
    waiting: Outgoing, server: Script
) -> None:
    server.data.append(HANG_UP)
    Delivery().deliver_next()
    assert state(waiting) == SendState.UNCERTAIN
    assert waiting.uncertain_at is not None
    with clock.travel(clock.now() + timedelta(minutes=2)):
        Delivery().deliver_next()
    assert state(waiting) == SendState.SENT
    first, second = server.accepted
    assert first["Message-ID"] == second["Message-ID"]


def test_duplicates_a_message_is_doubted_only_once(waiting: Outgoing, server: Script) -> None:
    server.data.extend([HANG_UP, HANG_UP])
    Delivery().deliver_next()
    with clock.travel(clock.now() + timedelta(minutes=2)):
        Delivery().deliver_next()
    assert state(waiting) == SendState.FAILED
    assert len(server.accepted) == 2
    assert Alert.objects.filter(kind=AlertKind.SEND_FAILED).exists()


class _KilledError(BaseException):
    """As good as kill -9 between claim and confirm."""


def test_loss_a_crash_between_claim_and_confirm_is_seen_and_sent_again(
    waiting: Outgoing, server: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(_: Outgoing) -> None:
        raise _KilledError

    monkeypatch.setattr(outbox, "IN_CASES", replace(outbox.IN_CASES, sent=die))
    with pytest.raises(_KilledError):
        Delivery().deliver_next()
    monkeypatch.undo()
    assert state(waiting) == SendState.CLAIMED
    assert not Delivery().deliver_next()
    assert doubt_the_lost() == 0
    with clock.travel(clock.now() + timedelta(minutes=6)):
        assert doubt_the_lost() == 1
        assert state(waiting) == SendState.UNCERTAIN
        with clock.travel(clock.now() + timedelta(minutes=2)):
            Delivery().deliver_next()
    assert state(waiting) == SendState.SENT
    assert len({each["Message-ID"] for each in server.accepted}) == 1
    assert len(server.accepted) == 2


def test_loops_an_out_of_office_answer_to_our_acknowledgement_gets_none(
    waiting: Outgoing, server: Script
) -> None:
    Delivery().deliver_next()
    ours = str(server.accepted[0]["Message-ID"])
    for number in range(3):
        away = mail(f"Afwezig {number}", Auto_Submitted="auto-replied", In_Reply_To=ours)
        receive(away, **{"from": ""})
    assert Outgoing.objects.count() == 1
    assert RawItem.objects.filter(outcome="joined").count() == 3


def test_the_reply_address_follows_what_the_mailbox_can_do(
    waiting: Outgoing, box: Mailbox, server: Script
) -> None:
    Mailbox.objects.update(plus_addressing=False)
    Delivery().deliver_next()
    assert server.accepted[0]["Reply-To"] == box.address


def test_a_server_that_asks_no_password_says_so(box: Mailbox) -> None:
    assert check_smtp(box) is None
    box.smtp_user, box.smtp_password = "klantenservice", "geheim"
    assert "vraagt geen wachtwoord" in (check_smtp(box) or "")
    box.smtp_security = Security.STARTTLS
    assert "spreekt deze beveiliging niet" in (check_smtp(box) or "")
    box.smtp_security = Security.TLS
    assert "spreekt deze beveiliging niet" in (check_smtp(box) or "")
