from __future__ import annotations

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home
from gehoor.cli.lifeline import stop_event


@click.command("worker")
def command() -> None:
    """Do the work that is due alone: read mail, send mail, watch the promises."""
    stop = stop_event()
    with application(find_home()):
        from gehoor.channels.worker import run

        run(stop)
