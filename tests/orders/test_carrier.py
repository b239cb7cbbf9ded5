"""A watched order and a carrier's scans: one promise, one word, and no owner who drowns in warnings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gehoor.cases.enums import ScanKind
from gehoor.cases.models import Case
from gehoor.casework.actions.carriage import take_over
from gehoor.casework.carriers import Told, Window
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.core import clock
from gehoor.insight.laws import audit
from gehoor.orders.models import Watch
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise
from tests.support.house import House
from tests.support.shopping import make_shop, order, tell
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)
FIRST = "2026-01-16 14:06"


@pytest.fixture
def watched(house: House) -> Iterator[Case]:
    """Order 48213, promised for Friday 23 January; at the end no law is broken."""
    make_shop(house.world.team)
    tell(FIRST, order())
    yield Case.objects.get()
    work(house, "2026-01-22 10:00", "2026-01-23 10:00", "2026-01-23 21:00")
    with clock.travel(local("2026-01-23 21:00")):
        assert [each for law in audit() for each in law.breaches] == []


def scan(at: str, kind: ScanKind, expected: tuple[str, str] | None = None) -> None:
    window = Window(*map(local, expected)) if expected else None
    with clock.travel(local(at)):
        assert take_over(Told("48213", kind, local(at), window))


def work(house: House, *moments: str) -> None:
    for each in moments:
        house.work(each)


def letters(house: House) -> list[str]:
    return [str(each["Subject"]) for each in house.inbox()]


def test_nobody_is_warned_of_an_order_that_tells_its_customer_by_itself(
    house: House, watched: Case
) -> None:
    work(house, "2026-01-19 10:00", "2026-01-20 16:00", "2026-01-21 10:00", "2026-01-22 10:00")
    work(house, "2026-01-22 17:00", "2026-01-23 09:00", "2026-01-23 10:01", "2026-01-23 12:30")
    assert Promise.objects.get().stage == "late"
    assert not Alert.objects.exists()
    assert sum("Hoe het staat" in each for each in letters(house)) == 2
    assert Promise.objects.get().due_at == local("2026-01-23 22:00")  # nobody guessed another


def test_the_owner_is_warned_as_ever_where_word_cannot_go(house: House) -> None:
    make_shop(house.world.team)
    tell(FIRST, order(customer={"name": "Bo", "phone": "020-123 45 67"}))
    work(house, "2026-01-20 12:00", "2026-01-23 09:00")
    kinds = set(Alert.objects.values_list("kind", flat=True))
    assert {AlertKind.UNREACHABLE, AlertKind.HALF, AlertKind.LATE} <= kinds


def test_a_carrier_that_comes_sooner_moves_the_day_before_as_well(
    house: House, watched: Case
) -> None:
    sooner = ("2026-01-21 13:00", "2026-01-21 15:00")
    scan("2026-01-19 09:00", ScanKind.ANNOUNCED, sooner)
    work(house, "2026-01-19 09:01")
    assert "wij kunnen eerder bij u zijn" in house.last_mail()[1]
    assert Watch.objects.get().next_at == local("2026-01-20 10:00")
    assert not Alert.objects.exists()
    work(house, "2026-01-20 10:00")
    assert "Hoe het staat met uw bestelling 48213" in letters(house)[-1]
    assert "wo 21 januari" in house.last_mail()[1]


def test_a_carrier_that_comes_later_is_believed_over_the_shop_s_old_day(
    house: House, watched: Case
) -> None:
    later = ("2026-01-26 13:00", "2026-01-26 15:00")
    scan("2026-01-19 09:00", ScanKind.ANNOUNCED, later)
    assert tell("2026-01-19 10:00", order(status="sent")).json() == {"order": "changed"}
    tell("2026-01-19 11:00", order(promised="2026-01-26", status="sent"))
    work(house, "2026-01-19 11:01")
    assert Promise.objects.get().due_at == local("2026-01-26 15:00")
    assert len(letters(house)) == 2
    assert Watch.objects.get().next_at == local("2026-01-22 10:00")


def test_a_scan_at_the_door_keeps_it_and_ends_what_the_customer_never_asked_about(
    house: House, watched: Case
) -> None:
    scan("2026-01-20 15:00", ScanKind.DONE)
    tell("2026-01-20 15:30", order(status="delivered", delivered_on="2026-01-20"))
    work(house, "2026-01-20 15:31", "2026-01-22 10:00", "2026-01-23 12:00")
    watched.refresh_from_db()
    assert not watched.is_open
    assert Promise.objects.get().state == PromiseState.KEPT
    assert len(letters(house)) == 2
    assert Watch.objects.get().ended_at == local("2026-01-20 15:30")


@pytest.mark.parametrize("by_scan", [True, False])
def test_what_the_customer_asked_beside_it_is_still_answered(
    house: House, watched: Case, by_scan: bool
) -> None:
    work(house, "2026-01-16 14:07")
    ours = {"In-Reply-To": str(house.last_mail()[0]["Message-ID"])}
    assert house.writes("2026-01-19 09:00", "Kan hij ook naar boven?", **ours).case == watched
    if by_scan:
        scan("2026-01-20 15:00", ScanKind.DONE)
    else:
        tell("2026-01-20 15:00", order(status="delivered", delivered_on="2026-01-20"))
    watched.refresh_from_db()
    assert watched.is_open
    assert Promise.objects.open().get().wording == "Wij antwoorden op wat u ons schreef"
    work(house, "2026-01-20 15:01")
    assert "Wij antwoorden op wat u ons schreef" in house.last_mail()[1]


def test_a_scan_after_the_shop_said_delivered_changes_nothing(house: House, watched: Case) -> None:
    tell("2026-01-20 15:00", order(status="delivered", delivered_on="2026-01-20"))
    scan("2026-01-20 15:10", ScanKind.DONE)
    work(house, "2026-01-20 15:11", "2026-01-22 10:00")
    assert len(letters(house)) == 2
    assert Promise.objects.get().state == PromiseState.KEPT


def test_a_parcel_that_stays_behind_is_told_before_noon_without_calling_its_owner(
    house: House, watched: Case
) -> None:
    scan("2026-01-22 18:00", ScanKind.ANNOUNCED, ("2026-01-23 08:00", "2026-01-23 22:00"))
    work(house, "2026-01-23 10:01", "2026-01-23 11:45", "2026-01-23 12:01")
    assert Promise.objects.get().due_at == local("2026-01-24 22:00")
    assert "vandaag lukt niet" in house.last_mail()[1]
    assert not Alert.objects.exists()
