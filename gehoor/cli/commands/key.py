from __future__ import annotations

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home


@click.command("key")
@click.argument("name")
@click.option("--imports", is_flag=True, help="It may also bring in customers and their history.")
def command(name: str, imports: bool) -> None:
    """Give the program NAME a key to read with (and to bring customers in); it is shown this once."""
    with application(find_home()):
        from gehoor.api.models import ApiKey, give_out

        if ApiKey.objects.filter(name=name).exists():
            raise click.ClickException(f"{name} has a key already: choose another name.")
        click.echo(give_out(name, imports=imports))
