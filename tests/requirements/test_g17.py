"""G17: one complaint twenty times in a day: others take the next, one text tells all, a cause is named."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.receive import open_case
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.complaints.actions.registering import register
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague, Team
from gehoor.themes.models import Theme
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

NAMES = ("mevr. A. Jansen", "dhr. P. de Wit", "Noor Haddad", "F. Bakker")
COMPLAINT = "Ik kreeg een dubbele factuur voor mijn bank. Hoe kan dat?"
MORNING = "2026-03-02 09:00"


@pytest.fixture
def tim(house: House) -> Colleague:
    people = Colleague.objects
    return people.create_user("tim@kwartelhof.example", "x", name="Tim Bos", team=house.world.team)


def complains(
    house: House, number: int, owner: Colleague | None, subject: str = "Klacht: dubbele factuur"
) -> Case:
    """One more customer; dealt out by turn, or all to `owner`."""
    team = Team.objects.select_related("brand__calendar", "lead").get(pk=house.world.team.pk)
    if owner:
        team.__dict__["at_work"] = [owner]
    sender, name = f"klant{number}@post.example", NAMES[number % len(NAMES)]
    text = COMPLAINT if "factuur" in subject else "Wanneer komt hij?"
    received = house.world.mail(text, sender=sender, subject=subject, name=name)
    address, _ = recognise("mail", sender, name, "nl")
    return open_case(team, received, address).case


def twenty(house: House) -> list[Case]:
    with clock.travel(local(MORNING)):
        cases = [complains(house, number, house.world.samira) for number in range(20)]
        for case in cases:
            register(case.questions.get(), house.world.samira)
    return cases


@pytest.mark.requirement("G17")
def test_rotation_is_offered_and_the_next_ones_go_to_others(house: House, tim: Colleague) -> None:
    cases = twenty(house)[:19]
    samira = house.world.samira
    with clock.travel(local("2026-03-02 10:00")):
        desk = house.browser(samira)
        page = desk.get("/").text
        assert "20 klanten vandaag over “dubbele factuur" in page
        assert "<kbd>J</kbd> geef de volgende aan collega’s" in page
        assert (
            "De volgende gaan vandaag naar collega’s."
            in desk.post("/samen/draai", follow=True).text
        )
        assert called(cases[0], house.world.lotte) == [("same-cause", local("2026-03-02 10:00"))]
        owners = {complains(house, number, None).owner_id for number in range(20, 30)}
        assert owners == {tim.pk}
        others = {complains(house, number, None, "Stoel").owner_id for number in range(30, 45)}
        assert others == {tim.pk, samira.pk}
        assert "geef mij de volgende weer" in desk.get("/").text
        desk.post("/samen/draai")
        owners = {complains(house, number, None).owner_id for number in range(50, 65)}
        assert owners == {tim.pk, samira.pk}
    with clock.travel(local("2026-03-02 10:30")):
        desk.post("/samen/draai")
    with clock.travel(local("2026-03-03 08:30")):
        owners = {complains(house, number, None).owner_id for number in range(70, 85)}
    assert owners == {tim.pk, samira.pk}


@pytest.mark.requirement("G17")
def test_one_text_goes_to_each_by_name_with_their_own_promise(house: House, tim: Colleague) -> None:
    cases = twenty(house)
    with clock.travel(local("2026-03-02 09:30")):
        promise, why = (
            Promise.objects.filter(case=cases[1]).earliest("pk"),
            "de facturatie is dan klaar",
        )
        renegotiate(promise, house.world.samira, due_at=local("2026-03-04 12:00"), reason=why)
    said = {"nl": "De factuur is twee keer gemaakt. U hoeft maar één keer te betalen."}
    with clock.travel(local("2026-03-02 10:00")):
        desk = house.browser(house.world.samira)
        page = desk.post("/samen", said).text
        assert page.count('<details class="letter"') == 20
        assert "Goedendag mevrouw Jansen," in page
        assert "uiterlijk wo 4 maart 12.00 uur" in page
        before = Contact.objects.count()
        answer = desk.post("/samen", {**said, "sure": "1"}, follow=True)
        assert "20 klanten krijgen dit nu." in answer.text
        assert Contact.objects.count() == before + 20
        assert desk.post("/samen", {**said, "sure": "1"}).status_code == 422
        assert Contact.objects.count() == before + 20
    texts = [case.contacts.order_by("-pk")[0].text for case in cases[:4]]
    names = ("mevrouw Jansen", "meneer De Wit", "Noor Haddad", "F. Bakker")
    for text, name in zip(texts, names, strict=True):
        assert text.startswith(f"Goedendag {name},\n\n{said['nl']}")
    assert "blijft staan: Antwoord op uw vraag, uiterlijk wo 4 maart 12.00 uur." in texts[1]
    assert "uiterlijk wo 4 maart 12.00 uur" not in texts[0]


@pytest.mark.requirement("G17")
def test_the_cause_is_named_by_the_lead_and_seen_by_whoever_is_buried(
    house: House, tim: Colleague
) -> None:
    twenty(house)
    with clock.travel(local("2026-03-02 10:00")):
        desk, lead = house.browser(house.world.samira), house.browser(house.world.lotte)
        assert "Oorzaak nog niet genoemd" in desk.get("/").text
        desk.post("/samen/draai")
        theme = Theme.objects.get()
        said = {"cause": "de facturatie draaide twee keer", "owner": tim.pk, "when": "do"}
        refused = desk.post(f"/oorzaken/{theme.pk}", said, follow=True).text
        assert "Dit mag alleen een teamleider" in refused
        page = lead.post(f"/oorzaken/{theme.pk}", said, follow=True).text
        assert "Oplossing verwacht do 5 maart (Tim)" in page
        assert "Oplossing verwacht do 5 maart (Tim)" in desk.get("/").text
        assert "de facturatie draaide twee keer" in desk.get("/samen").text
        early = "beloofd vóór de oplossing"
        assert early in desk.post("/samen", {"nl": "Wij lossen het op."}).text
    with clock.travel(local("2026-03-06 10:00")):
        assert "Oplossing had er do 5 maart moeten zijn" in lead.get("/oorzaken").text
        lead.post(f"/oorzaken/{theme.pk}/opgelost")
    assert not Theme.objects.open().exists()


def test_nineteen_are_no_flood_and_alone_there_is_nobody_to_share_with(house: House) -> None:
    with clock.travel(local(MORNING)):
        for number in range(19):
            complains(house, number, house.world.samira)
        desk = house.browser(house.world.samira)
        assert "klanten vandaag over" not in desk.get("/").text
        assert "Er is vandaag geen vraag" in desk.post("/samen/draai", follow=True).text
        complains(house, 19, house.world.samira)
        page = desk.post("/samen/draai", follow=True).text
    assert "Er is vandaag niemand anders in het team" in page
