"""M01: the customer sees the same facts as the agent, corrects them, and never sees an internal note."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.casework.actions.notes import note
from gehoor.casework.letters import status_token
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from tests.requirements.promising import Desk, plain
from tests.support.house import House, called
from tests.support.mailing import CUSTOMER
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

SECRET = "Klant klonk boos, zegt iets over de buren."


def proven(path: str) -> Client:
    client = Client()
    assert client.post(f"{path}/controle", {"typed": CUSTOMER}).status_code == 302
    return client


@pytest.mark.requirement("M01")
def test_every_promise_move_and_message_is_on_both_and_the_note_on_one(house: House) -> None:
    samira = house.world.samira
    case = house.writes("2026-03-02 10:00", "Wanneer wordt mijn bank opgehaald?").case
    desk = Desk(house, samira)
    made = desk.promise(
        "2026-03-02 10:30", case, kind="delivery", when="do 5 maart 17u", wording="Nieuwe poot"
    )
    desk.move("2026-03-02 11:00", made, "vr 6 maart 17u", "De poot is later klaar")
    with clock.travel(local("2026-03-02 11:30")):
        note(case, samira, SECRET)
    with clock.travel(local("2026-03-02 12:00")):
        path = f"/volg/{status_token(case)}"
        theirs = plain(proven(path).get(f"{path}?alles=1").content.decode())
        ours = plain(house.browser(samira).get(f"/zaak/{case.reference}").content.decode())
        others = [
            page.content.decode()
            for page in (
                proven(path).get(f"{path}{part}")
                for part in ("", "/vraag", "/gegevens", "/verzetten", "/fotos")
            )
        ]
    for promise in case.promises.all():
        assert promise.wording in theirs
        assert promise.wording in ours
        for move in promise.renegotiations.all():
            assert move.reason in theirs
            assert move.reason in ours
    for sent in case.contacts.filter(direction="out"):
        first = " ".join(sent.text.split())[:60]
        assert first in theirs
        assert first in ours
    assert SECRET in ours
    assert all(SECRET not in page for page in [theirs, *others])


@pytest.mark.requirement("M01")
def test_a_wrong_phone_number_is_a_task_of_the_owner_due_in_one_working_day(house: House) -> None:
    """On Friday at four: the next working day is Monday."""
    case = house.writes("2026-03-06 10:00", "Wanneer wordt mijn bank opgehaald?").case
    Address.objects.create(party=case.party, kind=AddressKind.PHONE, value="+31612345678")
    path = f"/volg/{status_token(case)}"
    with clock.travel(local("2026-03-06 16:00")):
        assert "+31612345678" not in Client().get(f"{path}/gegevens").content.decode()
        client = proven(path)
        page = client.get(f"{path}/gegevens")
        assert "+31612345678" in plain(page.content.decode())
        fact = next(each for each in page.context["facts"] if each.value == "+31612345678")
        form = {"fact": fact.key, "should": "06-87654321"}
        for _ in range(2):
            assert client.post(f"{path}/gegevens", form).status_code == 302
    task = case.promises.get(wording__contains="telefoonnummer")
    assert task.wording == "Nakijken en verbeteren: telefoonnummer +31612345678 → 06-87654321"
    assert task.owner == case.owner == house.world.samira
    assert task.due_at == local("2026-03-09 17:00")
    assert ("fact-wrong", local("2026-03-06 16:00")) in called(case, house.world.samira)
    house.work("2026-03-06 16:01")
    assert "Dit klopt niet: telefoonnummer +31612345678" in house.last_mail()[1]
