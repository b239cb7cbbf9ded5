from __future__ import annotations

import json
import os
import sys
from functools import partial
from pathlib import Path

import click

from gehoor.cli.commands import demo
from gehoor.cli.home import find_home
from gehoor.cli.lazy import LazyGroup
from gehoor.cli.options import host_option, port_option
from gehoor.cli.processes import gehoor_command, run_to_end
from gehoor.cli.running import DEFAULT_SMTP, SMTP, Web, run_everything

HOME = "gehoor-demo"
ALTERNATIVES = 20  # ports to try after the first


@click.group("demo", cls=LazyGroup, package=demo, invoke_without_command=True)
@host_option
@port_option
@click.option(
    "--full", is_flag=True, help="With a whole year, made in some minutes at the first start."
)
@click.pass_context
def command(context: click.Context, host: str, port: int, full: bool) -> None:
    """Run everything on a demo organisation with some days of cases, apart from your own."""
    if context.invoked_subcommand:
        return
    home = find_home(HOME)
    # What the demo sends stays on this machine, as a Maildir for each recipient.
    os.environ.setdefault("GEHOOR_DEMO_OUTBOX", str(home.folder / "outbox"))
    run_everything(home, Web(host, port, ALTERNATIVES), partial(_filled, full))


def _filled(full: bool) -> list[str]:
    words = ["demo", "load", *(["--full"] if full else [])]
    shown = json.loads(run_to_end(gehoor_command(*words), capture=True))
    return [
        f"Sign in as {shown['login']} with the password {shown['password']}",
        f"What a customer sees: {shown['status_page']}",
        f"Send a first mail: {_send_a_mail()}",
    ]


def _send_a_mail() -> str:
    """The command, as short as it works from here."""
    program = Path(sys.executable).with_name("gehoor")
    here = Path.cwd()
    shown = program.relative_to(here) if program.is_relative_to(here) else program
    at = os.environ[SMTP]
    return f"{shown} demo mail" + ("" if at == DEFAULT_SMTP else f" --at {at}")
