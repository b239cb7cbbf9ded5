"""T19: what the chain knows is asked in the chain; the customer only without an answer, with an apology."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from django.test import Client

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, CustomerAction, Outgoing
from gehoor.casework.letters import status_url
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.facts.actions.looking import ask_customers, look_up
from gehoor.facts.models import Fact, Field
from gehoor.staff.enums import PartnerKind, Role
from gehoor.staff.models import Colleague, Partner
from tests.support.house import House, called
from tests.support.laws import broken
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

WEEK = 5 * 720
"""Minutes of service time in which this team answers: all that happens here is before its date."""
ASKED = "Mijn glasvezel is besteld. Wanneer wordt hij aangesloten?"


@dataclass
class Chain:
    """A customer of whom we do not know whether the cable lies up to the wall, and who does."""

    house: House
    case: Case
    field: Field
    ruud: Colleague
    other: Colleague

    def asks_after_it(self) -> None:
        """Samira sees what is unknown and asks for it in the chain; the system knows whom."""
        samira = self.house.browser(self.house.world.samira)
        shown = samira.get(f"/zaak/{self.case.reference}/gegevens").content.decode()
        assert "kabel ligt tot gevel?" in shown
        assert "Ruud Mulder (Graafbedrijf Noord)" in shown
        samira.post(f"/zaak/{self.case.reference}/gegevens/vraag", {"field": self.field.pk})

    def records(self, by: Colleague, value: str) -> Client:
        browser = self.house.browser(by)
        form = {"fact": Fact.objects.get().pk, "value": value}
        browser.post(f"/zaak/{self.case.reference}/gegevens/weet", form)
        return browser


@pytest.fixture
def chain(house: House) -> Chain:
    house.world.team.answer_minutes = WEEK
    house.world.team.save(update_fields=["answer_minutes"])
    case = house.writes("2026-03-02 09:30", ASKED, Subject="Glasvezel").case
    people = Colleague.objects
    ruud, other = (
        people.create_user(f"{name.lower()}@noord.example", "x", name=name, role=Role.LIGHT)
        for name in ("Ruud Mulder", "Wim")
    )
    field = Field.objects.create(
        team=case.team,
        name_nl="kabel ligt tot gevel?",
        name_en="cable up to the wall?",
        question_nl="Ligt de kabel al tot aan uw gevel?",
        question_en="Does the cable already reach your wall?",
        asked_of=ruud,
        partner=Partner.objects.create(name="Graafbedrijf Noord", kind=PartnerKind.CONTRACTOR),
        minutes=720,
    )
    return Chain(house, case, field, ruud, other)


@pytest.mark.requirement("T19")
def test_the_contractor_is_asked_first_and_the_customer_after_its_term_with_an_apology(
    chain: Chain,
) -> None:
    with clock.travel(local("2026-03-02 10:00")):
        mails = Outgoing.objects.count()
        chain.asks_after_it()
        fact = Fact.objects.get()
        assert (fact.asked_of, fact.answer_by) == (chain.ruud, local("2026-03-03 10:00"))
        assert called(chain.case, chain.ruud)
        with pytest.raises(Refusal, match="al gevraagd aan Ruud"):
            look_up(chain.case, chain.field, chain.house.world.lotte)
    with clock.travel(local("2026-03-03 09:59")):
        assert ask_customers() == 0
        assert (Outgoing.objects.count(), CustomerAction.objects.count()) == (mails, 0)
    chain.house.work("2026-03-03 10:00")
    with clock.travel(local("2026-03-03 10:00")):
        assert ask_customers() == 1
        assert ask_customers() == 0
    chain.house.work("2026-03-03 10:01")
    _, text = chain.house.last_mail()
    assert "Ligt de kabel al tot aan uw gevel?" in text
    assert "Wij vroegen het eerst aan wie het werk voor ons doet" in text
    assert "Onze excuses" in text
    action = CustomerAction.objects.get()
    assert (action.state, action.due_at) == (ActionState.OPEN, local("2026-03-06 17:00"))
    assert action.reason
    _holds("2026-03-03 10:02")
    _an_answer_that_comes_late_spares_the_customer(chain, action)


def _an_answer_that_comes_late_spares_the_customer(chain: Chain, action: CustomerAction) -> None:
    with clock.travel(local("2026-03-03 14:00")):
        chain.records(chain.ruud, "ja, tot aan de voordeur")
    chain.house.work("2026-03-03 14:01")
    action.refresh_from_db()
    assert action.state == ActionState.LAPSED
    _, text = chain.house.last_mail()
    assert "U hoeft hiervoor niets meer te doen" in text
    _holds("2026-03-03 14:02")


def _holds(at: str) -> None:
    """No law is broken then."""
    with clock.travel(local(at)):
        assert broken() == {}


@pytest.mark.requirement("T19")
def test_field_staff_record_it_in_the_case_and_the_customer_is_never_asked(chain: Chain) -> None:
    with clock.travel(local("2026-03-02 10:00")):
        chain.asks_after_it()
    with clock.travel(local("2026-03-02 15:00")):
        page = f"/zaak/{chain.case.reference}/gegevens"
        assert chain.house.browser(chain.other).get(page).status_code == 404
        shown = chain.house.browser(chain.ruud).get(page).content.decode()
        assert "kabel ligt tot gevel?" in shown
        assert "Vraag na wat je mist" not in shown
        chain.records(chain.ruud, "ja")
        assert called(chain.case, chain.case.owner)
        again = chain.records(chain.ruud, "nee").get(page).content.decode()
        assert "Dit weten wij al: ja." in again
    with clock.travel(local("2026-03-03 10:00")):
        assert ask_customers() == 0
        with pytest.raises(Refusal, match="kabel ligt tot gevel"):
            look_up(chain.case, chain.field, chain.house.world.samira)
    assert CustomerAction.objects.count() == 0
    status = Client().get(status_url(chain.case).replace("http://127.0.0.1:8000", ""))
    assert "kabel ligt tot gevel? ja" in status.content.decode()
    timeline = chain.house.browser(chain.house.world.samira).get(f"/zaak/{chain.case.reference}")
    assert "Ruud Mulder legde vast: kabel ligt tot gevel? ja" in timeline.content.decode()
    _holds("2026-03-03 10:00")
