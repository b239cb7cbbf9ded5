"""M74: spam and what nobody can read lie apart with the reason; a customer's mail never stays there."""

from __future__ import annotations

import re
import smtplib

import pytest
from django.test import Client

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact, Outgoing
from gehoor.channels.mail.directory import forget
from gehoor.channels.mail.models import Mailbox
from gehoor.core import clock
from gehoor.intake.apart import SUSPECT
from gehoor.intake.enums import Outcome, RawState
from gehoor.intake.models import RawItem
from gehoor.intake.suspicion import is_broken, why_apart
from gehoor.parties.models import Party
from tests.support.house import House
from tests.support.mailing import CUSTOMER, OURS
from tests.support.patience import PATIENCE
from tests.support.programs import make_source, message, post
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

MOJIBAKE = "鑸囧湴闈㈡帴瑙哥殑鏁村€嬬収鐗"
SPAM = (
    "CONGRATULATIONS! Buy now without a doctor: cheap pills, viagra and cialis, 100% guaranteed.\n"
    "Act now: http://pills-{number}.example/offer?id={number}"
)
READABLE = [
    "你好,我想问一下我的订单什么时候送到,谢谢",
    "Доброго дня, коли привезуть моє замовлення?",
    "مرحبا متى ستصل طلبيتي إلى المنزل",
    "Γεια σας, πότε θα φτάσει η παραγγελία μου;",
    "Waar blijft mijn bank? Zie https://wonen.example/bestelling/10234",
    "I have won a prize at your shop, where do I collect it?",
]


def post_comment(at: str, text: str) -> str:
    """The form on the website, filled in as a person does."""
    client = Client()
    with clock.travel(local(at)):
        shown = client.get("/vraag").context["shown"].signed
    with clock.travel(local(at).replace(second=20)):
        values = {"text": text, "mail": "wang@elders.example", "shown": shown}
        return client.post("/vraag", values, follow=True).content.decode()


def spam(house: House, at: str, count: int) -> None:
    """Each from another forged sender, through the door."""
    with clock.travel(local(at)), smtplib.SMTP("127.0.0.1", house.port, timeout=PATIENCE) as peer:
        for number in range(count):
            sender = f"slachtoffer{number}@forged-{number}.example"
            text = SPAM.format(number=number)
            mail = (
                f"From: {sender}\r\nTo: {OURS}\r\nSubject: Special promotion {number}\r\n\r\n{text}"
            )
            peer.sendmail(sender, [OURS], mail.encode())


def buttons(page: str) -> dict[str, str]:
    """Each key of the page with the address that its form is sent to."""
    found = re.findall(r'action="(/apart/\d+/toch-echt)".*?data-key="(\d)"', page, re.DOTALL)
    return {key: action for action, key in found}


@pytest.mark.requirement("M74")
def test_spam_lies_apart_unanswered_and_one_key_makes_it_a_case(house: House) -> None:
    page = post_comment("2026-03-02 09:58", MOJIBAKE)
    assert "konden het niet goed lezen" in page
    spam(house, "2026-03-02 10:00", 100)
    house.work("2026-03-02 10:01")

    apart = RawItem.objects.quarantined()
    assert apart.count() == 101
    assert not Case.objects.exists()
    assert not Party.objects.exists()
    assert not Outgoing.objects.exists()
    assert list(house.outbox.glob("*")) == []

    desk = house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 14:00")):
        page = desk.get("/apart").content.decode()
        assert page.count("Lijkt reclame: een bericht met") == 100
        desk.post(buttons(page)["1"])
    house.work("2026-03-02 14:00")
    contact = Contact.objects.get(direction=Direction.IN)
    assert contact.at == local("2026-03-02 10:00")
    assert contact.case.opened_at == local("2026-03-02 10:00")
    assert contact.case.promises.open().get().due_at > local("2026-03-02 14:00")
    assert apart.count() == 100

    _the_comment_is_not_lost(house)
    _the_rest_is_counted_as_spam_at_once(house)
    _a_real_mail_in_windows_1252_reads_well(house)
    _whoever_we_know_is_never_set_apart(house)
    _no_machine_is_ever_answered(house)


def _the_comment_is_not_lost(house: House) -> None:
    comment = RawItem.objects.get(channel="form")
    assert comment.reason == "De tekens zijn kapot aangekomen: niemand kan dit lezen."
    with clock.travel(local("2026-03-02 14:05")):
        house.browser(house.world.samira).post(f"/apart/{comment.pk}/toch-echt")
    contact = Contact.objects.get(channel="form")
    assert contact.text == MOJIBAKE
    assert contact.at == local("2026-03-02 09:58").replace(second=20)


def _the_rest_is_counted_as_spam_at_once(house: House) -> None:
    desk = house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 14:07")):
        shown = re.findall(r'name="item" value="(\d+)"', desk.get("/apart").content.decode())
        assert len(shown) == 99
        desk.post("/apart/spam", {"item": shown, "reason": "Pillen, met vervalste afzenders."})
    assert not RawItem.objects.quarantined().exists()
    assert RawItem.objects.filter(outcome=Outcome.SPAM).count() == 99


def _a_real_mail_in_windows_1252_reads_well(house: House) -> None:
    body = "Twee stoelen voor ons café: 45 € per stuk, klopt dat?".encode("windows-1252")
    head = (
        f"From: {CUSTOMER}\r\nTo: {OURS}\r\nSubject: =?windows-1252?Q?Caf=E9_=80?=\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1252\r\n"
        "Content-Transfer-Encoding: 8bit\r\n\r\n"
    )
    contact = house.writes_raw("2026-03-02 14:10", head.encode() + body)
    assert "café: 45 € per stuk" in contact.text
    assert contact.subject == "Café €"
    with clock.travel(local("2026-03-02 14:11")):
        desk = house.browser(house.world.samira)
        page = desk.get(f"/zaak/{contact.case.reference}").content.decode()
    assert "café: 45 € per stuk" in page


def _whoever_we_know_is_never_set_apart(house: House) -> None:
    """The same words as spam, from a customer: in quotes of what she got herself, say."""
    contact = house.writes("2026-03-02 14:20", SPAM.format(number=1), Subject="Is dit van u?")
    assert contact.text


def _no_machine_is_ever_answered(house: House) -> None:
    """Her absence answers our acknowledgement, and a bounce comes for it: five rounds of nothing."""
    sent = Outgoing.objects.count()
    ours = Contact.objects.filter(party__addresses__value=CUSTOMER, direction=Direction.OUT)
    last = ours.latest("pk").message_id
    for minute in range(5):
        machine = {"In_Reply_To": last, "References": last, "Auto_Submitted": "auto-replied"}
        house.mail(f"2026-03-02 15:0{minute}", "Ik ben met vakantie.", Subject=f"Afwezig {minute}",
                   **machine)  # fmt: skip
        house.mail(f"2026-03-02 15:0{minute}", f"Hier is de robot ({minute}).", "robot@elders.example",
                   Auto_Submitted="auto-generated")  # fmt: skip
        house.mail(f"2026-03-02 15:0{minute}", f"No such user: {minute}", "mailer-daemon@post.example",
                   Subject="Undelivered Mail Returned to Sender", Return_Path="<>")  # fmt: skip
        house.work(f"2026-03-02 15:0{minute}")
    assert Outgoing.objects.count() == sent
    assert not RawItem.objects.filter(state=RawState.PENDING).exists()
    machines = RawItem.objects.filter(received_at__gte=local("2026-03-02 15:00"))
    assert machines.count() == 15
    assert not machines.filter(outcome=Outcome.NEW_CASE).exists()


@pytest.mark.parametrize("text", READABLE)
def test_other_scripts_and_a_link_alone_are_no_spam(text: str) -> None:
    assert not is_broken(text)
    assert why_apart("Vraag", text, "", "") == ""


def test_what_the_mail_server_marked_is_set_apart_and_a_known_customer_never(house: House) -> None:
    marks = {"X_Spam_Flag": "YES"}
    item = house.mail("2026-03-02 10:00", "Waar is mijn geld?", "prins@verweg.example", **marks)
    house.work("2026-03-02 10:00")
    item.refresh_from_db()
    assert (item.state, item.facts[SUSPECT]) == (RawState.QUARANTINED, True)
    assert item.reason == "De mailserver noemt dit spam (X-Spam-Flag: YES)."
    assert not Outgoing.objects.exists()
    Mailbox.objects.update(authserv_id="mx.kwartelhof.example")
    forget()
    checked = {
        "Authentication_Results": "mx.kwartelhof.example; dmarc=fail header.from=bank.example"
    }
    item = house.mail("2026-03-02 10:30", "Uw rekening is gesloten.", "i@bank.example", **checked)
    house.work("2026-03-02 10:30")
    item.refresh_from_db()
    assert item.reason.startswith("Vervalste afzender: bank.example zegt")
    assert not Outgoing.objects.exists()
    known = house.writes("2026-03-02 11:00", "Waar is mijn bank?")
    again = house.writes("2026-03-02 12:00", "En mijn kast?", Subject="Kast", **marks)
    assert again.party_id == known.party_id


def test_a_comment_that_a_program_hands_in_is_judged_too(house: House) -> None:
    source = make_source(house.world.team, "forum", Channel.SOCIAL)
    with clock.travel(local("2026-03-02 10:00")):
        assert post(source, message(MOJIBAKE)).status_code < 300
    assert RawItem.objects.get().state == RawState.QUARANTINED
    assert not Case.objects.exists()
