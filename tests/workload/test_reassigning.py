"""The work of an absent colleague: proposed, given, told, seen in the history, and taken back."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.ownership import take_over
from gehoor.casework.letters import said
from gehoor.casework.policies import Refusal
from gehoor.promises.models import Promise
from gehoor.timeline.models import Entry
from gehoor.workload.actions.reassigning import reassign, undo
from gehoor.workload.enums import Reason
from gehoor.workload.models import Reassignment
from gehoor.workload.sharing import proposal
from tests.desk.support import Opener
from tests.workload.crew import Crew

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("now")]


def twenty(crew: Crew, opened: Opener, count: int = 20) -> list[Case]:
    with crew.only(crew.joris):
        return [opened(f"Vraag {n}", sender=f"k{n}@post.example") for n in range(count)]


def give(crew: Crew) -> Reassignment:
    choice = {part.case.pk: part.to for part in proposal(crew.joris)}
    return reassign(crew.joris, crew.world.lotte, Reason.ABSENT, choice)


def letters(case: Case) -> list[str]:
    out = case.contacts.filter(direction=Direction.OUT).order_by("pk")
    return list(out.values_list("text", flat=True))


def test_twenty_promises_are_spread_evenly_over_those_who_can(crew: Crew, opened: Opener) -> None:
    twenty(crew, opened)
    give(crew)
    assert not Promise.objects.open().filter(owner=crew.joris).exists()
    counts = [Promise.objects.open().filter(owner=each).count() for each in crew.others]
    assert sorted(counts) == [6, 7, 7]


def test_whoever_helped_the_customer_before_is_proposed(crew: Crew, opened: Opener) -> None:
    with crew.only(crew.noor):
        earlier = opened("Eerder", sender="k0@post.example")
        answer(earlier, crew.noor, proposed(earlier, "Dat is geregeld.", closes=True))
    twenty(crew, opened, 3)
    by_title = {part.case.title: part for part in proposal(crew.joris)}
    assert (by_title["Vraag 0"].to, by_title["Vraag 0"].knows) == (crew.noor, True)


def test_a_customer_who_was_given_the_name_hears_the_new_one_at_once(
    crew: Crew, opened: Opener
) -> None:
    (case,) = twenty(crew, opened, 1)
    assert "Joris" in letters(case)[0]
    give(crew)
    case.refresh_from_db()
    promise = case.promises.get()
    told = letters(case)[-1]
    assert f"{case.owner.first_name} van Klantenservice Wonen helpt u verder" in told
    assert "in plaats van Joris" in told
    assert f"- Antwoord op uw vraag, {said(case, promise.due_at)}" in told
    assert promise.owner == case.owner != crew.joris
    assert case.owner.alerts.filter(kind="given", seen_at=None).exists()


def test_a_customer_who_never_read_the_name_hears_it_with_the_next_message(
    crew: Crew, opened: Opener
) -> None:
    with crew.only(crew.tim):
        case = opened()
    take_over(case, crew.joris)
    before = letters(case)
    give(crew)
    assert letters(case) == before


def test_the_history_says_who_gave_what_to_whom(crew: Crew, opened: Opener) -> None:
    (case,) = twenty(crew, opened, 1)
    run = give(crew)
    entry = Entry.objects.filter(case_id=case.pk, kind="owner-changed").get()
    assert entry.actor == crew.world.lotte
    assert (entry.facts["was"], entry.facts["given"], entry.facts["promises"]) == (
        "Joris Vos", True, 1,
    )  # fmt: skip
    promise = case.promises.get()
    assert promise.reassigned.get().reassignment == run


def test_taking_it_back_leaves_what_others_went_on_with(crew: Crew, opened: Opener) -> None:
    first, second = twenty(crew, opened, 2)
    run = give(crew)
    take_over(second, crew.world.lotte)
    assert undo(run, crew.world.lotte) == 1
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.owner, second.owner) == (crew.joris, crew.world.lotte)
    assert first.promises.get().owner == crew.joris
    assert "Joris van Klantenservice Wonen helpt u verder" in letters(first)[-1]
    with pytest.raises(Refusal, match="al teruggedraaid"):
        undo(run, crew.world.lotte)


def test_only_who_leads_gives_work_away(crew: Crew, opened: Opener) -> None:
    (case,) = twenty(crew, opened, 1)
    with pytest.raises(Refusal, match="eigen teamleider"):
        reassign(crew.joris, crew.tim, Reason.ABSENT, {case.pk: crew.tim})
    assert not Reassignment.objects.exists()


def test_a_promise_in_a_case_of_somebody_else_goes_alone(crew: Crew, opened: Opener) -> None:
    with crew.only(crew.tim):
        case = opened()
    case.promises.update(owner=crew.joris)
    give(crew)
    case.refresh_from_db()
    assert case.owner == crew.tim
    assert case.promises.get().owner != crew.joris
    entry = Entry.objects.filter(case_id=case.pk, kind="owner-changed").get()
    assert entry.facts["what"] == ["Antwoord op uw vraag"]


def test_a_proposal_asks_the_database_as_often_for_ten_cases_as_for_two(
    crew: Crew, opened: Opener
) -> None:
    asked = []
    for count in (2, 8):
        twenty(crew, opened, count)
        with CaptureQueriesContext(connection) as queries:
            proposal(crew.joris)
        asked.append(len(queries))
    assert asked[0] == asked[1]
