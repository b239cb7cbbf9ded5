"""Dates given on somebody else's history: honest, kept nine times in ten, tighter than one term for all."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from gehoor.bench import terms
from gehoor.bench.events import Life, NotALog, read
from gehoor.bench.replay import replay
from gehoor.bench.subject import SubjectFailed
from gehoor.promises.estimates.axis import ServiceAxis

ITALY = Path(__file__).resolve().parents[2].parent / "shared" / terms.EVENTS
MONDAY = datetime(2024, 1, 1, tzinfo=UTC)


def quiet(_line: str) -> None:
    pass


def lives(count: int, seed: int = 1) -> list[Life]:
    chance, at, found = Random(seed), MONDAY, []
    for _ in range(count):
        at += timedelta(minutes=chance.expovariate(1 / 60))
        wait = timedelta(hours=chance.lognormvariate(3, 1))
        found.append(Life(at, at + wait, "mail"))
    return found


@pytest.mark.skipif(not ITALY.exists(), reason="shared/data/events is not beside the project")
def test_nine_in_ten_dates_are_kept_with_less_slack_than_the_best_single_term() -> None:
    report = terms.run(terms.COUNT, 0, quiet, ITALY)
    said = json.loads(report.as_json())
    assert report.met
    assert 0.87 <= said["coverage"] <= 0.93
    assert said["median_slack_days"] < said["fixed"]["median_slack_days"]
    assert said["fixed"]["coverage"] == pytest.approx(said["coverage"], abs=0.001)


def test_a_date_rests_on_nothing_that_happened_after_it_was_given() -> None:
    cases = lives(400)
    now = cases[300].arrived
    changed = [
        each if each.ended < now else Life(each.arrived, each.ended + timedelta(days=30), each.kind)
        for each in cases[:301]
    ]
    axis = ServiceAxis(terms.opening_hours([]), MONDAY)
    assert replay(changed, 300, axis)[0].term == replay(cases, 300, axis)[0].term


def test_cases_that_still_wait_count_for_how_long_they_wait() -> None:
    """When answering stops, the dates move away although no slow answer was ever seen."""
    cases = [each for each in lives(400) if each.ended < MONDAY + timedelta(days=12)]
    stuck = [
        Life(MONDAY + timedelta(days=12, hours=hour), MONDAY + timedelta(days=90), "mail")
        for hour in range(200)
    ]
    told = replay([*cases, *stuck], len(cases), ServiceAxis(terms.opening_hours([]), MONDAY))
    assert told[-1].term > 1.5 * told[0].term


@pytest.mark.parametrize(
    ("header", "moment"),
    [
        ("CaseID,ActivityID,CompleteTimestamp", "2012-04-03 16:55:38"),
        ("Case ID;Activity;Complete Timestamp", "2012/04/03 16:55:38.000"),
        ("case:concept:name,concept:name,time:timestamp", "2012-04-03T16:55:38+00:00"),
        ("case,activity,timestamp", "2012-04-03 16:55:38.123+0000"),
        ("case,activity,timestamp", "03-04-2012 16:55:38"),
        ("case,activity,timestamp", "1333472138"),
        ("Timestamp\tTicket\tEvent", "2012-04-03 16:55:38 UTC"),
    ],
)
def test_a_log_is_read_whatever_its_dress(tmp_path: Path, header: str, moment: str) -> None:
    delimiter = next(each for each in ";\t," if each in header)
    cells = ["7", "open", moment] if header.lower().startswith("case") else [moment, "7", "open"]
    later = "25-04-2012 10:00:00" if moment.startswith("03-04") else moment
    path = tmp_path / "log.csv"
    lines = [header, delimiter.join(cells), delimiter.join(cells).replace(moment, later)]
    path.write_text("\n".join(lines), encoding="utf-8-sig")
    life = read(path).lives[0]
    assert (life.arrived, life.kind) == (datetime(2012, 4, 3, 16, 55, 38, tzinfo=UTC), "open")


def test_lines_without_a_moment_are_left_out_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("case,activity,timestamp\n1,a,2024-01-01\n1,b,soon\n2,a,2024-01-02 10:00\n")
    log = read(path)
    assert (len(log.lives), log.unreadable) == (2, 1)


def test_a_file_that_is_no_log_is_refused_with_what_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text("name,age\nJan,40\n")
    with pytest.raises(NotALog, match="No column for the case"):
        read(path)


def test_a_log_of_a_few_cases_says_nothing_and_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows(
            [["case", "activity", "timestamp"], *([n, "a", "2024-01-01"] for n in range(20))]
        )
    with pytest.raises(SubjectFailed, match="too few"):
        terms.run(terms.COUNT, 0, quiet, path)


def test_hours_in_which_nothing_happens_are_closed() -> None:
    working = [
        MONDAY + timedelta(days=day, hours=hour)
        for day in range(28)
        for hour in range(9, 17)
        if day % 7 < 5
    ]
    hours = terms.opening_hours(working)
    friday = MONDAY + timedelta(days=4, hours=16)
    assert hours.add(friday, timedelta(hours=2)) == MONDAY + timedelta(days=7, hours=10)
