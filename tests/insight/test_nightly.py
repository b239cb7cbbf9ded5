"""Every night the laws are audited once, and a night that is missed, failed or found something is shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client

from gehoor.cases.enums import Channel
from gehoor.cases.models import Outgoing
from gehoor.casework.actions.delivery import sent
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.core import clock
from gehoor.insight import nightly
from gehoor.insight.laws import CHECKS, Check
from gehoor.insight.models import AuditRun
from gehoor.insight.nightly import Trouble
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

NIGHT = "2026-03-03 03:00"


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(local("2026-03-02 19:00")):
        world = make_world()
        who = Who("Noor", "a@post.example")
        submit(world.samira, Channel.PHONE, who, subject="", text="Kapot.", at=clock.now())
        for outgoing in Outgoing.objects.all():
            sent(outgoing)
    with clock.travel(local(NIGHT)):
        yield world


def silence() -> None:
    """Somebody closes a promise behind the back of the verbs, and lets its case fall silent."""
    with connection.cursor() as cursor:
        for verb in ("disable", "enable"):
            cursor.execute(f"alter table cases_case {verb} trigger user")
            if verb == "disable":
                cursor.execute("update cases_case set due_at = due_at + interval '1 day'")


def audited(at: str) -> AuditRun:
    with clock.travel(local(at)):
        assert nightly.work()
        run = nightly.newest()
    assert run
    return run


def trouble() -> Trouble | None:
    concern = nightly.concern()
    return concern.what if concern else None


def test_a_night_is_audited_once_after_its_quiet_hour(world: World) -> None:
    run = audited(NIGHT)
    assert (run.night, run.breaches, run.error) == (date(2026, 3, 3), 0, "")
    assert run.done == run.steps > 20
    assert {law["law"] for law in run.found} == {check.law for check in CHECKS}
    for at in ("2026-03-03 03:01", "2026-03-04 02:59"):
        with clock.travel(local(at)):
            assert not nightly.work()
    assert audited("2026-03-04 03:00").night == date(2026, 3, 4)


def test_another_worker_leaves_a_claimed_audit_alone_until_it_stalls(world: World) -> None:
    AuditRun.objects.create(night=date(2026, 3, 3), asked_at=clock.now(), claimed_at=clock.now())
    assert not nightly.work()
    with clock.travel(clock.now() + nightly.STALLED_AFTER + timedelta(seconds=1)):
        assert nightly.work()
    assert AuditRun.objects.get().attempts == 1


def test_an_audit_that_never_ends_is_given_up_and_shown(world: World) -> None:
    stale = clock.now() - timedelta(hours=1)
    AuditRun.objects.create(
        night=date(2026, 3, 3), asked_at=stale, claimed_at=stale, attempts=nightly.MOST_ATTEMPTS
    )
    assert not nightly.work()
    assert trouble() == Trouble.FAILED


def test_a_breach_is_shown_to_who_leads_and_to_nobody_else(world: World) -> None:
    audited(NIGHT)
    assert trouble() is None
    silence()
    run = nightly.ask(world.lotte)
    assert nightly.ask(world.fatma) == run
    assert audited("2026-03-03 09:00").breaches == 1
    assert trouble() == Trouble.BREACHES
    for colleague, sees in ((world.lotte, True), (world.fatma, True), (world.samira, False)):
        browser = Client()
        browser.force_login(colleague)
        assert ("/overzicht/wetten" in browser.get("/").content.decode()) is sees
    browser.force_login(world.lotte)
    page = browser.get("/overzicht/wetten").content.decode()
    assert "wo 4 maart" in page or "di 3 maart" in page


def test_a_check_that_fails_is_no_clean_night(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("no such column")

    monkeypatch.setattr(Check, "run", fail)
    run = audited(NIGHT)
    assert (run.breaches, run.error) == (None, "ValueError: no such column")
    assert trouble() == Trouble.FAILED


def test_a_night_without_an_audit_is_shown(world: World) -> None:
    assert trouble() is None, "nothing could be audited yet"
    with clock.travel(local("2026-03-04 12:00")):
        assert trouble() == Trouble.ABSENT
    audited("2026-03-04 12:00")
    with clock.travel(local("2026-03-06 12:00")):
        assert trouble() == Trouble.ABSENT
        assert nightly.work()
        assert [run and run.night for _, run in nightly.nights(5)] == [
            date(2026, 3, 6), None, date(2026, 3, 4),
        ]  # fmt: skip


def test_what_was_closed_without_an_answer_stays_listed_from_night_to_night(world: World) -> None:
    with connection.cursor() as cursor:
        cursor.execute("alter table cases_case disable trigger user")
        cursor.execute(
            "update cases_case set closed_at = now(), closed_by_id = owner_id, due_at = null"
        )
        cursor.execute("update cases_case set closed_at = %s", [local("2026-03-02 20:00")])
        cursor.execute("alter table cases_case enable trigger user")
    before = nightly.without_answer(10)
    audited(NIGHT)
    assert [each.reference for each in nightly.without_answer(10)] == [before[0].reference]


def test_the_days_before_come_from_the_night_and_today_is_counted(world: World) -> None:
    live = nightly.days(7)
    audited(NIGHT)
    assert nightly.days(7) == live
    assert [line.day for line in live] == [date(2026, 3, 2)]
