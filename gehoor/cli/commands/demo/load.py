from __future__ import annotations

import json
from dataclasses import asdict

import click

from gehoor.cli.commands.demo import HOME
from gehoor.cli.database import application
from gehoor.cli.home import find_home
from gehoor.cli.lifeline import hold_on


@click.command("load")
def command() -> None:
    """Fill the demo without running it, and print as JSON where to look first."""
    hold_on()
    with application(find_home(HOME)):
        from gehoor.cli.tables import bring_up_to_date
        from gehoor.demo import organisation
        from gehoor.demo.fill import NotADemo, fill, shown

        bring_up_to_date()
        if not organisation.exists():
            click.echo("Making some days of cases of a demo organisation", err=True)
        try:
            fill()
        except NotADemo as error:
            raise click.ClickException(str(error)) from error
        click.echo(json.dumps(asdict(shown())))
