"""Dying between commits: what was committed stays, the rest is done over, and the laws hold."""

from __future__ import annotations

import json
import os
import subprocess

from gehoor.cli.processes import gehoor_command


def test_it_dies_and_goes_on() -> None:
    """In a process of its own: it forks, and this one has threads."""
    here = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    ran = subprocess.run(
        gehoor_command(
            "simulate", "--seed", "8", "--days", "5", "--daily", "6", "--crashes", "--json"
        ),
        capture_output=True,
        text=True,
        env=here,
        check=False,
    )
    result = json.loads(ran.stdout)
    assert result["findings"] == []
    assert result["crashes"] >= 10
    assert ran.returncode == 0
