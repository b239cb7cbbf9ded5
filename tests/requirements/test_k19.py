"""K19: what the channel proves is not asked; an action that needs more asks one check, and says why."""

from __future__ import annotations

import pytest

from gehoor.channels.calls.enums import Happens
from gehoor.channels.calls.models import Confidential
from gehoor.core import clock
from gehoor.insight.calling import asked
from gehoor.parties.models import Address
from tests.support.calling import NUMBER, make_exchange, tell
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

WHY = "Ik vraag dit omdat het om medische gegevens gaat: die hoort alleen u."


@pytest.mark.requirement("K19")
def test_a_callback_is_known_and_a_medical_order_asks_one_check(house: House) -> None:
    mail = house.writes("2026-03-02 09:00", "Is mijn recept klaar?", Subject="Recept")
    reference = mail.case.reference
    for kind, value in (("phone", "+31612345678"), ("postal", "9401AB12")):
        Address.objects.create(party=mail.party, kind=kind, value=value)
    exchange = make_exchange(house.world.team, s201=house.world.samira)
    desk = house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 11:00")):
        out = {"number": NUMBER, "inbound": False, "extension": "201"}
        tell(exchange, Happens.RINGING, **out)
        tell(exchange, Happens.ANSWERED, **out)
        assert "nummer bekend" in desk.get("/gesprekken").content.decode()
        page = desk.get(f"/zaak/{reference}").content.decode()
        assert 'class="check"' not in page  # the status of an order may be told
        Confidential.objects.create(team=house.world.team, why_nl=WHY, why_en="…")
        page = desk.get(f"/zaak/{reference}").content.decode()
        assert page.count('class="check"') == 1
        assert WHY in page
        assert "Vraag dan: postcode en huisnummer." in page
        call = exchange.calls.get()
        desk.post(f"/gesprek/{call.pk}/controle", {"case": reference, "passed": "yes"})
        assert 'class="check"' not in desk.get(f"/zaak/{reference}").content.decode()
        assert "gecontroleerd" in desk.get("/gesprekken").content.decode()
        counted = asked()
        assert (counted.calls, counted.asked, counted.most, counted.again) == (1, 1, 1, 0)
        report = house.browser(house.world.fatma).get("/overzicht/bellen-na-mail").content.decode()
        assert "1 gesprekken, gemiddeld 1,00 controlevraag per gesprek, hooguit 1." in report


def test_what_was_keyed_in_is_not_the_check(house: House) -> None:
    mail = house.writes("2026-03-02 09:00", "Is mijn recept klaar?", Subject="Recept")
    Address.objects.create(party=mail.party, kind="number", value="123456")
    Confidential.objects.create(team=house.world.team, why_nl=WHY, why_en="…")
    exchange = make_exchange(house.world.team, s201=house.world.samira)
    desk = house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 11:00")):
        fields = {"number": "", "keyed": {"customer": "123456"}, "extension": "201"}
        tell(exchange, Happens.ANSWERED, **fields)
        page = desk.get(f"/zaak/{mail.case.reference}").content.decode()
    assert "Vraag dan: e-mailadres." in page


def test_a_wrong_answer_ends_with_calling_back(house: House) -> None:
    mail = house.writes("2026-03-02 09:00", "Is mijn recept klaar?", Subject="Recept")
    Address.objects.create(party=mail.party, kind="phone", value="+31612345678")
    Confidential.objects.create(team=house.world.team, why_nl=WHY, why_en="…")
    exchange = make_exchange(house.world.team, s201=house.world.samira)
    desk = house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 11:00")):
        tell(exchange, Happens.ANSWERED, number=NUMBER, extension="201")
        call = exchange.calls.get()
        asking = {"case": mail.case.reference, "passed": "no"}
        desk.post(f"/gesprek/{call.pk}/controle", asking)
        page = desk.get(f"/zaak/{mail.case.reference}").content.decode()
    assert "bied aan terug te bellen op het nummer dat wij kennen" in page
