"""W23: options beyond what was asked, with price, effect and dates; the choice becomes promises."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.proposing import Choice, Possibility, choose_option, propose
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.parties.models import Address
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from tests.support.customer import Customer
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

ASKED, OFFERED, CHOSEN = "2026-03-02 10:00", "2026-03-02 11:00", "2026-03-03 19:30"
CHOOSE_BY = "2026-03-05 17:00"
DAMAGED = "Mijn bank is beschadigd geleverd. Kan iemand hem maken?"


def draft(kind: PromiseKind, wording: str, due: str, starts: str = "") -> Draft:
    start: datetime | None = local(starts) if starts else None
    return Draft(kind=kind, wording=wording, due_at=local(due), starts_at=start)


REPAIR = Possibility(
    "Repareren",
    "gratis",
    "Een meubelmaker herstelt de leuning bij u thuis.",
    (draft(PromiseKind.VISIT, "De meubelmaker komt", "2026-03-11 12:00", "2026-03-11 08:00"),),
)
REPLACE = Possibility(
    "Vervangen",
    "gratis",
    "U krijgt dezelfde bank, nieuw.",
    (
        draft(PromiseKind.PICK_UP, "Wij halen de bank op", "2026-03-10 12:00", "2026-03-10 08:00"),
        draft(PromiseKind.DELIVERY, "Wij bezorgen de nieuwe bank", "2026-03-26 18:00"),
    ),
)
DISCOUNT = Possibility(
    "Korting",
    "€ 150 terug",
    "U houdt de bank zoals hij is.",
    (draft(PromiseKind.REFUND, "€ 150 op uw rekening", "2026-03-12 17:00"),),
)
REFUND = Possibility(
    "Geld terug",
    "€ 899 terug",
    "Wij halen de bank op en u krijgt alles terug.",
    (draft(PromiseKind.REFUND, "€ 899 op uw rekening", "2026-03-16 17:00"),),
)


def choice(*possibilities: Possibility) -> Choice:
    return Choice(
        words="Wat vervelend. Repareren kan, en er is meer mogelijk.",
        possibilities=possibilities or (REPAIR, REPLACE, DISCOUNT, REFUND),
        choose_by=local(CHOOSE_BY),
        consequence="Kiest u niet, dan bellen wij u.",
    )


def offered(house: House) -> Case:
    case = house.writes(ASKED, DAMAGED, Subject="Bank beschadigd").case
    with clock.travel(local(OFFERED)):
        propose(case, house.world.samira, choice())
    house.work(OFFERED)
    return case


@pytest.mark.requirement("W23")
def test_a_damaged_sofa_four_options_and_the_choice_becomes_promises(house: House) -> None:
    case = offered(house)
    _message, text = house.last_mail()
    for each in (REPAIR, REPLACE, DISCOUNT, REFUND):
        for words in (each.name, each.price, each.effect):
            assert words in text
    assert "wo 11 maart tussen 08.00 en 12.00 uur" in text
    assert "uiterlijk do 5 maart 17.00 uur" in text
    assert not case.promises.open().exists()

    customer, browser = Customer(house.world, case), Client()
    with clock.travel(local(CHOSEN)):
        page = browser.get(customer.path).content.decode()
        for each in ("Repareren", "Vervangen", "Korting", "Geld terug"):
            assert each in page
        key = re.search(r'name="option" value="(\d+)"[^<]*>\s*<span[^>]*><b>Vervangen', page)
        assert key
        response = browser.post(f"{customer.path}/kiezen", {"option": key[1]}, follow=True)
    after = response.content.decode()
    assert "Uw keuze staat vast" in after
    assert "U koos: Vervangen" in after
    found = [(each.kind, each.wording, each.due_at) for each in case.promises.open().by_due()]
    assert found == [
        ("pick-up", "Wij halen de bank op", local("2026-03-10 12:00")),
        ("delivery", "Wij bezorgen de nieuwe bank", local("2026-03-26 18:00")),
    ]
    assert {each.owner for each in case.promises.open()} == {house.world.samira}
    assert ("customer-chose", local(CHOSEN)) in called(case, house.world.samira)
    house.work(CHOSEN)
    _message, confirmed = house.last_mail()
    assert "U koos: Vervangen" in confirmed
    assert "di 10 maart tussen 08.00 en 12.00 uur" in confirmed
    entries = house.browser(house.world.samira).get(f"/zaak/{case.reference}").content.decode()
    assert "koos: Vervangen" in entries


@pytest.mark.requirement("W23")
def test_who_does_not_choose_in_time_is_not_left_in_silence(house: House) -> None:
    case = offered(house)
    house.work("2026-03-05 17:01")
    case.refresh_from_db()
    assert case.is_open
    assert case.promises.open().count() == 1
    with clock.travel(local("2026-03-05 17:02")):
        page = Client().get(Customer(house.world, case).path).content.decode()
        assert "Dit kies ik" not in page


def test_a_choice_counts_once(house: House) -> None:
    case = offered(house)
    address, option = (
        Address.objects.get(value="a.jansen@post.example"),
        case.proposals.get().options,
    )
    with clock.travel(local(CHOSEN)):
        choose_option(case, option.get(number=1).pk, address)
        with pytest.raises(Refusal):
            choose_option(case, option.get(number=2).pk, address)
    assert [each.kind for each in case.promises.open()] == ["visit"]


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (choice(REPAIR), "twee tot zes"),
        (choice(REPAIR, Possibility("Korting", "", "iets", DISCOUNT.drafts)), "kost"),
        (choice(REPAIR, Possibility("Korting", "€ 5", "iets", ())), "geen datum"),
        (
            choice(
                REPAIR,
                Possibility(
                    "Nu", "€ 5", "iets", (draft(PromiseKind.REFUND, "€ 5", "2026-03-04 12:00"),)
                ),
            ),
            "bedenktijd",
        ),
    ],
)
def test_an_option_that_cannot_be_held_is_refused(house: House, bad: Choice, says: str) -> None:
    case = house.writes(ASKED, DAMAGED).case
    with clock.travel(local(OFFERED)), pytest.raises(Refusal, match=says):
        propose(case, house.world.samira, bad)
    assert not case.proposals.exists()
