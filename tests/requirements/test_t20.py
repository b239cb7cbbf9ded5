"""T20: a monthly update is a series: it alarms without words, and never stops in silence."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, connection, transaction

from gehoor.casework.actions.answer import Answer, answer
from gehoor.core import clock
from gehoor.promises.models import Promise, Series
from tests.requirements.promising import Desk, answered
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)


def monthly(house: House) -> tuple[Desk, Promise]:
    """An update on the first of every month, from 1 March on: the one for April is open."""
    case = house.writes("2026-02-20 10:00", "Wanneer krijg ik glasvezel?").case
    desk = Desk(house, house.world.samira)
    wording = "Bericht over uw glasvezel"
    promise = desk.promise(
        "2026-02-20 10:30", case, kind="update", when="1 apr", wording=wording, rhythm="monthly"
    )
    answered(house, "2026-02-20 11:00", case)
    return desk, promise


@pytest.mark.requirement("T20")
def test_without_words_the_customer_still_hears_on_the_first(house: House) -> None:
    desk, april = monthly(house)
    case, samira = april.case, house.world.samira
    assert april.due_at == local("2026-04-01 17:00")
    house.work("2026-03-31 07:59")
    assert "no-news" not in [kind for kind, _at in called(case, samira)]
    house.work("2026-03-31 08:00")
    assert ("no-news", local("2026-03-31 08:00")) in called(case, samira)

    house.work("2026-04-01 16:00")
    text = house.last_mail()[1]
    assert "Er is nog geen nieuws" in text
    assert "vr 1 mei 17.00 uur" in text
    april.refresh_from_db()
    assert april.state == "kept"
    may = case.promises.get(state="open")
    assert (may.due_at, may.series) == (local("2026-05-01 17:00"), april.series)

    status, page = desk.post(
        "2026-04-10 10:00", case, "reeks/stoppen", promise=str(may.pk), text="", then="close"
    )
    assert status == 422
    assert "stopt alleen met een bericht" in page
    words = "Uw glasvezel is aangelegd. Daarom krijgt u geen vaste berichten meer."
    status, _page = desk.post(
        "2026-04-10 10:05", case, "reeks/stoppen", promise=str(may.pk), text=words, then="close"
    )
    assert status == 200
    house.work("2026-04-10 10:05")
    assert "Uw glasvezel is aangelegd" in house.last_mail()[1]
    series = Series.objects.get()
    assert series.ended_in == may.keeping.contact
    case.refresh_from_db()
    assert not case.is_open


def test_an_update_with_words_makes_the_next_one_and_says_when(house: House) -> None:
    _desk, april = monthly(house)
    with clock.travel(local("2026-03-31 10:00")):
        answer(april.case, house.world.samira, Answer("De straat is open.", keeps=(april,)))
    house.work("2026-03-31 10:00")
    assert "vr 1 mei 17.00 uur" in house.last_mail()[1]
    assert april.case.promises.get(state="open").due_at == local("2026-05-01 17:00")


def test_the_database_refuses_a_series_that_just_stops(house: House) -> None:
    desk, april = monthly(house)
    other = desk.promise(
        "2026-02-20 12:00", april.case, kind="decision", when="15 apr", wording="Ons besluit"
    )
    cursor = connection.cursor()
    with pytest.raises(IntegrityError, match="series_ends"), transaction.atomic():
        cursor.execute("update promises_series set ended_at = now()")
    with pytest.raises(IntegrityError, match="law 2: series"), transaction.atomic():
        cursor.execute(
            "insert into promises_keeping (promise_id, contact_id, at, proof, evidence)"
            " select id, made_in_id, made_at, 'message', '' from promises_promise where id = %s",
            [april.pk],
        )
        cursor.execute(
            "update promises_promise set state = 'kept', wake_at = null where id = %s", [april.pk]
        )
        cursor.execute("update cases_case set due_at = %s", [other.due_at])
