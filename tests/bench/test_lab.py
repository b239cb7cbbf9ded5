"""The cluster of a benchmark, and of the tests that kill things."""

from __future__ import annotations

import pytest

from gehoor.bench.lab import lab
from gehoor.postgres import pidfile


def test_a_server_that_is_about_to_start_again_is_not_the_program_that_starts_it() -> None:
    """Its pid file names us for a moment: who kills the server then would kill us."""
    with lab(fast=True) as place:
        server = place.server
        server.kill()
        server.wait()
        pidfile.disown(place.home / "postgres" / "data")
        with pytest.raises(RuntimeError, match="is gone"):
            _ = place.server
