from __future__ import annotations

import os

import click

from gehoor.cli.database import URL, own_cluster
from gehoor.cli.home import find_home


@click.command("url")
def command() -> None:
    """Print the address of the database, for psql and other tools; it holds the password."""
    url = os.environ.get(URL) or own_cluster(find_home()).url()
    if url is None:
        raise click.ClickException("The database does not run now: start it by `gehoor up`.")
    click.echo(url)
