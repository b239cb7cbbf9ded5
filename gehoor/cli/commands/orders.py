from __future__ import annotations

from pathlib import Path

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home


@click.command("orders")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def command(file: Path) -> None:
    """Take over orders from a CSV or JSON FILE with number, status and delivered_on."""
    with application(find_home()):
        from gehoor.casework.actions.orders import take_over_orders
        from gehoor.casework.orders import NotAnOrder, read

        try:
            count = take_over_orders(read(file.read_text()))
        except NotAnOrder as error:
            raise click.ClickException(str(error)) from error
        except UnicodeDecodeError as error:
            raise click.ClickException(f"{file} is not UTF-8: save it as UTF-8.") from error
    click.echo(f"{count} orders are known here now.")
