"""A command of `gehoor` in this process, on the test database."""

from __future__ import annotations

from click import Command
from click.testing import CliRunner, Result
from django.conf import settings


def run_command(command: Command, *words: str) -> Result:
    """What it printed, and its exit status. It tells the tests after it nothing by the environment."""
    known = {"GEHOOR_SECRET_KEY": settings.SECRET_KEY, "GEHOOR_BLOBS": str(settings.GEHOOR_BLOBS)}
    return CliRunner(env=known).invoke(command, list(words))
