from __future__ import annotations

import click

from gehoor.cli.commands import import_
from gehoor.cli.lazy import LazyGroup


@click.group("import", cls=LazyGroup, package=import_)
def command() -> None:
    """Take over what another system knows."""
