"""The listener: only for us, yes only after commit, and later when it cannot."""

from __future__ import annotations

import smtplib
import ssl
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection

from gehoor.channels.database import parameters
from gehoor.channels.mail import listener
from gehoor.channels.mail.models import Mailbox
from gehoor.intake.models import RawItem
from tests.support.listening import listening
from tests.support.mailing import CUSTOMER, OURS, mail
from tests.support.patience import PATIENCE
from tests.support.switch import Switch

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def ports(mailbox: Mailbox) -> Iterator[tuple[int, int]]:
    with listening(parameters()) as both:
        yield both


def client(port: int) -> smtplib.SMTP:
    return smtplib.SMTP("127.0.0.1", port, timeout=PATIENCE)


def test_what_is_accepted_is_stored_byte_for_byte(ports: tuple[int, int]) -> None:
    raw = mail("Één.\r\n.\r\n..\r\nklaar")
    with client(ports[0]) as peer:
        assert peer.sendmail(CUSTOMER, [OURS], raw) == {}
    item = RawItem.objects.get()
    assert bytes(item.body) == raw
    assert item.source == OURS
    assert item.facts["from"] == CUSTOMER
    assert item.facts["to"] == [OURS]
    assert item.facts["peer"] == "127.0.0.1"


def test_aliases_and_plus_addresses_are_one_item_and_strangers_are_refused(
    ports: tuple[int, int],
) -> None:
    plus = OURS.replace("@", "+12-abc@").upper()
    wanted = [OURS, plus, "info@wonen.kwartelhof.example", "x@elders.example"]
    with client(ports[0]) as peer:
        refused = peer.sendmail(CUSTOMER, wanted, mail())
    assert list(refused) == ["x@elders.example"]
    assert refused["x@elders.example"][0] == 550
    assert RawItem.objects.get().facts["to"] == wanted[:3]


def test_a_mailbox_added_now_counts_within_a_second_or_two(
    ports: tuple[int, int], mailbox: Mailbox, world: Any
) -> None:
    new = "nieuw@wonen.kwartelhof.example"
    with client(ports[0]) as peer:
        peer.helo()
        peer.mail(CUSTOMER)
        assert peer.rcpt(new)[0] == 550
        Mailbox.objects.create(address=new, name="Nieuw", team=world.team)
        threading.Event().wait(listener.LOOK + 1.0)
        assert peer.rcpt(new)[0] == 250


def test_duplicates_the_same_mail_after_a_time_out_is_one_item(ports: tuple[int, int]) -> None:
    for _ in range(2):
        with client(ports[0]) as peer:
            peer.sendmail(CUSTOMER, [OURS], mail(Message_ID="<1@post.example>"))
    assert RawItem.objects.count() == 1


def test_duplicates_the_same_mail_at_the_same_moment_is_one_item(ports: tuple[int, int]) -> None:
    assert _at_once(ports[0], [mail(Message_ID="<1@post.example>")] * 8) == [250] * 8
    assert RawItem.objects.count() == 1


def test_loss_the_same_message_id_with_another_text_is_two_items(ports: tuple[int, int]) -> None:
    with client(ports[0]) as peer:
        for text in ("Eén", "Twee"):
            peer.sendmail(CUSTOMER, [OURS], mail(text, Message_ID="<1@post.example>"))
    assert RawItem.objects.count() == 2


@pytest.mark.parametrize(
    "end", [b"\n.\n", b"\r.\r", b"\n.\r\n", b"\r\n.\n", b"\r\n.\r", b"\r.\r\n"]
)
def test_identity_smtp_smuggling_stays_one_mail(ports: tuple[int, int], end: bytes) -> None:
    inside = (
        b"MAIL FROM:<x@y.example>\r\nRCPT TO:<" + OURS.encode() + b">\r\nDATA\r\nFrom: x\r\n\r\nz"
    )
    with client(ports[0]) as peer:
        peer.helo()
        peer.mail(CUSTOMER)
        peer.rcpt(OURS)
        peer.docmd("DATA")
        peer.send(b"From: a@b.example\r\n\r\nhallo" + end + inside + b"\r\n.\r\n")
        assert peer.getreply()[0] == 250
        assert peer.noop()[0] == 250
    assert b"MAIL FROM" in bytes(RawItem.objects.get().body)


def test_long_lines_and_eight_bits_are_taken(ports: tuple[int, int]) -> None:
    raw = b"From: a@b.example\r\n\r\n" + b"\xff\xe9" * 200_000 + b"\r\n"
    with client(ports[0]) as peer:
        peer.sendmail("", [OURS], raw)
    item = RawItem.objects.get()
    assert bytes(item.body) == raw
    assert item.facts["from"] == ""


def test_what_is_too_big_is_refused_before_and_after(
    ports: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    with client(ports[0]) as peer:
        peer.ehlo()
        assert peer.esmtp_features["size"] == str(listener.LARGEST)
        assert peer.mail(CUSTOMER, [f"size={listener.LARGEST + 1}"])[0] == 552
    monkeypatch.setattr(listener, "LARGEST", 1000)
    with listening(parameters()) as (small, _), client(small) as peer:
        peer.helo()
        peer.mail(CUSTOMER)
        peer.rcpt(OURS)
        assert peer.data(b"x" * 70 + b"\r\n" + b"y" * 2000)[0] == 552
        assert peer.noop()[0] == 250
    assert not RawItem.objects.exists()


def test_starttls_with_a_certificate_of_our_own(ports: tuple[int, int]) -> None:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with client(ports[0]) as peer:
        peer.starttls(context=context)
        peer.sendmail(CUSTOMER, [OURS], mail())
    assert RawItem.objects.get().facts["tls"] is True


def test_lmtp_answers_for_each_recipient(ports: tuple[int, int]) -> None:
    with smtplib.LMTP("127.0.0.1", ports[1]) as peer:
        peer.ehlo()
        peer.mail(CUSTOMER)
        for each in (OURS, "info@wonen.kwartelhof.example"):
            assert peer.rcpt(each)[0] == 250
        assert peer.data(mail())[0] == 250
        assert peer.getreply()[0] == 250
        assert peer.noop()[0] == 250
    assert RawItem.objects.count() == 1


def test_loss_the_database_away_is_451_and_it_recovers(mailbox: Mailbox) -> None:
    database = parameters()
    with Switch(database) as switch, listening(switch.parameters) as (port, _):
        with client(port) as peer:
            peer.sendmail(CUSTOMER, [OURS], mail("voor"))
        switch.off()
        with client(port) as peer:
            peer.helo()
            peer.mail(CUSTOMER)
            assert peer.rcpt(OURS)[0] == 250
            assert peer.data(mail("tijdens"))[0] == 451
        switch.on()
        with client(port) as peer:
            peer.sendmail(CUSTOMER, [OURS], mail("tijdens"))
    assert RawItem.objects.count() == 2


def test_loss_one_mail_that_cannot_be_stored_spoils_no_other(ports: tuple[int, int]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "alter table intake_rawitem add constraint no_poison"
            " check (position('\\x504f49534f4e'::bytea in body) = 0)"
        )
    try:
        answers = _at_once(ports[0], [mail(f"nummer {n}") for n in range(15)] + [mail("POISON")])
    finally:
        with connection.cursor() as cursor:
            cursor.execute("alter table intake_rawitem drop constraint no_poison")
    assert sorted(answers) == [250] * 15 + [451]
    assert RawItem.objects.count() == 15


def test_too_many_connections_are_told_to_come_back(
    ports: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener, "MOST_FROM_ONE_PEER", 2)
    first, second = client(ports[0]), client(ports[0])
    with pytest.raises(smtplib.SMTPConnectError, match="421"):
        client(ports[0])
    first.quit()
    second.quit()
    threading.Event().wait(0.2)
    client(ports[0]).quit()


def _at_once(port: int, mails: list[bytes]) -> list[int]:
    """The answer to each mail, all sent at the same moment."""
    ready = threading.Barrier(len(mails))
    answers: list[int] = []

    def send(raw: bytes) -> None:
        with client(port) as peer:
            peer.helo()
            peer.mail(CUSTOMER)
            peer.rcpt(OURS)
            ready.wait(10)
            answers.append(peer.data(raw)[0])

    threads = [threading.Thread(target=send, args=[raw]) for raw in mails]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    return answers
