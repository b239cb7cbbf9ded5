"""What is planted is found again: in the draws by the thousand, and in some played weeks by SQL."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date, datetime
from functools import cache
from random import Random
from typing import Any

import pytest

from gehoor.promises.enums import PromiseKind
from gehoor.simulation.patterns import AMSTERDAM, Facts, Fate, fate, next_one

MANY = 4000
THURSDAY = datetime(2026, 3, 19, 15, tzinfo=AMSTERDAM)
TUESDAY = datetime(2026, 3, 17, 15, tzinfo=AMSTERDAM)
STRIKE = datetime(2026, 3, 2, 12, tzinfo=AMSTERDAM)


def facts(**others: Any) -> Facts:
    usual = {"brand": "wonen", "kind": PromiseKind.ANSWER, "due_at": THURSDAY, "language": "nl",
             "region": "west", "channel": "mail", "moves": 0, "recovers": False}  # fmt: skip
    return Facts(**{**usual, **others})


def share(what: Fate, **others: Any) -> float:
    random = Random(1)
    return sum(fate(random, facts(**others))[0] == what for _ in range(MANY)) / MANY


def median_share(**others: Any) -> float:
    random = Random(1)
    return sorted(fate(random, facts(**others))[1] for _ in range(MANY))[MANY // 2]


def test_callbacks_of_wonen_break_on_tuesday_afternoon() -> None:
    kind = PromiseKind.CALL_BACK
    assert share(Fate.FORGET, kind=kind, due_at=TUESDAY) > 0.5
    assert share(Fate.FORGET, kind=kind, due_at=THURSDAY) < 0.15
    assert share(Fate.FORGET, kind=kind, due_at=TUESDAY, brand="net") < 0.15


def test_the_fitter_in_the_north_slips_three_times() -> None:
    visit: dict[str, Any] = {"brand": "net", "kind": PromiseKind.VISIT, "region": "north"}
    assert all(share(Fate.MOVE, moves=moves, **visit) > 0.9 for moves in range(3))
    assert share(Fate.KEEP, moves=3, **visit) > 0.9


def test_public_posts_are_answered_twice_as_fast_and_english_mails_later() -> None:
    usual = median_share()
    assert median_share(channel="social") == pytest.approx(usual / 2, rel=0.05)
    assert median_share(language="en") > 1.3 * usual


def test_deliveries_fail_while_the_carrier_is_on_strike() -> None:
    assert share(Fate.KEEP, kind=PromiseKind.DELIVERY, due_at=STRIKE) < 0.1
    assert share(Fate.KEEP, kind=PromiseKind.DELIVERY) > 0.7


def test_a_pattern_comes_once_in_each_year() -> None:
    assert next_one((3, 12), date(2026, 3, 12)) == date(2026, 3, 12)
    assert next_one((3, 12), date(2026, 3, 13)) == date(2027, 3, 12)


@cache
def played(days: int, daily: float, copies: int, customers: int) -> dict[str, Any]:
    """Some weeks up to 3 April, played by another process."""
    here = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    words = [sys.executable, "-m", "tests.simulation.playing", days, daily, copies, customers]
    ran = subprocess.run(map(str, words), capture_output=True, text=True, env=here, check=True)
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


def test_copies_are_other_customers_and_keep_the_laws() -> None:
    found = played(8, 4, 3, 400)
    assert found["broken"] == []
    assert found["days"] == 8
    assert found["customers"] >= [400]
    assert found["references"] == found["cases"]
    assert found["cases"][0] > 150


@pytest.mark.skipif("GEHOOR_SEEDS" not in os.environ, reason="plays seven weeks: for CI")
def test_the_patterns_are_in_the_data() -> None:
    found = played(46, 8, 0, 500)
    assert found["broken"] == []
    north, others = found["moves, fitter in the north"], found["moves, other promises"]
    assert north[0] >= 3
    assert north[1] >= 1
    assert others[0] < 0.6
    strike, usual = (
        found[f"kept on the first date, {each}"] for each in ("in the strike", "without strike")
    )
    assert strike[0] < 0.4 < usual[0]
    english, dutch = (
        found[f"part of the term until the answer, {each}"][0] for each in ("en", "nl")
    )
    assert english > 1.15 * dutch
    assert found["taken over on the last day"][0] >= 1
    mailing, before = (
        found[f"received by Net {each}"][0]
        for each in ("on the days of the mailing", "a week before")
    )
    assert mailing > 2 * before
    assert 0.4 < found["backlog"][0] < 0.8
    assert found["told in a backlog run"][0] > 5
    assert found["short-paid"][0] > 5
    assert found["both mailed and called"][0] >= 3
