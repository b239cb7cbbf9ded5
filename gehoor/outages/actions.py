"""Publishing an outage, saying what holds of it now, and that it is over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from gehoor.core import clock
from gehoor.staff.models import Brand, Colleague

from .current import forget
from .models import Outage
from .policies import check_expected, check_may, check_words, postcodes
from .rules import next_word


@dataclass(frozen=True, slots=True)
class New:
    """An outage as somebody tells of it: `postcodes` as they are typed, `9301-9305, 9321 AB`.

    `expected_at` is when it is to work again; None while we still look for the cause (requirement M63).
    """

    area: str
    postcodes: str
    what_nl: str
    what_en: str
    expected_at: datetime | None = None


def publish(brand: Brand, new: New, by: Colleague) -> Outage:
    """From now on every channel tells of it to who lives there. Raises Refused."""
    check_may(by)
    area, what_nl, what_en = _short(new.area, new.what_nl, new.what_en)
    check_words(area, what_nl, what_en)
    check_expected(new.expected_at)
    now = clock.now()
    made = Outage.objects.create(
        brand=brand, area=area, postcodes=postcodes(new.postcodes), what_nl=what_nl,
        what_en=what_en, since=now, expected_at=new.expected_at or next_word(now, now),
        known=new.expected_at is not None, by=by, at=now,
    )  # fmt: skip
    _changed()
    return made


@transaction.atomic
def update(
    outage: Outage, by: Colleague, *, what_nl: str, what_en: str, expected_at: datetime | None
) -> Outage:
    """What is out now, and when we expect it to work; None leaves that as it is. Raises Refused."""
    check_may(by)
    _area, what_nl, what_en = _short(outage.area, what_nl, what_en)
    check_words(outage.area, what_nl, what_en)
    check_expected(expected_at)
    found = _locked(outage)
    found.what_nl, found.what_en = what_nl, what_en
    if expected_at:
        found.expected_at, found.known = expected_at, True
    found.save(update_fields=["what_nl", "what_en", "expected_at", "known"])
    _changed()
    return found


@transaction.atomic
def repaired(outage: Outage, by: Colleague) -> Outage:
    """It works again; saying so twice changes nothing. Raises Refused."""
    check_may(by)
    found = _locked(outage)
    if found.ended_at is None:
        found.ended_at = clock.now()
        found.save(update_fields=["ended_at"])
        _changed()
    return found


@transaction.atomic
def say_more_later() -> int:
    """Give outages whose moment came without word of us the next one: still being looked into (M63).

    How many there were.
    """
    now = clock.now()
    passed = Outage.objects.going_on().filter(expected_at__lte=now)
    found = list(passed.select_for_update(skip_locked=True, of=["self"]))
    for each in found:
        each.expected_at, each.known = next_word(each.since, now), False
        each.save(update_fields=["expected_at", "known"])
    if found:
        _changed()
    return len(found)


def _short(area: str, *what: str) -> tuple[str, ...]:
    return (" ".join(area[:40].split()), *(" ".join(each[:60].split()) for each in what))


def _locked(outage: Outage) -> Outage:
    return Outage.objects.select_for_update(of=["self"]).get(pk=outage.pk)


def _changed() -> None:
    """This process tells it anew at once, and the others within seconds."""
    forget()
    transaction.on_commit(forget)
