"""Bringing the tables of the database up to this version of Gehoor, with visible progress."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable

import click
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def bring_up_to_date() -> None:
    """Make the changes that are not made yet; says nothing when there are none."""
    executor = MigrationExecutor(connection)
    changes = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if not changes:
        return
    with click.progressbar(length=len(changes), label="Making the tables", file=sys.stderr) as bar:
        progress = _Progress(lambda: bar.update(1))
        call_command("migrate", interactive=False, stdout=progress, no_color=True)


class _Progress(io.StringIO):
    """Where Django's migrate writes; it says OK once for every change."""

    def __init__(self, step: Callable[[], None]) -> None:
        super().__init__()
        self._step = step

    def write(self, text: str) -> int:
        if "OK" in text.split():
            self._step()
        return super().write(text)
