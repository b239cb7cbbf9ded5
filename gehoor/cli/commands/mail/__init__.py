from __future__ import annotations

import click

from gehoor.cli.commands import mail
from gehoor.cli.database import application
from gehoor.cli.home import find_home
from gehoor.cli.lazy import LazyGroup
from gehoor.cli.lifeline import stop_event


@click.group("mail", cls=LazyGroup, package=mail, invoke_without_command=True)
@click.pass_context
def command(context: click.Context) -> None:
    """Listen for mail alone (the worker reads the mailboxes). Or one of the commands below."""
    if context.invoked_subcommand:
        return
    stop = stop_event()
    with application(find_home()):
        from gehoor.channels.mail.listener import run

        run(stop)
