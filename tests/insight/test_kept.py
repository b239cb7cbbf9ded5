"""The kept-rate equals what other SQL, written from the definitions in terms.md, says of the same rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.receive import open_case
from gehoor.core import clock
from gehoor.insight.kept import By, KeptRate, kept
from gehoor.parties.actions import recognise
from gehoor.procedures.actions.editing import install
from gehoor.procedures.models import Run, Taken, Version
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.promises.models import Breach, Keeping, Promise, Release, Renegotiation
from tests.procedures.support import ours, procedure
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db

START, END = local("2026-03-02 00:00"), local("2026-03-20 00:00")
GROUPS = {
    By.KIND: "p.kind",
    By.LANGUAGE: "(select language from cases_case where id = p.case_id)",
    By.CHANNEL: "(select channel from cases_contact where id = p.made_in_id)",
    By.STEP: """coalesce((
        select title_nl from procedures_procedure where id in (
            select procedure_id from procedures_version where id in (
                select version_id from procedures_step s join procedures_taken x on x.step_id = s.id
                where x.promise_id = p.id or x.promise_id = p.first_id
            )
        )
    ) || ': 1. Bekijken', '')""",
}
DUE = """
from promises_promise p where {group} = %(name)s
    and p.id not in (select successor_id from promises_breach)
    and exists (
        select 1 from promises_keeping x where x.promise_id = p.id and x.at >= %(start)s and x.at < %(end)s
        union all
        select 1 from promises_breach x where x.promise_id = p.id and x.at >= %(start)s and x.at < %(end)s
    )
"""
MOVED = "exists (select 1 from promises_renegotiation r where r.promise_id = p.id)"
KEPT_AT = "(select at from promises_keeping x where x.promise_id = p.id)"
ROOM = f"extract(epoch from p.due_at - {KEPT_AT}) / extract(epoch from p.due_at - p.made_at)"


@dataclass(frozen=True)
class Fate:
    """A promise to make: who it is for, how long its term, how it moved, and how it ended."""

    kind: str
    case: int
    contact: int
    begins: int  # hours after START
    term: int  # hours
    moves: tuple[tuple[float, int], ...]  # (part of the term that had passed, hours further)
    end: str
    when: float  # part of the term that had passed
    heir: str
    step: bool = False


fates = some.builds(
    Fate,
    kind=some.sampled_from([PromiseKind.ANSWER, PromiseKind.REFUND]),
    case=some.integers(0, 1),
    contact=some.integers(0, 1),
    begins=some.integers(-48, 400),
    term=some.integers(1, 200),
    moves=some.lists(
        some.tuples(some.floats(0.05, 0.95), some.integers(1, 90)), max_size=3
    ).map(tuple),
    end=some.sampled_from(["kept", "broken", "released"]),
    when=some.floats(0.01, 1),
    heir=some.sampled_from(["kept", "broken", "open"]),
    step=some.booleans(),
)  # fmt: skip


@pytest.fixture
def cases() -> list[Case]:
    """One in Dutch that began by mail, one in English, each with a contact of the phone beside it."""
    with clock.travel(local("2026-02-20 10:00")):
        world = make_world()
        return [_case(world, language) for language in ("nl", "en")]


def _case(world: World, language: str) -> Case:
    received = world.mail("Waar blijft mijn kast?", f"{language}@post.example", language=language)
    address, _ = recognise("mail", received.address, received.name, language)
    case = open_case(world.team, received, address).case
    mail = case.contacts.earliest("pk")
    Contact.objects.create(
        case=case, party=mail.party, channel="phone", direction="in", at=mail.at, text="Gebeld."
    )
    return case


class Undone(Exception):
    """Ends an example."""


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(what=some.lists(fates, max_size=12))
def test_every_figure_equals_an_independent_query(cases: list[Case], what: list[Fate]) -> None:
    with pytest.raises(Undone), transaction.atomic():
        for fate in what:
            _live(cases[fate.case], fate)
        for by, group in GROUPS.items():
            for rate in kept(START, END, by):
                assert _figures(rate) == pytest.approx(_asked(group, rate.name))
        raise Undone


def _live(case: Case, fate: Fate) -> None:
    """The rows that such a promise leaves."""
    made_at = START + timedelta(hours=fate.begins)
    promise = _promise(case, fate, made_at, made_at + timedelta(hours=fate.term))
    if fate.step:
        run = Run.objects.create(case=case, version=_version(case), ended_at=made_at)
        step = run.version.steps.get()
        Taken.objects.create(run=run, step=step, promise=promise)
    for part, further in fate.moves:
        at = made_at + (promise.due_at - made_at) * part
        before = promise.due_at
        promise.due_at = before + timedelta(hours=further)
        Renegotiation.objects.create(
            promise=promise, old_due_at=before, new_due_at=promise.due_at, reason="Druk.",
            told_in=promise.made_in, at=at,
        )  # fmt: skip
    _finish(case, promise, fate.end, made_at + (promise.due_at - made_at) * fate.when, fate)


def _version(case: Case) -> Version:
    """A procedure of one step for each language, so that there are two groups."""
    found = Version.objects.filter(procedure__title_nl=case.language).first()
    return found or install(case.team, procedure(ours("Bekijken"), title=case.language))


def _promise(case: Case, fate: Fate, made_at: datetime, due_at: datetime) -> Promise:
    contact = case.contacts.filter(direction="in").order_by("pk")[fate.contact]
    return Promise.objects.create(
        case=case, kind=fate.kind, wording="Nieuws", owner=case.owner, fallback=case.owner,
        made_in=contact, made_at=made_at, due_at=due_at, original_due_at=due_at, wake_at=due_at,
    )  # fmt: skip


def _finish(case: Case, promise: Promise, end: str, at: datetime, fate: Fate) -> None:
    if end == "kept":
        Keeping.objects.create(promise=promise, contact=promise.made_in, at=at)
    elif end == "released":
        Release.objects.create(promise=promise, contact=promise.made_in, reason="Klaar.", at=at)
    elif end == "broken":
        after = promise.due_at + timedelta(hours=fate.term)
        heir = _promise(case, fate, promise.due_at, after)
        heir.first = promise.first or promise
        heir.save(update_fields=["first"])
        Breach.objects.create(
            promise=promise, successor=heir, told_in=promise.made_in, at=promise.due_at
        )
        if fate.heir != "open":
            end_of_heir = heir.made_at + (after - heir.made_at) * fate.when
            _finish(case, heir, fate.heir, end_of_heir, Fate(**{**vars(fate), "heir": "open"}))
    promise.state, promise.wake_at = PromiseState(end), None
    promise.save(update_fields=["state", "wake_at", "due_at"])


def _figures(rate: KeptRate) -> dict[str, Any]:
    return {
        "A": rate.original, "B": rate.later, "C": rate.broken, "moves": rate.moves,
        "notice": rate.notice_days or 0.0, "slip": rate.slip_days or 0.0,
        "near": rate.near_misses, "slack": rate.slack or 0.0, "withdrawn": rate.withdrawn,
        "recovered": rate.recovered, "again": rate.broken_again,
    }  # fmt: skip


def _asked(group: str, name: str) -> dict[str, Any]:
    """Each figure by a query of its own."""
    due = DUE.format(group=group)
    kept_due = f"{due} and p.state = 'kept'"
    moves = f"""from promises_renegotiation r where r.promise_id in (select p.id {due})"""
    return {
        "A": _one(name, f"select count(*) {kept_due} and {KEPT_AT} <= p.original_due_at"),
        "B": _one(name, f"select count(*) {kept_due} and {KEPT_AT} > p.original_due_at"),
        "C": _one(name, f"select count(*) {due} and p.state = 'broken'"),
        "moves": _one(name, f"select count(*) {moves}"),
        "notice": _one(
            name, f"select avg(extract(epoch from r.old_due_at - r.at)) / 86400 {moves}"
        ),
        "slip": _one(
            name,
            f"select avg(extract(epoch from p.due_at - p.original_due_at)) / 86400 {due} and {MOVED}",
        ),
        "near": _one(name, f"select count(*) {kept_due} and {ROOM} <= 0.1"),
        "slack": _one(name, f"select avg({ROOM}) {kept_due}"),
        "withdrawn": _one(
            name,
            f"select count(*) from promises_promise p join promises_release x on x.promise_id = p.id"
            f" where {group} = %(name)s and x.at >= %(start)s and x.at < %(end)s"
            " and p.id not in (select successor_id from promises_breach)",
        ),
        "recovered": _one(name, _heirs(group, "promises_keeping")),
        "again": _one(name, _heirs(group, "promises_breach")),
    }


def _heirs(group: str, ended: str) -> str:
    return f"""
    select count(*) from promises_promise p join {ended} x on x.promise_id = p.id
    where {group} = %(name)s and p.id in (select successor_id from promises_breach)
        and x.at >= %(start)s and x.at < %(end)s
    """


def _one(name: str, sql: str) -> float:
    with connection.cursor() as cursor:
        cursor.execute(sql, {"name": name, "start": START, "end": END})
        return float(cursor.fetchone()[0] or 0)
