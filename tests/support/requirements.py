"""Which rows of docs/requirements.tsv are played: from the markers of the tests that passed.

The plugin remembers them in pytest's cache; `python -m tests.support.requirements` lists every row by
epic.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
LIST = REPOSITORY / "docs" / "requirements.tsv"
CACHED = "gehoor/requirements"
MARKER = "requirement"


@dataclass(frozen=True)
class Row:
    """A requirement; the priority is M (must), S (should) or C (could) for a first product."""

    id: str
    epic: str
    priority: str
    requirement: str


def rows(path: Path = LIST) -> list[Row]:
    with path.open(newline="") as file:
        return [Row(**row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


class Recorder:
    """Remembers per test which rows it plays, as long as it passes.

    A run of everything forgets tests that are no more; a run of a few leaves the others be.
    """

    def __init__(self, config: pytest.Config) -> None:
        self._cache = config.cache
        whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS
        before = {} if whole or not config.cache else config.cache.get(CACHED, {})
        self._played: dict[str, list[str]] = before
        self._known = {row.id for row in rows()}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            for mark in item.iter_markers(MARKER):
                unknown = set(mark.args) - self._known
                if unknown:
                    raise pytest.UsageError(f"{item.nodeid}: no such requirement: {unknown}")
                item.user_properties += [(MARKER, id) for id in mark.args]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        ids = [str(value) for name, value in report.user_properties if name == MARKER]
        if not ids:
            return
        if report.when == "setup":
            self._played.pop(report.nodeid, None)
        if report.when == "call" and report.passed:
            self._played[report.nodeid] = ids
        if report.when == "teardown" and report.failed:
            self._played.pop(report.nodeid, None)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self._cache and not hasattr(session.config, "workerinput"):
            self._cache.set(CACHED, self._played)


def played() -> set[str]:
    """The ids of the rows that a test played when it last ran."""
    remembered = REPOSITORY / ".pytest_cache" / "v" / CACHED
    if not remembered.exists():
        return set()
    return {id for ids in json.loads(remembered.read_text()).values() for id in ids}


def listing(all_rows: list[Row], done: set[str]) -> str:
    """Every row by epic, a plus before the played ones, with the counts."""
    by_epic: dict[str, list[Row]] = defaultdict(list)
    for row in all_rows:
        by_epic[row.epic].append(row)
    lines = []
    for epic, members in sorted(by_epic.items()):
        lines.append(f"{epic}: {sum(row.id in done for row in members)} of {len(members)}")
        for row in members:
            sign = "+" if row.id in done else " "
            lines.append(f"  {sign} {row.id} {row.priority}  {row.requirement}")
    musts = [row for row in all_rows if row.priority == "M"]
    lines.append(
        f"Played: {len(done)} of {len(all_rows)} rows, "
        f"{sum(row.id in done for row in musts)} of the {len(musts)} that a first product must have."
    )
    return "\n".join(lines)


if __name__ == "__main__":
    done = played()
    if not done:
        sys.exit("No test has played a row yet: run `make test` first.")
    print(listing(rows(), done))
