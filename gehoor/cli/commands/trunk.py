from __future__ import annotations

import secrets

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home


@click.command("trunk")
@click.argument("name")
@click.option("--from", "addresses", multiple=True, help="A network that its calls come from.")
@click.option("--host", help="Where colleagues are called: sip.example.nl or 10.0.0.5:5060.")
@click.option("--everybody", help="The number there that rings for everybody.")
@click.option("--username", help="Who we are there, if it asks.")
@click.option("--password", is_flag=True, help="Ask for the password of that username.")
@click.option("--registers/--no-registers", default=None, help="Tell it where we are.")
@click.option("--most-calls", type=click.IntRange(1, 200), help="How many calls at once.")
@click.option("--team", "team_name", default="", help="The team whose calls these are, at first.")
def command(name: str, team_name: str, password: bool, **told: object) -> None:
    """Let the telephone exchange NAME call us over SIP, or change how; what is left out stays."""
    fields = {field: value for field, value in told.items() if value not in (None, ())}
    if password:
        fields["password"] = click.prompt("Password", hide_input=True)
    with application(find_home()):
        from gehoor.channels.sip.setting_up import NotATrunk, set_up

        try:
            trunk = set_up(name, team_name, secrets.token_urlsafe(32), fields)
        except NotATrunk as error:
            raise click.ClickException(str(error)) from error
        click.echo(f"{name}: calls from {', '.join(trunk.addresses)}, colleagues at {trunk.host}.")
