from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict

import click

from gehoor.cli.commands.demo import HOME
from gehoor.cli.database import URL, application
from gehoor.cli.home import find_home
from gehoor.cli.lifeline import hold_on


@click.command("load")
@click.option("--full", is_flag=True, help="A whole year: 40,000 customers. Takes minutes.")
def command(full: bool) -> None:
    """Fill the demo without running it, and print as JSON where to look first."""
    hold_on()
    with application(find_home(HOME)):
        from gehoor.cli.tables import bring_up_to_date
        from gehoor.demo import organisation
        from gehoor.demo.fill import NotADemo, fill, shown

        bring_up_to_date()
        try:
            if full:
                _fill_year()
            elif not organisation.exists():
                click.echo("Making some days of cases of a demo organisation", err=True)
            fill()
        except NotADemo as error:
            raise click.ClickException(str(error)) from error
        click.echo(json.dumps(asdict(shown())))


def _fill_year() -> None:
    from gehoor.simulation.full import DAYS, fill_year

    with click.progressbar(length=DAYS, label="Playing a year", file=sys.stderr) as bar:
        filled = fill_year(os.environ[URL], bar.update)
    if filled:
        click.echo(
            f"{filled.customers} customers, {filled.contacts} contacts, {filled.promises} promises",
            err=True,
        )
