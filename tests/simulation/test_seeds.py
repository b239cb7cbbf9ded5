"""A month for each seed: no breach of any law, after any step. GEHOOR_SEEDS says how many seeds.

A finding names its seed and step: `gehoor simulate --seed N --daily 4 --until-step M` goes there again.
"""

from __future__ import annotations

import os

import pytest

from gehoor.simulation import worker
from gehoor.simulation.run import run
from tests.support.emptying import empty_tables

pytestmark = pytest.mark.django_db(transaction=True)

SEEDS = int(os.environ.get("GEHOOR_SEEDS", "2"))
DAYS, DAILY = 31, 4.0


@pytest.mark.parametrize("seed", range(1, SEEDS + 1))
def test_a_month_keeps_the_laws(seed: int) -> None:
    result = run(seed, DAYS, daily=DAILY)
    assert [str(each) for each in result.findings] == []
    assert result.cases > 50
    assert result.moved > 5
    assert result.broken > 5
    assert "law 10" in result.refusals


def test_the_same_seed_tells_the_same_story() -> None:
    first = run(5, 6)
    empty_tables()
    again = run(5, 6)
    assert again.digest == first.digest
    assert again.steps == first.steps
    empty_tables()
    assert run(6, 6).digest != first.digest


def test_a_breach_is_told_with_its_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """Promises that nobody watches pass their date in silence."""
    monkeypatch.setattr(worker, "sweep", lambda: 0)
    result = run(5, 5)
    assert any("law 3" in each.what and each.step for each in result.findings)
