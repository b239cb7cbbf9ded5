"""What becomes of a mail: a case, one more contact, a bounce, or a machine's message."""

from __future__ import annotations

import pytest

from gehoor.cases.enums import Direction, SendState
from gehoor.cases.models import Case, Contact, Outgoing
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.channels.mail.models import Mailbox
from gehoor.core import blobs
from gehoor.intake.enums import Outcome, RawState
from gehoor.parties.models import Party
from tests.support.bounces import bounce
from tests.support.mailing import CUSTOMER, OURS, mail, receive

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("mailbox")]


def test_a_mail_opens_a_case_and_is_acknowledged() -> None:
    item = receive(mail(Message_ID="<1@post.example>"))
    assert item.outcome == Outcome.NEW_CASE
    assert item.contact is not None
    assert item.contact.message_id == "<1@post.example>"
    assert item.contact.facts["proof"] == "unknown"
    waiting = Outgoing.objects.get()
    assert waiting.recipient == CUSTOMER
    assert waiting.in_reply_to == "<1@post.example>"


def test_an_answer_to_the_signed_address_joins() -> None:
    case = _case()
    token = Outgoing.objects.get().reply_to
    item = receive(mail("Met foto erbij.", To=token, Subject="foto"))
    assert item.outcome == Outcome.JOINED
    assert item.contact is not None
    assert item.contact.case == case


def test_the_token_counts_in_the_envelope_too() -> None:
    case = _case()
    item = receive(mail("Nog iets.", Subject="x"), to=[Outgoing.objects.get().reply_to])
    assert item.contact is not None
    assert item.contact.case == case


def test_an_answer_by_references_joins() -> None:
    case = _case()
    ours = Contact.objects.get(direction=Direction.OUT).message_id
    item = receive(mail("Dank.", In_Reply_To=ours, Subject="Re: iets"))
    assert item.contact is not None
    assert item.contact.case == case


def test_identity_a_stranger_who_quotes_the_number_the_token_or_our_message_id_does_not_join() -> (
    None
):
    case = _case()
    ours = Contact.objects.get(direction=Direction.OUT).message_id
    stranger = "Iemand <x@elders.example>"
    for number, headers in enumerate(
        ({"To": Outgoing.objects.get().reply_to}, {"References": ours}, {"Subject": case.reference})
    ):
        item = receive(mail(f"Ik ook {number}.", **{"From": stranger, **headers}))
        assert item.contact is not None
        assert item.contact.case != case


def test_loss_the_same_message_id_with_another_text_is_another_contact() -> None:
    receive(mail("Eén.", Message_ID="<same@post.example>"))
    item = receive(mail("Twee.", Message_ID="<same@post.example>"))
    assert item.state == RawState.DONE
    assert Contact.objects.filter(direction=Direction.IN).count() == 2


@pytest.mark.parametrize("message_id", ["", "<>", "<a b c>", "x" * 2000])
def test_loss_an_empty_or_odd_message_id_stops_nothing(message_id: str) -> None:
    raw = mail(Message_ID="<x@y>").replace(b"<x@y>", message_id.encode())
    assert receive(raw).outcome == Outcome.NEW_CASE


def test_loops_an_out_of_office_reply_joins_and_gets_no_answer() -> None:
    _case()
    ours = Contact.objects.get(direction=Direction.OUT).message_id
    item = receive(mail("Ik ben er niet.", Auto_Submitted="auto-replied", In_Reply_To=ours))
    assert item.outcome == Outcome.JOINED
    assert item.contact is not None
    assert item.contact.automatic
    assert Outgoing.objects.count() == 1


def test_loops_an_automatic_reply_to_nothing_of_ours_makes_no_party() -> None:
    item = receive(mail("Ik ben er niet.", Auto_Submitted="auto-replied"))
    assert item.outcome == Outcome.AUTOMATIC
    assert not Party.objects.exists()


def test_loops_the_null_sender_gets_no_answer() -> None:
    assert receive(mail("Melding"), **{"from": ""}).outcome == Outcome.AUTOMATIC
    assert receive(mail("Ook", Return_Path="<>")).outcome == Outcome.AUTOMATIC
    assert not Outgoing.objects.exists()


@pytest.mark.parametrize("sender", [OURS, f"Wij <{OURS.upper()}>", "info@wonen.kwartelhof.example"])
def test_loops_an_inbox_does_not_answer_itself(sender: str) -> None:
    item = receive(mail(From=sender))
    assert item.outcome == Outcome.AUTOMATIC
    assert "ons eigen adres" in item.reason


def test_a_form_that_sends_as_us_comes_from_its_visitor() -> None:
    item = receive(mail(From=OURS, Reply_To="Piet <piet@post.example>"))
    assert item.contact is not None
    assert item.contact.address is not None
    assert item.contact.address.value == "piet@post.example"


def test_a_mail_without_from_comes_from_its_return_path() -> None:
    item = receive(mail(From=""), **{"from": "envelop@post.example"})
    assert item.contact is not None
    assert str(item.contact.address) == "envelop@post.example"


def test_a_mail_that_nobody_sent_is_set_apart_with_a_reason() -> None:
    item = receive(mail(From=""))
    assert item.state == RawState.QUARANTINED
    assert "geen afzender" in item.reason


def test_several_senders_make_one_party() -> None:
    item = receive(mail(From="Een <een@post.example>, Twee <twee@post.example>"))
    assert item.contact is not None
    assert str(item.contact.address) == "een@post.example"


def test_a_bounce_lands_on_the_case_and_calls_the_owner() -> None:
    case = _case()
    ours = Contact.objects.get(direction=Direction.OUT).message_id
    item = receive(bounce(ours))
    assert item.outcome == Outcome.BOUNCE
    assert Outgoing.objects.get().state == SendState.BOUNCED
    assert Alert.objects.filter(case=case, kind=AlertKind.BOUNCED).exists()


def test_attachments_lie_in_the_store_before_the_row() -> None:
    message = b"--x\r\nContent-Type: text/plain\r\n\r\nZie foto.\r\n--x\r\n"
    message += b'Content-Type: image/png; name="../../bank.png"\r\n\r\nPNG\0\r\n--x--\r\n'
    head = f"From: {CUSTOMER}\r\nTo: {OURS}\r\nMIME-Version: 1.0\r\n"
    head += 'Content-Type: multipart/mixed; boundary="x"\r\n\r\n'
    contact = receive(head.encode() + message).contact
    assert contact is not None
    file = contact.attachments.get()
    assert blobs.get(file.sha256).startswith(b"PNG\0")
    assert "/" not in file.name


def test_a_mailbox_that_is_gone_sets_mail_apart_and_a_retry_helps(mailbox: Mailbox) -> None:
    Mailbox.objects.filter(pk=mailbox.pk).update(address="anders@wonen.kwartelhof.example")
    assert receive(mail()).state == RawState.QUARANTINED


def _case() -> Case:
    item = receive(mail())
    assert item.contact is not None
    return item.contact.case


def test_what_our_own_group_sends_on_is_a_customer() -> None:
    item = receive(
        mail(
            From=f"'A. Jansen' via Klantenservice <{OURS}>",
            Reply_To=CUSTOMER,
            List_ID="<klantenservice.wonen.kwartelhof.example>",
            List_Post=f"<https://groepen.example/post>, <mailto:{OURS}>",
            Precedence="list",
        )
    )
    assert item.outcome == Outcome.NEW_CASE
    assert Outgoing.objects.get().recipient == CUSTOMER


def test_what_another_list_sends_is_a_machines() -> None:
    item = receive(mail(List_Post="<mailto:nieuws@uitgever.example>"))
    assert item.outcome == Outcome.AUTOMATIC
    assert not Case.objects.exists()
