"""M13: seven channels within an hour, one customer, one timeline that can be searched and exported."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from gehoor.api.models import give_out
from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.core import clock
from gehoor.finding import search
from gehoor.parties.models import Party
from gehoor.portal.shown import Shown
from tests.support.house import House
from tests.support.mailing import CUSTOMER
from tests.support.programs import make_source, message, post
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

NUMBER, HOME = "06-12345678", "Dorpsstraat 1, 9401 AA Assen"
WORDS = {
    Channel.FORM: "tafel",
    Channel.MAIL: "lamp",
    Channel.CHAT: "kussen",
    Channel.PHONE: "gordijn",
    Channel.LETTER: "spiegel",
    Channel.COUNTER: "vaas",
    Channel.SOCIAL: "wekker",
}
ICONS = {
    "form": "▤",
    "mail": "✉",
    "chat": "☁",
    "phone": "☎",
    "letter": "✍",
    "counter": "⌂",
    "social": "@",
}


def says(channel: Channel) -> str:
    return f"Over mijn order 4711: waar blijft de {WORDS[channel]}?"


def sends_a_form(house: House) -> None:
    with clock.travel(clock.now() - timedelta(seconds=30)):
        shown = Shown.now().signed
    values = {"text": says(Channel.FORM), "mail": CUSTOMER, "name": "A. Jansen", "shown": shown}
    assert Client().post("/vraag", values).status_code == 302


def is_noted(house: House, channel: Channel, who: Who) -> None:
    noted = submit(house.world.samira, channel, who, subject="", text=says(channel), at=clock.now())
    assert noted


def sends_a_message(house: House, channel: Channel, handle: str) -> None:
    source = make_source(house.world.team, channel.value, channel)
    body = message(says(channel), handle=handle, mail=CUSTOMER)
    assert post(source, body).status_code == 201


def through_every_door(house: House) -> None:
    """One contact by each channel, ten minutes apart, from 10.00 on."""
    steps = [
        lambda: sends_a_form(house),
        lambda: house.writes("2026-03-02 10:09", says(Channel.MAIL), Subject="Lamp"),
        lambda: sends_a_message(house, Channel.CHAT, "a-jansen"),
        lambda: is_noted(house, Channel.PHONE, Who("mevr. Jansen", CUSTOMER, NUMBER)),
        lambda: is_noted(house, Channel.LETTER, Who("A. Jansen", "", NUMBER, HOME)),
        lambda: is_noted(house, Channel.COUNTER, Who("mevr. Jansen", postal=HOME)),
        lambda: sends_a_message(house, Channel.SOCIAL, "annejansen"),
    ]
    for number, step in enumerate(steps):
        at = local("2026-03-02 10:00") + timedelta(minutes=9 * number)
        with clock.travel(at):
            step()


@pytest.mark.requirement("M13")
def test_seven_channels_feed_one_timeline_that_is_searched_and_exported(house: House) -> None:
    through_every_door(house)
    assert Party.objects.count() == 1
    case = Case.objects.get()
    came = list(case.contacts.filter(direction=Direction.IN).order_by("at"))
    assert [each.channel for each in came] == list(WORDS)
    assert came[-1].at - came[0].at < timedelta(hours=1)
    with clock.travel(local("2026-03-02 11:00")):
        _shown_in_time_order_with_icons(house, case)
        for channel, word in WORDS.items():
            found = Contact.objects.filter(pk__in=search.contacts(word), direction=Direction.IN)
            assert [each.channel for each in found] == [channel]
            _found_on_the_desk(house, case, word)
        _exported(case)


def _found_on_the_desk(house: House, case: Case, word: str) -> None:
    page = house.browser(house.world.samira).get("/zoeken", {"q": word}).content.decode()
    assert case.reference in page
    assert f"<mark>{word}</mark>" in page


def _shown_in_time_order_with_icons(house: House, case: Case) -> None:
    page = house.browser(house.world.samira).get(f"/zaak/{case.reference}").content.decode()
    timeline = page[page.index('class="timeline"') :]
    places = [timeline.index(f"waar blijft de {word}?") for word in WORDS.values()]
    assert places == sorted(places)
    for contact in case.contacts.filter(direction=Direction.IN):
        bubble = timeline[timeline.index(f'id="contact-{contact.pk}"') :]
        assert ICONS[contact.channel] in bubble[: bubble.index(WORDS[Channel(contact.channel)])]


def _exported(case: Case) -> None:
    key = give_out("KISS")
    url = f"/api/klantcontacten?partij={case.party_id}&richting=in"
    found = Client().get(url, headers={"Authorization": f"Token {key}"}).json()
    assert found["count"] == 7
    assert [each["kanaal"] for each in found["results"]] == list(WORDS)
    assert Contact.objects.filter(direction=Direction.IN).count() == 7
