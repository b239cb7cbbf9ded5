"""M71: a leaver hands over before the last day, and who is new learns the work in a first day."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest
from django.apps import apps
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.accounts import close_account
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.policies import Refusal
from gehoor.core import clock, wording
from gehoor.learning.exercises import FIRST_DAY, exercise
from gehoor.learning.models import Attempt
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from tests.requirements.promising import Desk, plain, status_page
from tests.support.house import House
from tests.support.world import AMSTERDAM, local

pytestmark = pytest.mark.django_db(transaction=True)


def joins(house: House, name: str) -> Colleague:
    return Colleague.objects.create_user(
        f"{name.split()[0].lower()}@kwartelhof.example",
        "een lang wachtwoord",
        name=name,
        team=house.world.team,
    )


def everything_is_of(colleague: Colleague) -> None:
    Case.objects.update(owner=colleague)
    Promise.objects.update(owner=colleague)


def last_day_is_told(house: House, joris: Colleague) -> None:
    lotte = house.browser(house.world.lotte)
    with clock.travel(local("2026-03-17 09:00")):
        lotte.post(f"/leiding/werk/{joris.pk}/laatste-dag", {"day": "2026-03-31"})
    joris.refresh_from_db()


def promises_beyond_the_last_day_are_of_tim(
    house: House, case: Case, joris: Colleague, tim: Colleague
) -> None:
    """From a week before: on 23 March such a promise is still his, on the 24th it is refused."""
    desk = Desk(house, joris)
    beyond = {"kind": "update", "when": "2 april", "wording": "Nieuws over uw bank", "to": ""}
    first = desk.promise("2026-03-23 11:00", case, **{**beyond, "when": "1 april"})
    assert first.owner == joris
    read = desk.read_back("2026-03-24 09:00", case, "toezeggen", **beyond)
    form = beyond | {"read": unescape(re.findall(r'name="read" value="([^"]*)"', read)[0])}
    status, page = desk.post("2026-03-24 09:00", case, "toezeggen", **form)
    assert status == 422
    assert "Je bent er dan niet meer: zeg wie dit dan doet." in page
    assert "kies een datum tot en met je laatste werkdag" in page
    form["owner"] = str(tim.pk)
    status, page = desk.post("2026-03-24 09:05", case, "toezeggen", **form)
    assert status == 200, page
    assert case.promises.latest("pk").owner == tim
    within = Draft(kind=PromiseKind.UPDATE, wording="Nieuws", due_at=local("2026-03-31 12:00"))
    with clock.travel(local("2026-03-24 09:10")):
        letter = "Ik ben Joris en ik kijk het na."
        answer(case, joris, replace(proposed(case, letter, closes=False), makes=(within,)))
    assert case.promises.get(due_at=within.due_at).owner == joris


def the_account_stays_open_while_work_is_his(
    house: House, joris: Colleague, admin: Colleague
) -> None:
    with (
        clock.travel(local("2026-03-31 16:00")),
        pytest.raises(Refusal, match="Joris Vos heeft nog werk: 1 open zaak, 1 open toezegging"),
    ):
        close_account(joris, admin)
    shown = house.browser(admin)
    with clock.travel(local("2026-03-31 16:01")):
        refused = shown.post(f"/instellingen/collegas/{joris.pk}/sluiten")
    assert refused.status_code == 422
    assert "draag dat werk eerst over aan collega’s" in refused.text


@pytest.mark.requirement("M71")
def test_joris_leaves_on_31_march(house: House) -> None:
    joris, tim = joins(house, "Joris Vos"), joins(house, "Tim Bos")
    admin = Colleague.objects.create_user("a@x.example", "w", name="Ad Min", role="administrator")
    last_day_is_told(house, joris)
    case = house.writes("2026-03-23 10:00", "Wanneer komt mijn bank?").case
    everything_is_of(joris)

    promises_beyond_the_last_day_are_of_tim(house, case, joris, tim)
    house.work("2026-03-24 09:11")
    the_account_stays_open_while_work_is_his(house, joris, admin)

    # The lead shares it out, the customer reads the new name, and the account closes.
    lotte = house.browser(house.world.lotte)
    with clock.travel(local("2026-03-31 16:05")):
        page = lotte.get(f"/leiding/werk/{joris.pk}").text
        to = {f"to-{case.pk}": str(tim.pk), "reason": "leaving"}
        assert f'value="{tim.pk}"' in page
        lotte.post(f"/leiding/werk/{joris.pk}/verdeel", to)
    house.work("2026-03-31 16:06")
    assert set(case.promises.open().values_list("owner__name", flat=True)) == {"Tim Bos"}
    assert f"Uw zaak {case.reference}, bij Tim" in plain(status_page("2026-03-31 16:10", case))
    assert "Tim" in case.contacts.order_by("-pk").values_list("text", flat=True)[0]
    with clock.travel(local("2026-03-31 16:15")):
        close_account(joris, admin)
    joris.refresh_from_db()
    assert not joris.is_active


def counted() -> Counter[str]:
    """How many rows each table of the product holds, apart from what practising keeps."""
    models = [each for each in apps.get_models() if each.__module__.startswith("gehoor.")]
    return Counter(
        {each._meta.label: each._default_manager.count() for each in models if each is not Attempt}
    )


def good(key: str, language: str) -> dict[str, str]:
    """The example of an exercise, with the day that it gives."""
    found = exercise(key, language)
    assert found
    day = wording.full_day(clock.now() + timedelta(days=7), language, AMSTERDAM)
    return {"text": found.example.replace("{day}", day), "when": found.example_when}


@pytest.mark.requirement("M71")
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_new_agent_finishes_the_first_day_and_no_customer_notices(
    house: House, language: str
) -> None:
    noor = joins(house, "Noor Haddad")
    noor.language = language
    noor.save()
    house.writes("2026-03-30 10:00", "Wanneer komt mijn bank?")
    desk = house.browser(noor)
    house.work("2026-04-01 09:00")
    with clock.travel(local("2026-04-01 09:00")):
        before, sent = counted(), len(outside(house))
        room = desk.get("/oefenen").text
        assert len(FIRST_DAY) == 10
        assert ("0 van 10 gehaald" if language == "nl" else "0 of 10 passed") in room
        for key in FIRST_DAY:
            assert_refused_and_passed(desk, key, language)
        room = plain(desk.get("/oefenen").text)
        house.work("2026-04-01 09:00")
        assert counted() == before
        assert len(outside(house)) == sent
    assert ("Je eerste dag is klaar." if language == "nl" else "Your first day is done.") in room
    lead = house.browser(house.world.lotte)
    assert "Noor Haddad 10 van 10" in plain(lead.get("/overzicht/leren").text)


def outside(house: House) -> list[Path]:
    """Every mail that left the house."""
    return list(house.outbox.rglob("*"))


def assert_refused_and_passed(desk: Client, key: str, language: str) -> None:
    """An answer that says nothing does not pass; the example does."""
    vague = {"nl": "Wij doen dit zo snel mogelijk.", "en": "We will do this as soon as possible."}
    bad = desk.post(f"/oefenen/{key}", {"text": vague[language], "when": "ooit"})
    assert bad.status_code == 422
    assert (
        "deze klant is verzonnen" if language == "nl" else "this customer is made up"
    ) in bad.text
    passed = desk.post(f"/oefenen/{key}", good(key, language))
    assert passed.status_code == 200, plain(passed.text)
