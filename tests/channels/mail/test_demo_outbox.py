"""Without a mail server: the demo's folder, or a queue that says what is missing."""

from __future__ import annotations

import mailbox as mailboxes
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

import pytest

from gehoor.cases.enums import SendState
from gehoor.cases.models import Outgoing
from gehoor.channels.delivery import Delivery
from gehoor.channels.mail.demo import OUTBOX, put
from gehoor.channels.mail.models import Mailbox
from tests.support.mailing import CUSTOMER, OURS, mail, receive

pytestmark = [pytest.mark.django_db(transaction=True)]


def test_the_acknowledgement_is_put_in_the_customers_maildir(
    mailbox: Mailbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OUTBOX, str(tmp_path))
    receive(mail(Message_ID="<1@post.example>"))
    delivery = Delivery()
    assert delivery.deliver_next()
    assert not delivery.deliver_next()
    message = _only_mail(tmp_path / CUSTOMER)
    assert Outgoing.objects.get().state == SendState.SENT
    assert message["From"] == f"Kwartelhof Wonen <{OURS}>"
    assert message["To"] == f'"A. Jansen" <{CUSTOMER}>'
    assert message["In-Reply-To"] == "<1@post.example>"
    assert message["References"] == "<1@post.example>"
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["Reply-To"].startswith("klantenservice+")
    for kind in ("plain", "html"):
        body = message.get_body((kind,))
        assert body is not None
        assert "uiterlijk" in body.get_content()


def test_without_a_server_it_stays_queued_and_the_mailbox_says_what_to_do(
    mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(OUTBOX, raising=False)
    receive(mail())
    assert Delivery().deliver_next()
    assert Outgoing.objects.get().state == SendState.QUEUED
    mailbox.refresh_from_db()
    assert "stel die in" in mailbox.send_error


def test_a_recipient_cannot_name_another_folder(tmp_path: Path) -> None:
    put(tmp_path / "out", "../../weg/x@post.example", b"x")
    assert [each.name for each in tmp_path.iterdir()] == ["out"]
    assert len(list((tmp_path / "out").iterdir())) == 1


def _only_mail(folder: Path) -> EmailMessage:
    (content,) = (each.as_bytes() for each in mailboxes.Maildir(folder))
    return BytesParser(policy=policy.default).parsebytes(content)
