from __future__ import annotations

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home
from gehoor.cli.lifeline import hold_on


@click.command("migrate")
def command() -> None:
    """Bring the tables up to this version of Gehoor; on a fresh one, print where to set it up."""
    hold_on()
    with application(find_home()):
        from gehoor.cli.tables import bring_up_to_date

        bring_up_to_date()
        from django.conf import settings

        from gehoor.setup.code import code
        from gehoor.setup.founding import is_needed

        if is_needed():
            begin = f"{settings.GEHOOR_PUBLIC_URL}/begin?code={code()}"
            click.echo(f"Set it up at {begin} (the code is {code()})")
