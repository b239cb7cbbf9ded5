from __future__ import annotations

import io
from collections.abc import Callable

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home
from gehoor.cli.lifeline import hold_on


@click.command("migrate")
def command() -> None:
    """Bring the tables of the database up to this version of Gehoor."""
    hold_on()
    with application(find_home()):
        from django.core.management import call_command

        changes = _changes()
        if not changes:
            return
        with click.progressbar(length=changes, label="The tables are made") as bar:
            progress = Progress(lambda: bar.update(1))
            call_command("migrate", interactive=False, stdout=progress, no_color=True)


def _changes() -> int:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


class Progress(io.StringIO):
    """Where Django's migrate writes; it says OK once for every change."""

    def __init__(self, step: Callable[[], None]) -> None:
        super().__init__()
        self._step = step

    def write(self, text: str) -> int:
        if "OK" in text.split():
            self._step()
        return super().write(text)
