from __future__ import annotations

import click

from gehoor.cli.commands import db
from gehoor.cli.lazy import LazyGroup


@click.group("db", cls=LazyGroup, package=db)
def command() -> None:
    """Look after the database."""
