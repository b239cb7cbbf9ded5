"""The demo: lawful, alive at any hour, the same every time, and nobody else's installation."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

import pytest
from django.db import connection, transaction

from gehoor.cases.enums import SendState
from gehoor.cases.models import Attachment, Case, Contact, Outgoing
from gehoor.core import clock
from gehoor.demo.fill import NotADemo, fill, shown
from gehoor.insight.laws import audit
from gehoor.intake.models import RawItem
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise, Renegotiation
from gehoor.promises.standing import standing
from gehoor.staff.models import Colleague, Organisation
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

AFTERNOON = local("2026-11-18 14:30")
HOUR = timedelta(hours=1)
HOURS = (
    (AFTERNOON, HOUR),
    (local("2026-11-22 03:10"), 30 * HOUR),  # up to the first hour of Monday
    (local("2026-11-23 08:20"), HOUR),
)


@pytest.fixture
def afternoon() -> datetime:
    fill(AFTERNOON)
    return AFTERNOON


@pytest.mark.parametrize(
    ("now", "horizon"), HOURS, ids=["afternoon", "sunday-night", "monday-morning"]
)
def test_it_keeps_the_laws_and_is_alive_at_any_hour(now: datetime, horizon: timedelta) -> None:
    fill(now)
    with clock.travel(now):
        assert [report.law for report in audit() if report.count] == []
    soon = Promise.objects.open().filter(due_at__lte=now + horizon)
    assert {standing(each) for each in soon} & {"risk", "open"}
    assert soon.count() >= 3
    stands = Counter(standing(each) for each in Promise.objects.open())
    assert set(stands) == {"open", "risk", "moved", "broken"}
    assert 60 <= Case.objects.count() <= 120


def test_every_kind_of_mail_ended_where_it_belongs(afternoon: datetime) -> None:
    ends = Counter(RawItem.objects.values_list("state", "outcome"))
    assert ends[("quarantined", "")] == 1
    assert {outcome for state, outcome in ends if state == "done"} == {
        "new-case",
        "joined",
        "reopened",
        "automatic",
        "bounce",
    }
    assert {"image/png", "application/pdf"} == set(
        Attachment.objects.values_list("type", flat=True)
    )
    assert set(Case.objects.values_list("language", flat=True)) == {"nl", "en"}
    assert Contact.objects.filter(text__contains="€ 180", direction="in").exists()


def test_promises_were_kept_moved_and_broken(afternoon: datetime) -> None:
    states = Counter(Promise.objects.values_list("state", flat=True))
    assert states[PromiseState.KEPT] > states[PromiseState.BROKEN] > 0
    assert Renegotiation.objects.values("promise").distinct().count() >= 4
    later = [each for each in Promise.objects.filter(state=PromiseState.KEPT) if _moved(each)]
    assert later
    assert Case.objects.reminded().filter(reminders=1, reopened=0).exists()


def _moved(promise: Promise) -> bool:
    return promise.due_at != promise.original_due_at


def test_nothing_is_left_to_send(afternoon: datetime) -> None:
    states = set(Outgoing.objects.values_list("state", flat=True))
    assert states == {SendState.SENT, SendState.BOUNCED}
    assert Outgoing.objects.filter(sent_at__gt=afternoon).count() == 0


def test_the_login_works_and_the_status_page_opens(afternoon: datetime, client: object) -> None:
    first = shown()
    samira = Colleague.objects.get(mail=first.login)
    assert samira.check_password(first.password)
    assert client.get(first.status_page.partition("127.0.0.1:8000")[2]).status_code == 200  # type: ignore[attr-defined]


def test_a_second_start_fills_nothing(afternoon: datetime) -> None:
    before = RawItem.objects.count()
    assert not fill(afternoon + timedelta(days=1))
    assert RawItem.objects.count() == before


def test_the_same_seed_tells_the_same_stories() -> None:
    assert told(seed=1) == told(seed=1) != told(seed=2)


def told(seed: int) -> list[tuple[object, ...]]:
    with transaction.atomic():
        fill(AFTERNOON, seed)
        rows = Promise.objects.order_by("pk").values_list(
            "case__title", "case__party__name", "made_at", "due_at", "state"
        )
        found = list(rows)
        transaction.set_rollback(True)
    return found


def test_it_keeps_away_from_another_organisation() -> None:
    Organisation.objects.create(name="Een ander")
    with pytest.raises(NotADemo, match="GEHOOR_HOME"):
        fill(AFTERNOON)
    assert not Case.objects.exists()


def test_a_start_that_fails_half_way_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gehoor.demo.stage.TURN", None)  # the first letter cannot be sent
    with pytest.raises(TypeError):
        fill(AFTERNOON)
    assert not Organisation.objects.exists()


def test_it_costs_a_slow_machine_no_more_than_ten_seconds() -> None:
    """Counted in statements (1 ms each there), so that a busy machine does not decide."""
    count = Counter[str]()

    def counting(execute, sql, params, many, context):  # type: ignore[no-untyped-def]
        count["statements"] += 1
        return execute(sql, params, many, context)

    with connection.execute_wrapper(counting):
        fill(AFTERNOON)
    assert count["statements"] < 10_000
