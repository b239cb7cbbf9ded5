"""Frequent tasks stay within their keys and clicks, played by what the page shows."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


@pytest.mark.peer("chromium")
def test_every_task_is_within_its_budget() -> None:
    words = [sys.executable, "-m", "gehoor", "bench", "budgets", "--json"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    bars = json.loads(done.stdout)["bars"]
    assert len(bars) >= 20
    assert not [each for each in bars if not each["met"]]
