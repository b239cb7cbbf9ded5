"""`gehoor orders FILE`: what the order system knows, taken over."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gehoor.cases.models import Order
from tests.support.processes import our_database_url

pytestmark = pytest.mark.django_db(transaction=True)


def orders(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    file = folder / "orders.csv"
    file.write_text(text)
    environment = {**os.environ, "DATABASE_URL": our_database_url(), "GEHOOR_HOME": str(folder)}
    command = [sys.executable, "-m", "gehoor", "orders", str(file)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)


def test_orders_are_known_as_they_were_told_last(tmp_path: Path) -> None:
    assert orders(tmp_path, "number,status\n4711,sent\n").returncode == 0
    told = orders(tmp_path, "number,status,delivered_on\n4711,delivered,2026-02-27\n")
    assert told.stdout == "1 orders are known here now.\n"
    assert Order.objects.get().status == "delivered"


def test_a_line_that_cannot_be_read_changes_nothing_and_says_what_to_do(tmp_path: Path) -> None:
    told = orders(tmp_path, "number,status\n4711,sent\n4712,kwijt\n")
    assert told.returncode == 1
    assert "Order 4712 has no status that we know: use placed" in told.stderr
    assert not Order.objects.exists()
