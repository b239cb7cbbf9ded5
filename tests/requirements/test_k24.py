"""K24: letters and bulk announcements stand in each customer's history, with the text that was sent."""

from __future__ import annotations

import random
import re

import pytest
from django.test import Client

from gehoor.cases.enums import Channel, SendState
from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.mailings.models import Item, Mailing
from gehoor.mailings.rules import faults, postal_key, postal_lines, read_list
from gehoor.parties.models import Address, Party
from tests.support.house import House
from tests.support.mailing import mail
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

CUSTOMERS = 500
SENT = "2026-04-30 10:00"
TEXT_NL = (
    "Op {datum} vervangen wij de lift in uw gebouw. De lift doet het dan niet.\n\n"
    "Hebt u die dag hulp nodig? Bel {team}, dan spreken wij af wie u helpt."
)
TEXT_EN = (
    "On {date} we replace the lift in your building.\n\nDo you need help that day? Call {team}."
)
FORM = {
    "name": "Onderhoud lift",
    "day": "3 juni 9 uur",
    "subject_nl": "Lift buiten gebruik op {datum}",
    "text_nl": TEXT_NL,
    "subject_en": "No lift on {date}",
    "text_en": TEXT_EN,
    "manner": "both",
}


def number(each: int) -> str:
    return f"K{10_000 + each}"


def known(count: int) -> None:
    """Customers who never asked anything, with a mail and a postal address; every tenth reads English."""
    parties = Party.objects.bulk_create(
        Party(name=f"Klant {each}", language="en" if each % 10 == 0 else "nl")
        for each in range(count)
    )
    kinds = {"number": number, "mail": "k{}@post.example".format, "postal": "9401AB{}".format}
    Address.objects.bulk_create(
        Address(party=party, kind=kind, value=value(each))
        for each, party in enumerate(parties)
        for kind, value in kinds.items()
    )


def make_ready(desk: Client, house: House, at: str = SENT, **fields: str) -> Mailing:
    """The lead fills in the form; what is shown next is the mailing, to be looked at."""
    with clock.travel(local(at)):
        form = {**FORM, "team": str(house.world.team.pk), **fields}
        answer = desk.post("/aankondigingen", form, follow=True)
    assert answer.status_code == 200, answer.content.decode()
    return Mailing.objects.latest("pk")


def page(desk: Client, at: str, path: str) -> str:
    with clock.travel(local(at)):
        answer = desk.get(path)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


@pytest.mark.requirement("K24")
def test_500_letters_and_mails_of_30_april_stand_in_every_history(house: House) -> None:
    known(CUSTOMERS)
    desk = house.browser(house.world.lotte)
    rows = "\n".join(["klantnummer", *(number(each) for each in range(CUSTOMERS)), "K99999"])
    mailing = make_ready(desk, house, list=rows)
    shown = page(desk, SENT, f"/aankondigingen/{mailing.pk}")
    assert "500 e-mails, 500 brieven" in shown
    assert "K99999" in shown
    assert "Beste Klant 1," in shown
    assert "Dear Klant 0," in shown
    assert "Op woensdag 3 juni vervangen wij de lift" in shown
    house.work("2026-04-30 10:01")
    assert house.inbox("k7@post.example") == []

    with clock.travel(local("2026-04-30 10:02")):
        desk.post(f"/aankondigingen/{mailing.pk}/versturen")
    house.work("2026-04-30 10:05")
    shown = page(desk, "2026-04-30 10:06", f"/aankondigingen/{mailing.pk}")
    assert "500 van 500" in shown
    assert "500 brieven om te printen" in shown
    _the_letters_are_printed_and_posted(desk, mailing)
    assert not Case.objects.exists()

    each = random.Random(24).randrange(1, CUSTOMERS)
    _both_items_show(house, each)
    _a_reply_becomes_a_case_about_it(house, mailing, each)


def _the_letters_are_printed_and_posted(desk: Client, mailing: Mailing) -> None:
    with clock.travel(local("2026-04-30 15:00")):
        printed = desk.get(f"/aankondigingen/{mailing.pk}/brieven.pdf")
        assert printed["Content-Type"] == "application/pdf"
        assert printed.content.startswith(b"%PDF-")
        assert b"/Count 500" in printed.content
        desk.post(f"/aankondigingen/{mailing.pk}/gepost")
    letters = Item.objects.filter(channel=Channel.LETTER)
    assert set(letters.values_list("state", "sent_at")) == {
        (SendState.SENT, local("2026-04-30 15:00"))
    }


def _both_items_show(house: House, each: int) -> None:
    agent = house.browser(house.world.samira)
    party = Party.objects.get(name=f"Klant {each}")
    shown = page(agent, "2026-06-03 09:00", f"/klant/{party.pk}/aankondigingen")
    assert "aankondiging per e-mail · do 30 april 10.05 uur" in shown
    assert "aankondiging per brief · do 30 april 15.00 uur" in shown
    subject = (
        "No lift on Wednesday 3 June" if each % 10 == 0 else "Lift buiten gebruik op woensdag 3"
    )
    assert shown.count(subject) == 2
    letter = re.search(r'href="(/aankondigingen/brief/\d+\.pdf)"', shown)
    assert letter
    with clock.travel(local("2026-06-03 09:00")):
        content = [agent.get(letter[1]).content for _ in range(2)]
    assert content[0].startswith(b"%PDF-")
    assert content[0] == content[1]
    message, text = house.last_mail(f"k{each}@post.example")
    assert subject in message["Subject"]
    assert "Klantenservice Wonen" in text


def _a_reply_becomes_a_case_about_it(house: House, mailing: Mailing, each: int) -> None:
    sender = f"k{each}@post.example"
    announced, _ = house.last_mail(sender)
    headers = {
        "From": sender,
        "Subject": f"Re: {announced['Subject']}",
        "In_Reply_To": str(announced["Message-ID"]),
        "References": str(announced["Message-ID"]),
    }
    first = house.writes_raw("2026-05-04 09:00", mail("Hoe kom ik dan boven?", **headers), sender)
    again = house.writes_raw("2026-05-04 09:30", mail("Ik zit in een rolstoel.", **headers), sender)
    assert first.case == again.case
    assert Case.objects.count() == 1
    assert first.party.name == f"Klant {each}"
    item = Item.objects.get(party=first.party, channel=Channel.MAIL)
    assert item.case == first.case
    agent = house.browser(house.world.samira)
    shown = page(agent, "2026-06-03 09:00", f"/zaak/{first.case.reference}")
    timeline = shown[shown.index('id="timeline"') :]
    assert timeline.index("aankondiging per brief") < timeline.index("Hoe kom ik dan boven?")
    assert 'data-key="D"' in shown


def test_stopping_keeps_here_what_is_still_here(house: House) -> None:
    known(3)
    desk = house.browser(house.world.lotte)
    rows = "\n".join(["klantnummer", *(number(each) for each in range(3))])
    mailing = make_ready(desk, house, list=rows, manner="mail")
    with clock.travel(local(SENT)):
        desk.post(f"/aankondigingen/{mailing.pk}/versturen")
        from gehoor.mailings.actions.writing import write_due

        write_due()
        desk.post(f"/aankondigingen/{mailing.pk}/stoppen")
    house.work("2026-04-30 10:01")
    assert not Item.objects.filter(state=SendState.SENT).exists()
    assert "Gestopt door Lotte Visser" in page(desk, SENT, f"/aankondigingen/{mailing.pk}")


def test_who_declined_news_gets_none_and_who_has_no_mail_a_letter(house: House) -> None:
    known(3)
    Address.objects.filter(kind="mail", value="k1@post.example").delete()
    desk = house.browser(house.world.lotte)
    rows = "\n".join(["klantnummer", *(number(each) for each in range(3))])
    mailing = make_ready(desk, house, list=rows, manner="mail", is_news="on")
    shown = page(desk, SENT, f"/aankondigingen/{mailing.pk}")
    assert "2 e-mails, 1 brief" in shown
    link = re.search(r"http://[^/]+(/afmelden/\S+)", shown)
    assert link
    path = link[1].split("<")[0]
    with clock.travel(local("2026-05-01 09:00")):
        assert "Wilt u geen nieuws meer" in Client().get(path, {"taal": "nl"}).content.decode()
        assert not Party.objects.filter(no_news_at__isnull=False).exists()
        Client().post(path)
        assert Client().get(f"{path}x").status_code == 404
    assert Party.objects.filter(no_news_at__isnull=False).count() == 1
    mailing = make_ready(desk, house, "2026-05-02 10:00", list=rows, manner="mail", is_news="on")
    assert "1 klant krijgt niets" in page(desk, SENT, f"/aankondigingen/{mailing.pk}")


def test_a_mailing_without_a_date_or_with_an_open_promise_is_refused(house: House) -> None:
    known(1)
    desk = house.browser(house.world.lotte)
    for text, said in (
        ("Wij vervangen de lift. Wilt u hulp? Bel ons.", "schrijf de dag erin"),
        ("Op {datum} werken wij aan de lift. Wij bellen u zo snel mogelijk.", "zo snel mogelijk"),
        ("Op {datum} werken wij aan zaak {zaak}. Bel ons.", "{zaak}"),
    ):
        with clock.travel(local(SENT)):
            form = {**FORM, "team": str(house.world.team.pk), "text_nl": text, "list": number(0)}
            answer = desk.post("/aankondigingen", form)
        assert answer.status_code == 422
        assert said in answer.content.decode()
    assert not Mailing.objects.exists()
    assert faults(TEXT_NL, "nl") == faults(TEXT_EN, "en") == []


def test_lists_are_read_as_people_keep_them() -> None:
    named = read_list("\ufeffNaam;Adres\nJ. Smit;Dorpsstraat 12a, 9401 AB Assen\n")
    assert [(each.name, postal_key(each.postal)) for each in named] == [("J. Smit", "9401AB12A")]
    assert postal_lines(named[0].postal) == ["Dorpsstraat 12a", "9401 AB Assen"]
    loose = read_list("a@post.example\nK100\n9401 AB 12\n")
    assert [(each.mail, each.number, each.postal) for each in loose] == [
        ("a@post.example", "", ""),
        ("", "K100", ""),
        ("", "", "9401 AB 12"),
    ]
    assert postal_key("9401 AB 12") == "9401AB12"
