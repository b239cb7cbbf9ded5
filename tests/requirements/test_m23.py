"""M23: two colleagues on one question see each other; one answers, and the customer hears it once."""

from __future__ import annotations

from uuid import uuid4

import pytest

from gehoor.cases.models import Contact, Question
from gehoor.core import clock
from gehoor.parties.models import Address
from tests.support.calling import make_exchange, ring
from tests.support.house import House
from tests.support.laws import broken
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

WORDS = "Beste mevrouw Jansen, wij halen uw bank donderdag op tussen 9 en 12 uur."


@pytest.mark.requirement("M23")
def test_one_of_two_answers_and_the_draft_of_the_other_is_frozen(house: House) -> None:
    mail = house.writes("2026-03-02 09:00", "Wanneer wordt mijn bank opgehaald?", Subject="Bank")
    case = mail.case
    Address.objects.create(party=mail.party, kind="phone", value="+31612345678")
    exchange = make_exchange(house.world.team, s201=house.world.samira)
    lotte, samira = house.browser(house.world.lotte), house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 14:00")):
        lotte.post(f"/zaak/{case.reference}/naast-je", {"writing": "0", "opening": "1"})
        call = ring(exchange, extension="201")
        landed = samira.post(f"/gesprek/{call.pk}/opnemen", follow=True).content.decode()
        assert "Lotte bezig met mail" in landed
        taken = samira.post(f"/zaak/{case.reference}/hier-overnemen", follow=True)
        assert "Lotte bezig met mail" not in taken.content.decode()
        beside = lotte.get(f"/zaak/{case.reference}/naast-je").content.decode()
        assert "data-frozen" in beside
        assert "Samira nam dit om 14.00 over" in beside
        draft = {"text": WORDS, "key": str(uuid4()), "then": "close"}
        refused = lotte.post(f"/zaak/{case.reference}/antwoord", draft)
        assert "Samira nam dit om 14.00 over" in refused.content.decode()
        samira.post(f"/gesprek/{call.pk}/woorden", {"words": "Wij halen donderdag op, 9 tot 12."})
        samira.post(f"/zaak/{case.reference}/aan-de-telefoon")
    house.work("2026-03-02 14:05")
    question = Question.objects.get()
    assert question.state == "answered"
    assert Contact.objects.filter(
        channel="phone", text="Wij halen donderdag op, 9 tot 12."
    ).exists()
    by_people = Contact.objects.filter(direction="out", automatic=False)
    assert by_people.count() == 1
    _, text = house.last_mail()
    assert "Wij spraken elkaar" in text
    assert "14.00 uur aan de telefoon" in text
    assert "9 en 12" not in text
    assert broken() == {}
