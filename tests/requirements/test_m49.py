"""M49: a message that does not arrive goes another way, and how a customer wants it goes before all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gehoor.cases.enums import Channel, Direction, SendState
from gehoor.cases.models import Case, Contact, Outgoing
from gehoor.channels.messages.models import Source
from gehoor.core import clock
from gehoor.insight.laws import audit
from gehoor.parties.actions import also_at
from gehoor.relays.enums import Why
from gehoor.relays.models import Relay, Sheet
from gehoor.relays.rules import places
from tests.requirements.promising import Desk
from tests.support.bounces import comes_back
from tests.support.gateway import Gateway, gateway
from tests.support.house import House, called
from tests.support.mailing import CUSTOMER
from tests.support.programs import make_source
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

MOBILE, HOME = "06-12345612", "9401 AB 12"
HTMX = {"HX-Request": "true"}


@pytest.fixture
def texts(house: House) -> Iterator[Gateway]:
    with gateway() as there:
        make_source(house.world.team, "sms-poort", Channel.SMS)
        Source.objects.update(send_url=there.url)
        yield there


def writes(house: House, at: str, **known: str) -> Case:
    """Mevrouw Jansen mails; what else we know of her is there already."""
    case = house.writes(at, "Wanneer wordt mijn bank opgehaald?").case
    for kind, value in known.items():
        also_at(case.party, kind, value)
    return case


def last_mail(case: Case) -> Contact:
    return case.contacts.filter(channel=Channel.MAIL, direction=Direction.OUT).latest("pk")


def comes_to(case: Case) -> list[tuple[str, str]]:
    """What went to the customer: the channel of each message, and what became of it."""
    out = case.contacts.filter(direction=Direction.OUT).order_by("pk")
    sent = dict(Outgoing.objects.values_list("contact", "state"))
    return [(each.channel, sent.get(each.pk, "")) for each in out]


@pytest.mark.requirement("M49")
def test_a_mail_that_bounces_goes_by_text_message_and_without_a_mobile_on_paper(
    house: House, texts: Gateway
) -> None:
    case = writes(house, "2026-03-02 10:00", phone=MOBILE, postal=HOME)
    comes_back(house, "2026-03-02 10:02", last_mail(case).message_id)
    (said,) = texts.said
    assert said["at"].startswith("2026-03-02T09:02")
    assert said["to"] == "+31612345612"
    assert case.reference in said["text"]
    assert "/v/" in said["text"]
    assert "uiterlijk" in said["text"]
    assert (places(said["text"]) or 999) <= 160
    assert comes_to(case) == [("mail", SendState.BOUNCED), ("sms", SendState.SENT)]

    comes_back(house, "2026-03-02 10:05", last_mail(case).message_id)
    house.work("2026-03-02 11:00")
    assert len(texts.said) == 1
    _without_a_mobile_it_is_a_letter_that_somebody_posts(house, texts)
    _who_wants_post_alone_gets_a_letter(house, texts)


def _without_a_mobile_it_is_a_letter_that_somebody_posts(house: House, texts: Gateway) -> None:
    sender = "h.wolters@post.example"
    case = house.writes("2026-03-02 12:00", "Waar is mijn stoel?", sender).case
    also_at(case.party, "postal", "9402 CD 7")
    also_at(case.party, "phone", "0592-312345")
    comes_back(house, "2026-03-02 12:00", last_mail(case).message_id, sender)
    house.work("2026-03-02 12:02")
    assert len(texts.said) == 1
    sheet = Sheet.objects.get()
    assert sheet.contact.text == last_mail(case).text
    assert sheet.addressed.splitlines()[-1].startswith("9402 CD")
    assert sheet.due_at == local("2026-03-03 17:00")

    desk = house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 14:00")):
        page = desk.get("/brieven").text
        assert case.reference in page
        printed = desk.get(f"/brieven/{sheet.pk}.pdf")
        assert printed.content.startswith(b"%PDF-")
        desk.post(f"/brieven/{sheet.pk}/gepost")
        assert case.reference not in desk.get("/brieven").text.partition("Op de post gedaan")[0]
        assert "Samira el Idrissi" in desk.get(f"/zaak/{case.reference}").text
    sheet.refresh_from_db()
    assert (sheet.posted_by, sheet.posted_at) == (house.world.samira, local("2026-03-02 14:00"))


def _who_wants_post_alone_gets_a_letter(house: House, texts: Gateway) -> None:
    sender = "k.bos@post.example"
    case = house.writes("2026-03-02 15:00", "Waar is mijn kast?", sender).case
    also_at(case.party, "postal", "9403 EF 9")
    also_at(case.party, "phone", "06-99999999")
    desk = house.browser(house.world.samira)
    mails = len(house.inbox(sender))
    with clock.travel(local("2026-03-02 15:10")):
        desk.post(f"/zaak/{case.reference}/klant/bereik", {"kind": "postal"}, headers=HTMX)
        assert (
            "koos hoe wij de klant bereiken: alleen post"
            in desk.get(f"/zaak/{case.reference}").text
        )
    Desk(house, house.world.samira).promise("2026-03-02 15:11", case, kind="update", when="vr 17u")
    assert len(house.inbox(sender)) == mails
    assert len(texts.said) == 1
    letters = Sheet.objects.filter(contact__case=case)
    assert letters.count() == 1
    assert case.contacts.latest("pk").channel == Channel.LETTER
    assert not Relay.objects.filter(contact__case=case).exists()


def test_a_gateway_that_refuses_leads_to_a_letter_with_the_words_themselves(
    house: House, texts: Gateway
) -> None:
    case = writes(house, "2026-03-02 10:00", phone=MOBILE, postal=HOME)
    texts.answers = 400
    comes_back(house, "2026-03-02 10:02", last_mail(case).message_id)
    house.work("2026-03-02 10:03")
    assert Sheet.objects.get().contact.text == last_mail(case).text
    assert [each.why for each in Relay.objects.order_by("pk")] == [Why.BOUNCED, Why.FAILED]


def test_without_any_way_the_owner_was_called_and_it_is_not_tried_for_ever(house: House) -> None:
    case = writes(house, "2026-03-02 10:00")
    comes_back(house, "2026-03-02 10:02", last_mail(case).message_id)
    house.work("2026-03-02 10:05")
    assert comes_to(case) == [("mail", SendState.BOUNCED)]
    assert Relay.objects.get().ended_at
    assert "bounced" in [kind for kind, _ in called(case, case.owner)]


def test_a_letter_that_nobody_posts_is_called_about_once(house: House) -> None:
    case = writes(house, "2026-03-02 10:00", postal=HOME)
    comes_back(house, "2026-03-02 10:02", last_mail(case).message_id)
    house.work("2026-03-03 17:01")
    house.work("2026-03-03 18:00")
    found = [kind for kind, _ in called(case, house.world.lotte)]
    assert found.count("letter-waits") == 1
    with clock.travel(local("2026-03-03 18:01")):
        assert [each.count for each in audit() if each.law == 10] == [0]


def test_mail_stays_by_mail_for_who_chose_nothing(house: House, texts: Gateway) -> None:
    case = writes(house, "2026-03-02 10:00", phone=MOBILE, postal=HOME)
    house.writes("2026-03-02 10:30", "En graag op zaterdag.", CUSTOMER)
    assert {channel for channel, _ in comes_to(case)} == {"mail"}
    assert texts.said == []
