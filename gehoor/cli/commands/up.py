from __future__ import annotations

import click

from gehoor.cli.home import find_home
from gehoor.cli.options import host_option, port_option
from gehoor.cli.processes import gehoor_command, run_to_end
from gehoor.cli.running import Web, run_everything


@click.command("up")
@host_option
@port_option
def command(host: str, port: int) -> None:
    """Run everything: database, desk, worker and mail listener.

    With DATABASE_URL in the environment that database is used instead of the one Gehoor brings; with
    GEHOOR_SIP=host:port the telephone is answered there as well.
    """
    run_everything(find_home(), Web(host, port), _migrated)


def _migrated() -> list[str]:
    return run_to_end(gehoor_command("db", "migrate"), capture=True).splitlines()
