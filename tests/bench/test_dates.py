"""The share of somebody else's test set of dates that we read as they do."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from gehoor.bench import dates
from gehoor.bench.dates import Expression

DATA = Path(__file__).resolve().parents[2].parent / "shared" / dates.SET
NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)


def expression(kind: str, **value: str) -> Expression:
    return Expression("…", NOW, kind, (value,))


@pytest.mark.parametrize(
    ("kind", "value", "why"),
    [
        ("duration", {"value": "3600"}, "says how long, not when"),
        ("set", {"value": "not resolved"}, "repeats"),
        ("daterange", {"value": "not resolved"}, "has no value in the set"),
        ("daterange", {"start": "2026-04-01"}, "has no end"),
        ("date", {"value": "2026-03-01"}, "lies in the past"),
        ("date", {"value": "2027-06-01"}, "is more than a year away"),
        ("date", {"value": "2026-03-02"}, None),
        ("timerange", {"start": "08:00:00", "end": "12:00:00"}, None),
    ],
)
def test_what_no_promise_can_contain_is_left_out(
    kind: str, value: dict[str, str], why: str | None
) -> None:
    assert expression(kind, **value).left_out == why


@pytest.mark.skipif(not DATA.exists(), reason="shared/data/terms is not beside the project")
def test_at_least_four_in_five_are_read_as_the_set_reads_them() -> None:
    report = dates.run(dates.COUNT, 0, lambda _line: None)
    assert report.met, report.details["missed"]
