"""G15: every kind of promise has its words, people, dates and proof, and ends kept, moved or broken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.db import DatabaseError, connection, transaction

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.core import clock
from gehoor.insight.kept import By, kept
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, Proof
from gehoor.promises.fulfilment import PROOFS
from gehoor.promises.models import Promise
from tests.requirements.promising import Desk, answered, plain
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

KINDS = {
    PromiseKind.CALL_BACK: ("ma 9 mrt 14-15u", "Wij bellen u", "call"),
    PromiseKind.ANSWER: ("ma 9 mrt 15u", "U krijgt antwoord over de garantie", "message"),
    PromiseKind.DECISION: ("ma 9 mrt 15u", "U krijgt ons besluit", "message"),
    PromiseKind.REFUND: ("ma 9 mrt 15u", "U krijgt 180 euro terug", "paid"),
    PromiseKind.COMPENSATION: ("ma 9 mrt 15u", "U krijgt een tegoedbon", "paid"),
    PromiseKind.PICK_UP: ("ma 9 mrt 8-12u", "Wij halen de oude bank op", "scan"),
    PromiseKind.DELIVERY: ("ma 9 mrt 8-12u", "Wij bezorgen de nieuwe bank", "scan"),
    PromiseKind.VISIT: ("ma 9 mrt 8-12u", "Onze monteur kijkt naar de poot", "tick"),
    PromiseKind.SENDING: ("ma 9 mrt 15u", "Wij sturen de handleiding", "track"),
    PromiseKind.UPDATE: ("ma 9 mrt 15u", "Bericht over uw zaak", "message"),
}


def made(house: House, kind: PromiseKind) -> tuple[Desk, Promise]:
    """One promise of a kind at the desk: Samira makes it, Lotte keeps it, Samira stands behind."""
    case = house.writes("2026-03-02 10:00", "Mijn bankstel is kapot bezorgd.").case
    desk, (when, wording, _proof) = Desk(house, house.world.samira), KINDS[kind]
    people = {"owner": str(house.world.lotte.pk), "fallback": str(house.world.samira.pk)}
    promise = desk.promise(
        "2026-03-02 10:30", case, kind=str(kind), when=when, wording=wording, **people
    )
    answered(house, "2026-03-02 11:00", case)
    promise.refresh_from_db()
    return desk, promise


def keep(desk: Desk, promise: Promise, at: str) -> None:
    proof = KINDS[PromiseKind(promise.kind)][2]
    form = {
        "how": f"{promise.pk}:{proof}",
        "evidence": "kenmerk 12",
        "text": "Gedaan.",
        "then": "close",
    }
    status, page = desk.keep(at, promise.case, **form)
    assert status == 200, page
    promise.refresh_from_db()


def rate(promise: Promise) -> tuple[int, int, int]:
    """Kept on the first date, on a later one, broken; counted for its kind."""
    rates = kept(local("2026-03-01 00:00"), local("2026-04-01 00:00"), By.KIND)
    (found,) = [each for each in rates if each.name == promise.kind and each.due]
    return found.original, found.later, found.broken


@pytest.mark.requirement("G15")
@pytest.mark.parametrize("kind", KINDS)
def test_kept_in_time(house: House, kind: PromiseKind) -> None:
    desk, promise = made(house, kind)
    world = house.world
    assert (promise.made_by, promise.owner, promise.fallback) == (
        world.samira,
        world.lotte,
        world.samira,
    )
    assert KINDS[kind][1] in promise.made_in.text
    assert promise.rule
    keep(desk, promise, "2026-03-09 10:00")
    assert promise.state == "kept"
    assert promise.keeping.proof in PROOFS[kind]
    assert promise.keeping.contact.case == promise.case
    assert rate(promise)[0] >= 1
    if promise.keeping.proof != Proof.CALL:
        assert promise.wording in house.last_mail()[1]


@pytest.mark.requirement("G15")
@pytest.mark.parametrize("kind", KINDS)
def test_renegotiated_before_the_date(house: House, kind: PromiseKind) -> None:
    desk, promise = made(house, kind)
    first, when = promise.due_at, KINDS[kind][0].replace("ma 9", "wo 11")
    status, _page = Desk(house, house.world.lotte).move(
        "2026-03-06 10:00", promise, when, "het onderdeel is er woensdag pas"
    )
    assert status == 200
    text = house.last_mail()[1]
    assert "het onderdeel is er woensdag pas" in text
    assert "wo 11 maart" in text
    promise.refresh_from_db()
    move = promise.renegotiations.get()
    assert (promise.original_due_at, move.old_due_at) == (first, first)
    keep(desk, promise, "2026-03-11 09:00")
    assert rate(promise)[1] == 1


@pytest.mark.requirement("G15")
@pytest.mark.parametrize("kind", KINDS)
def test_let_lapse(house: House, kind: PromiseKind) -> None:
    _desk, promise = made(house, kind)
    for at in ("2026-03-06 19:00", "2026-03-09 08:30", "2026-03-09 15:00"):
        house.work(at)
    promise.refresh_from_db()
    assert promise.state == "broken"
    text = house.last_mail()[1]
    assert "Dat is ons niet gelukt" in text
    assert promise.breach.successor.state == "open"
    assert rate(promise)[2] == 1


@pytest.mark.requirement("G15")
def test_an_answer_makes_every_kind_and_nothing_can_be_deleted_or_quietly_moved(
    house: House,
) -> None:
    case = house.writes("2026-03-02 10:00", "Mijn bankstel is kapot bezorgd.").case
    drafts = [
        Draft(kind, wording, due_at=local("2026-03-09 15:00"))
        for kind, (_when, wording, _proof) in KINDS.items()
    ]
    with clock.travel(local("2026-03-02 10:30")):
        usual = proposed(case, "Dit gaan wij doen.", closes=False)
        answer(case, house.world.samira, replace(usual, makes=tuple(drafts)))
    house.work("2026-03-02 10:30")
    text = house.last_mail()[1]
    assert all(each.wording in text for each in drafts)
    promises = list(case.promises.open())
    assert {each.kind for each in promises} == set(KINDS)
    for promise in promises:
        for statement in (
            "delete from promises_promise where id = %s",
            "update promises_promise set due_at = due_at + interval '1 day' where id = %s",
            "update promises_promise set starts_at = due_at - interval '1 hour' where id = %s",
            "update promises_promise set original_due_at = due_at + interval '1 day' where id = %s",
            "update promises_promise set wording = 'iets anders' where id = %s",
            "update promises_promise set state = 'kept', wake_at = null where id = %s",
        ):
            refused(statement, promise)
    shown_on_the_desk(house, case, promises)


def refused(statement: str, promise: Promise) -> None:
    with pytest.raises(DatabaseError, match="law"), transaction.atomic():
        connection.cursor().execute(statement, [promise.pk])


def shown_on_the_desk(house: House, case: Case, promises: list[Promise]) -> None:
    with clock.travel(local("2026-03-02 11:00")):
        page = house.browser(house.world.samira).get(f"/zaak/{case.reference}").content.decode()
    for each in promises:
        assert each.wording in plain(page)
