"""The command `gehoor`.

A command is a module in `gehoor.cli.commands` with a click command named `command`; a package there is
a command with subcommands, one module each. Only the module of the command that was asked for is
imported, and none of them imports Django at the top.
"""

from __future__ import annotations

import sys
import traceback

import click

from gehoor.cli import commands
from gehoor.cli.home import find_home
from gehoor.cli.lazy import LazyGroup


@click.group(cls=LazyGroup, package=commands)
@click.option("--debug", is_flag=True, help="Show where an unexpected error came from.")
def gehoor(debug: bool) -> None:
    """Customer service that keeps its word."""


def main() -> None:
    """Run the command. Every expected error is one sentence; an unexpected one is logged."""
    try:
        gehoor(prog_name="gehoor")
    except Exception as error:
        if "--debug" in sys.argv:
            raise
        click.echo(f"Error: {_told(error)}", err=True)
        sys.exit(1)


def _told(error: Exception) -> str:
    said = f"something unexpected went wrong ({type(error).__name__}: {error})"
    log = find_home().logs / "gehoor.log"
    try:
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with log.open("a") as file:
            traceback.print_exception(error, file=file)
    except OSError:
        return f"{said}: put --debug right after gehoor to see where."
    return f"{said}. The whole story is in {log}."
