"""`gehoor audit`: a process of its own, whose exit status is what a nightly job looks at."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.receive import open_case
from gehoor.parties.actions import recognise
from gehoor.staff.models import Colleague
from tests.support.processes import our_database_url
from tests.support.world import make_world

pytestmark = pytest.mark.django_db(transaction=True)


def audit(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DATABASE_URL": our_database_url(), "GEHOOR_HOME": str(folder)}
    command = [sys.executable, "-m", "gehoor", "audit", *options]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)


def open_a_case() -> Case:
    world = make_world()
    received = world.mail("Wanneer wordt mijn bank opgehaald?")
    address, _ = recognise("mail", received.address, "", "nl")
    return open_case(world.team, received, address).case


def test_clean_data_ends_with_zero(tmp_path: Path) -> None:
    open_a_case()
    done = audit(tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Nothing is lost" in done.stdout


def test_a_breach_ends_with_one_and_says_which_case_and_what_to_do(tmp_path: Path) -> None:
    case = open_a_case()
    Colleague.objects.filter(pk=case.owner_id).update(is_active=False)
    done = audit(tmp_path, "--language", "nl")
    assert done.returncode == 1
    assert case.reference in done.stdout
    assert "Neem de zaak over" in done.stdout


def test_json_gives_every_law_and_every_breach(tmp_path: Path) -> None:
    case = open_a_case()
    Colleague.objects.filter(pk=case.owner_id).update(is_active=False)
    told = json.loads(audit(tmp_path, "--json", "--most", "1").stdout)
    assert told["clean"] is False
    assert [each["law"] for each in told["laws"]] == list(range(1, 11))
    fifth = told["laws"][4]
    assert fifth["breaches"] == 2
    assert fifth["found"][0]["case"] == case.reference
    assert set(fifth["found"][0]["sentence"]) == {"nl", "en"}
