from __future__ import annotations

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home
from gehoor.cli.lifeline import stop_event

AUDIT = 3.0  # seconds between two looks whether an audit is due or asked for


@click.command("worker")
def command() -> None:
    """Do the work that is due alone: read mail, send mail, watch the promises, audit the laws at night."""
    stop = stop_event()
    with application(find_home()):
        from gehoor.channels.worker import Part, run
        from gehoor.insight import nightly
        from gehoor.portal.wishes import grant_next

        run(stop, [Part("audit", nightly.work, lambda: AUDIT), Part("links", grant_next)])
