from __future__ import annotations

import secrets

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home


@click.command("shop")
@click.argument("name")
@click.option("--team", "team_name", default="", help="The team that looks after its orders.")
def command(name: str, team_name: str) -> None:
    """Let the shop NAME tell of its orders at /api/orders/NAME; its secret is shown this once."""
    with application(find_home()):
        from django.core.exceptions import ValidationError

        from gehoor.channels.orders.models import Shop
        from gehoor.staff.models import Team

        teams = Team.objects.filter(name=team_name) if team_name else Team.objects.all()
        if len(found := list(teams[:2])) != 1:
            raise click.ClickException("Name the team that looks after the orders with --team.")
        if Shop.objects.filter(name=name).exists():
            raise click.ClickException(f"{name} is there already: choose another name.")
        try:
            Shop._meta.get_field("name").clean(name, None)
        except ValidationError as error:
            raise click.ClickException(
                "Use letters, digits and hyphens for the name, at most 40."
            ) from error
        secret = secrets.token_urlsafe(32)
        Shop.objects.create(name=name, team=found[0], secret=secret)
    click.echo(secret)
