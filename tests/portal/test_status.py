"""What the customer sees: the next step in one sentence, and the same facts as the desk."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from gehoor.casework.actions.answer import Answer, Ask, answer, proposed
from gehoor.casework.actions.receive import join
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.actions.watch import sweep
from gehoor.core import clock
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from tests.support.customer import Customer, words
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)


def seen(client: Client, jansen: Customer, at: str, query: str = "") -> str:
    with clock.travel(local(at)):
        response = client.get(f"{jansen.path}{query}")
    assert response.status_code == 200
    return words(response)


def test_the_next_step_is_one_sentence_with_a_date_in_words(
    client: Client, jansen: Customer
) -> None:
    page = seen(client, jansen, "2026-03-02 10:05")
    assert "U krijgt uiterlijk maandag 2 maart om 18.00 uur antwoord." in page
    assert "Samira zorgt hiervoor." in page


def test_a_moved_date_says_what_it_was_and_why(client: Client, jansen: Customer) -> None:
    with clock.travel(local("2026-03-02 11:00")):
        promise = jansen.case.promises.get()
        due_at = local("2026-03-03 12:00")
        renegotiate(promise, jansen.world.samira, due_at=due_at, reason="De vervoerder zat vol.")
    page = seen(client, jansen, "2026-03-02 11:01")
    assert "U krijgt uiterlijk dinsdag 3 maart om 12.00 uur antwoord." in page
    assert (
        "Dit was uiterlijk maandag 2 maart om 18.00 uur. De reden: De vervoerder zat vol." in page
    )
    assert "U kreeg bericht op ma 2 maart 11.00 uur." in page


def test_a_broken_promise_brings_an_apology_and_a_new_date(
    client: Client, jansen: Customer
) -> None:
    with clock.travel(local("2026-03-02 18:00")):
        sweep()
    page = seen(client, jansen, "2026-03-02 18:01")
    assert "U krijgt uiterlijk dinsdag 3 maart om 14.00 uur antwoord." in page
    assert "Wij beloofden dit uiterlijk maandag 2 maart om 18.00 uur." in page
    assert "niet nagekomen" in page


def test_a_date_that_has_just_passed_is_not_shown_as_still_to_come(
    client: Client, jansen: Customer
) -> None:
    page = seen(client, jansen, "2026-03-02 18:00")
    assert "U krijgt van ons een nieuwe datum." in page
    assert "U krijgt uiterlijk maandag" not in page


def test_what_the_customer_is_to_do_comes_with_its_date_and_consequence(
    client: Client, jansen: Customer
) -> None:
    ask = Ask(
        "Stuur een foto van de schade", local("2026-03-06 17:00"), "Anders sluiten wij de zaak."
    )
    with clock.travel(local("2026-03-02 11:00")):
        what = Answer("Graag een foto.", keeps=tuple(jansen.case.promises.all()), asks=ask)
        answer(jansen.case, jansen.world.samira, what)
    page = seen(client, jansen, "2026-03-02 11:01")
    assert "Wij wachten op u, graag uiterlijk vrijdag 6 maart om 17.00 uur." in page
    assert "Stuur een foto van de schade" in page
    assert "Anders sluiten wij de zaak." in page


def test_a_window_is_said_as_a_window_and_the_second_step_is_listed(
    client: Client, jansen: Customer
) -> None:
    pick_up = Draft(
        PromiseKind.PICK_UP,
        "Wij halen uw bank op",
        local("2026-03-05 12:00"),
        local("2026-03-05 08:00"),
    )
    refund = Draft(PromiseKind.REFUND, "Terugbetaling", local("2026-03-09 17:00"))
    with clock.travel(local("2026-03-02 11:00")):
        what = proposed(jansen.case, "Wij halen hem op.", closes=False)
        answer(
            jansen.case,
            jansen.world.samira,
            Answer(what.text, what.answers, what.keeps, (pick_up, refund)),
        )
    page = seen(client, jansen, "2026-03-02 11:01")
    assert "Wij halen het donderdag 5 maart tussen 8.00 en 12.00 uur bij u op." in page
    assert "U heeft uiterlijk maandag 9 maart om 17.00 uur uw geld terug." in page


def test_a_closed_case_says_so(client: Client, jansen: Customer) -> None:
    with clock.travel(local("2026-03-02 11:00")):
        answer(jansen.case, jansen.world.samira, proposed(jansen.case, "Donderdag.", closes=True))
    page = seen(client, jansen, "2026-03-02 11:01")
    assert "Uw zaak is afgehandeld." in page
    assert "Samira gaf u antwoord" in page


def test_the_page_speaks_the_language_of_the_case_until_the_visitor_chooses(
    client: Client, jansen: Customer
) -> None:
    assert '<html lang="nl">' in seen(client, jansen, "2026-03-02 10:05")
    assert '<html lang="en">' in seen(client, jansen, "2026-03-02 10:05", "?taal=en")
    assert "You will have an answer by Monday 2 March at 18:00." in seen(
        client, jansen, "2026-03-02 10:05"
    )


def test_each_question_says_whether_it_was_received_is_in_progress_or_done(
    client: Client, jansen: Customer
) -> None:
    assert ">ontvangen</span>" in seen(client, jansen, "2026-03-02 10:05")
    placing = Draft(PromiseKind.UPDATE, "Uw bestelling plaatsen", local("2026-03-06 17:00"))
    with clock.travel(local("2026-03-02 11:00")):
        kept = tuple(jansen.case.promises.all())
        what = Answer("Wij gaan het bestellen.", keeps=kept, makes=(placing,))
        answer(jansen.case, jansen.world.samira, what)
    page = seen(client, jansen, "2026-03-05 21:00")
    assert "in behandeling" in page
    assert "Ontvangen op ma 2 maart 10.00 uur." in page
    assert "uiterlijk vrijdag 6 maart om 17.00 uur" in page
    delivery = Draft(PromiseKind.DELIVERY, "Levering van uw bestelling", local("2026-03-09 17:00"))
    with clock.travel(local("2026-03-06 09:00")):
        what = proposed(jansen.case, "Hij is besteld.", closes=False)
        answer(
            jansen.case,
            jansen.world.samira,
            Answer(what.text, what.answers, what.keeps, (delivery,)),
        )
    page = seen(client, jansen, "2026-03-06 09:01")
    assert "Nagekomen op vr 6 maart 9.00 uur." in page
    assert "Beantwoord op vr 6 maart 9.00 uur." in page
    assert "Wij bezorgen het uiterlijk maandag 9 maart om 17.00 uur bij u." in page


def test_a_long_story_stays_a_light_page_and_is_there_whole_on_demand(
    client: Client, jansen: Customer
) -> None:
    address = jansen.case.participants.get().address
    with clock.travel(local("2026-03-02 10:02")):
        for number in range(60):
            join(
                jansen.case,
                jansen.world.mail(f"Bericht {number}. " + "Nog meer woorden. " * 200),
                address,
            )
        jansen.prove(client)
    page = seen(client, jansen, "2026-03-02 10:05")
    assert len(page.encode()) < 50_000
    assert "Toon ook" in page
    assert page.count("U stuurde ons een mail") < 61
    assert (
        seen(client, jansen, "2026-03-02 10:05", "?alles=1").count("U stuurde ons een mail") == 61
    )


def test_the_page_takes_as_many_queries_for_a_long_case_as_for_a_short_one(
    client: Client, jansen: Customer, django_assert_max_num_queries: Any
) -> None:
    address = jansen.case.participants.get().address
    with clock.travel(local("2026-03-02 10:02")):
        for number in range(20):
            join(jansen.case, jansen.world.mail(f"Bericht {number}."), address)
        jansen.prove(client)
        with django_assert_max_num_queries(19):
            client.get(jansen.path)
