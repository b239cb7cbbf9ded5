"""`gehoor topics`: by which words a question finds its team."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gehoor.staff.topics import pattern, told_of
from tests.support.processes import our_database_url
from tests.support.several import MAIL
from tests.support.world import World, make_world


@pytest.fixture
def world(transactional_db: None) -> World:
    return make_world()


def topics(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DATABASE_URL": our_database_url(), "GEHOOR_HOME": str(folder)}
    command = [sys.executable, "-m", "gehoor", "topics", *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)


def test_topics_are_set_and_shown(world: World, tmp_path: Path) -> None:
    name = world.team.name
    assert "(none)" in topics(tmp_path).stdout
    assert "bestel, order" in topics(tmp_path, name, "Order", "bestel").stdout
    world.team.refresh_from_db()
    assert world.team.topics == ["bestel", "order"]
    assert "(none)" in topics(tmp_path, name, "--none").stdout


def test_a_team_that_is_not_there_is_said_with_those_that_are(world: World, tmp_path: Path) -> None:
    answer = topics(tmp_path, "Bestel", "order")
    assert answer.returncode == 1
    assert f"No team is called Bestel. There are: {world.team.name}." in answer.stderr


@pytest.mark.parametrize(
    ("words", "count"),
    [(["bestel"], 1), (["bestel", "aanmeld"], 1), (["product a", "webshop"], 2), (["factuur"], 0)],
)
def test_a_topic_finds_words_that_begin_with_it(words: list[str], count: int) -> None:
    found = pattern(words)
    assert found is not None
    assert told_of(MAIL.replace("aanmelden", "inschrijven"), found) == count


def test_no_topics_find_nothing() -> None:
    assert pattern(["", "  "]) is None
