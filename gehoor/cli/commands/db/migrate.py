from __future__ import annotations

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home
from gehoor.cli.lifeline import hold_on


@click.command("migrate")
def command() -> None:
    """Bring the tables of the database up to this version of Gehoor."""
    hold_on()
    with application(find_home()):
        from gehoor.cli.tables import bring_up_to_date

        bring_up_to_date()
