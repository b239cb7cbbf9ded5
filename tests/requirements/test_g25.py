"""G25: the register of complaints with their answers: found within a second, filtered, masked."""

from __future__ import annotations

import time

import pytest

from gehoor.cases.enums import Channel, Direction, QuestionState
from gehoor.cases.models import Case, Contact, Question
from gehoor.casework.actions.answer import answer, proposed
from gehoor.complaints.models import Complaint
from gehoor.core import clock
from gehoor.feedback.models import Feedback
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

SAID = (
    "Mijn simkaart moest worden vervangen en ik wacht al twee weken. Bel mij op 06-12345678,"
    " ik woon op 9401 AB 12. Groet, A. Jansen"
)
ANSWER = "Dat had niet mogen gebeuren. De simkaart is vervangen, mevrouw Jansen."
MANY = 20_000


def complained(house: House) -> Case:
    case = house.writes("2026-03-02 10:00", SAID, From="A. Jansen <a.jansen@post.example>").case
    browser = house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 10:30")):
        question = case.questions.get()
        path = f"/zaak/{case.reference}/klacht"
        assert browser.post(path, {"question": question.pk}).status_code == 302
    with clock.travel(local("2026-03-03 09:00")):
        answer(case, house.world.samira, proposed(case, ANSWER, closes=True))
    return case


def looked_for(house: House, by: Colleague, **asked: str) -> str:
    with clock.travel(local("2026-03-04 09:00")):
        page = house.browser(by).get("/klachten", asked).content.decode()
    return page.partition("<main")[2].partition("</main>")[0]


@pytest.mark.requirement("G25")
def test_a_complaint_is_found_with_its_answer_and_by_whether_it_was_solved(house: House) -> None:
    case = complained(house)
    for words in ("simkaart vervangen", "simkaarten", "wacht weken"):
        page = looked_for(house, house.world.samira, q=words, opgelost="ja")
        assert case.reference in page, words
        assert "ik wacht al twee weken" in page
        assert "De simkaart is vervangen" in page
    assert case.reference not in looked_for(house, house.world.samira, q="modem")
    assert case.reference not in looked_for(house, house.world.samira, opgelost="nee")


@pytest.mark.requirement("G25")
def test_who_has_no_need_to_know_reads_the_matter_and_not_the_person(house: House) -> None:
    complained(house)
    for reader in (house.world.samira, house.world.lotte):
        assert "06-12345678" in looked_for(house, reader)
    planner = Colleague.objects.create_user(
        "kennis@kwartelhof.example", "een lang wachtwoord", name="Kim", role=Role.KNOWLEDGE
    )
    for reader in (planner, house.world.fatma):
        page = looked_for(house, reader, q="simkaart vervangen")
        assert "ik wacht al twee weken" in page
        for known in ("Jansen", "06-12345678", "9401 AB", "a.jansen@post.example", "/volg/"):
            assert known not in page, known


@pytest.mark.requirement("G25")
def test_twenty_thousand_complaints_are_searched_within_a_second(house: House) -> None:
    case = complained(house)
    _many_more(case)
    browser = house.browser(house.world.samira)
    with clock.travel(local("2026-03-04 09:00")):
        browser.get("/klachten", {"q": "simkaart vervangen"})
        begun = time.perf_counter()
        page = browser.get("/klachten", {"q": "simkaart vervangen", "opgelost": "ja"})
        took = time.perf_counter() - begun
    assert case.reference in page.content.decode()
    assert took < 1.0


def _many_more(case: Case) -> None:
    """Complaints about something else, each with its answer."""
    party, samira = case.party, case.owner
    said = [
        Contact(
            case=case,
            party=party,
            channel=Channel.MAIL,
            direction=direction,
            at=case.opened_at,
            text=words,
            reply=words,
            author=samira if direction == Direction.OUT else None,
        )
        for n in range(MANY)
        for direction, words in (
            (Direction.IN, f"Factuur {n} klopt niet: er staat een bedrag op dat ik niet ken."),
            (Direction.OUT, f"Factuur {n} is verbeterd en u krijgt het verschil terug."),
        )
    ]
    made = Contact.objects.bulk_create(said, batch_size=5_000)
    asked = [
        Question(
            case=case,
            number=n + 2,
            text="Factuur klopt niet",
            state=QuestionState.ANSWERED,
            asked_in=made[2 * n],
            answered_in=made[2 * n + 1],
        )
        for n in range(MANY)
    ]
    questions = Question.objects.bulk_create(asked, batch_size=5_000)
    Complaint.objects.bulk_create(
        [
            Complaint(
                case=case, question=each, by=samira, number=f"{case.reference}-K{each.number}"
            )
            for each in questions
        ],
        batch_size=5_000,
    )


def test_a_no_of_the_customer_takes_solved_back(house: House) -> None:
    case = complained(house)
    given = case.contacts.get(written__isnull=False)
    with clock.travel(local("2026-03-03 10:00")):
        Feedback.objects.create(
            case=case,
            said_in=case.contacts.order_by("pk").first(),
            answer=given,
            about=house.world.samira,
            helped=False,
        )
    assert case.reference in looked_for(house, house.world.samira, opgelost="nee")


def test_a_question_is_registered_once(house: House) -> None:
    case = complained(house)
    with clock.travel(local("2026-03-04 09:00")):
        browser = house.browser(house.world.samira)
        question = case.questions.get().pk
        path = f"/zaak/{case.reference}/klacht"
        page = browser.post(path, {"question": question}, headers={"HX-Request": "true"})
    assert "staat al in het klachtenregister" in page.content.decode()
    assert Complaint.objects.count() == 1
