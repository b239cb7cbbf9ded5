"""Bringing the tables of the database up to this version of Gehoor, with visible progress."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable

import click
from django.core.management import call_command
from django.db import connection
from django.db.migrations import Migration
from django.db.migrations.executor import MigrationExecutor

from gehoor.config.schema import start_from_snapshot


def bring_up_to_date() -> None:
    """Make the changes that are not made yet; says nothing when there are none."""
    start_from_snapshot(connection)
    changes = _changes()
    if not changes:
        return
    with click.progressbar(length=len(changes), label="Making the tables", file=sys.stderr) as bar:
        progress = _Progress(lambda: bar.update(1))
        call_command("migrate", interactive=False, stdout=progress, no_color=True)


def check_up_to_date() -> None:
    """Raises ClickException when this version needs tables that are not there."""
    if _changes():
        raise click.ClickException(
            "The tables of this version are not there yet: run `gehoor up`, which makes them, or"
            " `gehoor db migrate`."
        )


def _changes() -> list[tuple[Migration, bool]]:
    executor = MigrationExecutor(connection)
    return executor.migration_plan(executor.loader.graph.leaf_nodes())


class _Progress(io.StringIO):
    """Where Django's migrate writes; it says OK once for every change."""

    def __init__(self, step: Callable[[], None]) -> None:
        super().__init__()
        self._step = step

    def write(self, text: str) -> int:
        if "OK" in text.split():
            self._step()
        return super().write(text)
