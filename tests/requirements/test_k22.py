"""K22: a status change is pushed in the channel that the customer prefers, and says nothing of health."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from django.test import Client

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.letters import status_token
from gehoor.channels.mail.directory import forget
from gehoor.channels.messages.models import Source
from gehoor.core import clock
from gehoor.parties.actions import also_at
from gehoor.parties.enums import Preference
from gehoor.procedures.actions.editing import install
from gehoor.promises.enums import Proof
from gehoor.relays.rules import places
from tests.procedures.support import ours, procedure
from tests.support.gateway import Gateway, gateway
from tests.support.house import House
from tests.support.mailing import CUSTOMER
from tests.support.programs import make_source
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

MOBILE = "06-12345612"
MEDICINE = "metformine"
ORDERED = {"nl": "besteld", "en": "ordered"}


@pytest.fixture
def texts(house: House) -> Iterator[Gateway]:
    with gateway() as there:
        make_source(house.world.team, "sms-poort", Channel.SMS)
        Source.objects.update(send_url=there.url)
        yield there


def asks(house: House, *, discreet: bool) -> Case:
    """A repeat order in a mail, by which its procedure begins."""
    steps = ours("Uw bestelling", done=ORDERED), ours("Ophalen bij de apotheek", term=4)
    install(house.world.team, procedure(*steps, words=["herhalen"], discreet=discreet))
    forget()
    case = house.writes("2026-03-02 09:00", f"Mijn {MEDICINE} is op.", Subject="Herhalen").case
    also_at(case.party, "phone", MOBILE)
    return case


def orders(house: House, case: Case) -> None:
    """The order is placed at 10:00: the step `besteld` is done, and the next one follows."""
    step = case.promises.open().get()
    with clock.travel(local("2026-03-02 10:00")):
        what = Fulfilment(Proof.MESSAGE, text=f"Uw {MEDICINE} is besteld.")
        fulfil(step, house.world.samira, what)


def chooses(case: Case, at: str, **typed: str) -> None:
    """The customer opens the status page, shows who they are, and chooses."""
    page = Client()
    base = f"/volg/{status_token(case)}"
    with clock.travel(local(at)):
        page.post(f"{base}/controle", {"typed": CUSTOMER})
        assert "per sms, op 06-…12" in page.get(f"{base}/bereik").text
        assert page.post(f"{base}/bereik", typed).status_code == 302
        assert "Hoe u bericht krijgt, is gekozen: sms" in page.get(base).text


@pytest.mark.requirement("K22")
def test_besteld_at_10_is_a_text_message_within_a_minute_without_a_medicine(
    house: House, texts: Gateway
) -> None:
    case = asks(house, discreet=True)
    chooses(case, "2026-03-02 09:10", kind="sms")
    mails = len(house.inbox())
    orders(house, case)
    house.work("2026-03-02 10:00:30")
    said = texts.said[-1]["text"]
    assert (places(said) or 999) <= 160
    assert MEDICINE not in said
    assert "Uw bestelling" not in said
    assert "besteld" not in said
    assert f"nieuws over zaak {case.reference}. U hoort van ons uiterlijk" in said
    assert "vr 6 mrt" in said
    assert len(house.inbox()) == mails
    _the_link_shows_the_rest_to_who_shows_who_they_are(said)
    line = case.contacts.filter(channel=Channel.SMS, direction=Direction.OUT).latest("pk")
    assert line.at <= local("2026-03-02 10:01")


def _the_link_shows_the_rest_to_who_shows_who_they_are(said: str) -> None:
    path = "/v/" + said.split("/v/")[1].split()[0]
    page = Client()
    with clock.travel(local("2026-03-02 10:05")):
        before = page.get(path, follow=True)
        assert before.status_code == 200, before.text
        assert MEDICINE not in before.text
        page.post(f"/volg/{path.removeprefix('/v/')}/controle", {"typed": CUSTOMER})
        shown = page.get(path, follow=True).text
        assert MEDICINE in shown
        assert "6 maart" in shown


def test_a_step_of_no_delicate_kind_is_named(house: House, texts: Gateway) -> None:
    case = asks(house, discreet=False)
    chooses(case, "2026-03-02 09:10", kind="sms")
    orders(house, case)
    house.work("2026-03-02 10:00:30")
    said = texts.said[-1]["text"]
    assert "Uw bestelling: besteld. Hierna: ophalen bij de apotheek, uiterlijk vr 6 mrt" in said
    assert MEDICINE not in said
    assert (places(said) or 999) <= 160


def test_a_number_that_is_somebody_elses_is_not_taken(house: House, texts: Gateway) -> None:
    case = house.writes("2026-03-02 09:00", "Waar is mijn bank?").case
    other = house.writes("2026-03-02 09:00", "Waar is mijn kast?", "k.bos@post.example").case
    also_at(other.party, "phone", MOBILE)
    page, base = Client(), f"/volg/{status_token(case)}"
    with clock.travel(local("2026-03-02 09:10")):
        assert page.post(f"{base}/bereik", {"kind": "sms", "mobile": MOBILE}).status_code == 302
        page.post(f"{base}/controle", {"typed": CUSTOMER})
        for mobile, words in ((MOBILE, "andere klant"), ("0592-312345", "06-12345678")):
            refused = page.post(f"{base}/bereik", {"kind": "sms", "mobile": mobile})
            assert refused.status_code == 422
            assert words in refused.text
    case.party.refresh_from_db()
    assert case.party.prefers == ""


def test_news_is_pushed_within_60_seconds_by_the_real_worker(house: House, texts: Gateway) -> None:
    """The bar of issue 5, on the wall clock: from the verb until the gateway has it."""
    case = house.writes("2026-03-02 09:00", "Graag herhalen.").case
    also_at(case.party, "phone", MOBILE)
    type(case.party).objects.filter(pk=case.party_id).update(prefers=Preference.SMS)
    with house.working():
        start = time.monotonic()
        answer(case, house.world.samira, proposed(case, "Het is geregeld.", closes=True))
        assert texts.wait(60) < 60
        took = time.monotonic() - start
    assert took < 60
    assert (places(texts.said[0]["text"]) or 999) <= 160
