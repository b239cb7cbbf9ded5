"""`gehoor audit` where there is nothing to audit yet."""

from __future__ import annotations

import subprocess
import sys


def test_a_database_without_tables_is_no_crash_but_a_sentence() -> None:
    words = [sys.executable, "-m", "gehoor", "audit"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1
    assert "The tables of this version are not there yet: run `gehoor up`" in done.stderr
