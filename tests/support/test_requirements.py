from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.requirements import REPOSITORY, Row, listing, rows

CONFTEST = """
from tests.support.requirements import Recorder
def pytest_configure(config):
    config.addinivalue_line("markers", "requirement(*ids): rows")
    config.pluginmanager.register(Recorder(config))
"""
PASSES = "def test_{0}(): pass\n"
FAILS = "def test_{0}(): assert False\n"


def run(folder: Path, *words: str, **tests: str) -> dict[str, list[str]]:
    """Runs tests in a project of their own, each marked with the row it is named after."""
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "pytest.ini").write_text("[pytest]\ntestpaths = .\n")
    for name, body in tests.items():
        marked = f"import pytest\n@pytest.mark.requirement('{name}')\n{body.format(name)}"
        (folder / f"test_{name}.py").write_text(marked)
    command = [sys.executable, "-m", "pytest", "-p", "no:django", *words]
    environment = {"PYTHONPATH": str(REPOSITORY)}
    subprocess.run(command, cwd=folder, env=environment, check=False, capture_output=True)
    remembered = folder / ".pytest_cache" / "v" / "gehoor" / "requirements"
    answer: dict[str, list[str]] = json.loads(remembered.read_text())
    return answer


@pytest.mark.parametrize("workers", ["0", "2"])
def test_a_row_counts_when_its_test_passed(tmp_path: Path, workers: str) -> None:
    played = run(tmp_path, "-n", workers, K01=PASSES, K02=FAILS)
    assert played == {"test_K01.py::test_K01": ["K01"]}


def test_a_run_of_one_file_leaves_the_others_be(tmp_path: Path) -> None:
    run(tmp_path, K01=PASSES, K02=PASSES)
    assert set(run(tmp_path, "test_K01.py", K01=FAILS)) == {"test_K02.py::test_K02"}


def test_a_run_of_everything_forgets_a_test_that_is_no_more(tmp_path: Path) -> None:
    run(tmp_path, K01=PASSES, K02=PASSES)
    (tmp_path / "test_K02.py").unlink()
    assert set(run(tmp_path)) == {"test_K01.py::test_K01"}


def test_a_row_that_does_not_exist_stops_the_run(tmp_path: Path) -> None:
    assert run(tmp_path, X99=PASSES) == {}


def test_the_listing_counts_by_epic() -> None:
    two = [Row("K01", "Calling", "M", "It rings."), Row("K02", "Calling", "S", "It stops.")]
    assert listing(two, {"K01"}).splitlines() == [
        "Calling: 1 of 2",
        "  + K01 M  It rings.",
        "    K02 S  It stops.",
        "Played: 1 of 2 rows, 1 of the 1 that a first product must have.",
    ]


def test_the_list_is_whole() -> None:
    assert len(rows()) == len({row.id for row in rows()}) == 228
    assert {row.priority for row in rows()} == {"M", "S", "C"}
