"""`gehoor up` and `gehoor demo`: everything in one, until Ctrl-C."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType

import click

from gehoor.cli.database import database
from gehoor.cli.home import Home
from gehoor.cli.ports import answers, free_port
from gehoor.cli.processes import Child, Supervisor, gehoor_command
from gehoor.postgres.cluster import Cluster
from gehoor.postgres.errors import PostgresError

SIP = "GEHOOR_SIP"
"""Where telephone calls come in; while it is unset `gehoor up` answers none."""
SMTP, DEFAULT_SMTP = "GEHOOR_SMTP", "127.0.0.1:2525"
DATABASE_PAUSE = 2.0  # seconds between two attempts to bring the database back


@dataclass(frozen=True)
class Web:
    """Where the desk listens.

    alternatives: how many of the next ports will do as well, for the desk and for mail.
    """

    host: str
    port: int
    alternatives: int = 0


def run_everything(home: Home, web: Web, prepare: Callable[[], list[str]]) -> None:
    """Database, web, worker and mail listener, until Ctrl-C.

    prepare: makes the database ready before the rest starts; gives the lines to print after the
    desk's address, once it answers.
    """
    signal.signal(signal.SIGTERM, _as_ctrl_c)
    home.prepare()
    port = free_port(web.host, web.port, web.alternatives)
    if port != web.port:
        click.echo(f"Port {web.port} is in use, so the desk will be on {port}.")
    desk = f"http://{_in_url(web.host)}:{port}"
    os.environ.setdefault("GEHOOR_PUBLIC_URL", desk)
    os.environ[SMTP] = "{}:{}".format(*_smtp(web.alternatives))
    click.echo("Starting the database")
    with database(home) as cluster:
        lines = [f"The desk is at {desk}"]
        children = _children(home, ["--host", web.host, "--port", str(port)])
        supervisor = Supervisor(children, _tending(cluster) if cluster else None)
        supervisor.run(
            prepare=lambda: lines.extend(prepare()),
            ready=lambda: answers(web.host, port),
            then=lambda: _announce(lines),
        )
    click.echo("Stopped.")


def _children(home: Home, listening: list[str]) -> list[Child]:
    commands = {"web": ["web", *listening], "worker": ["worker"], "mail": ["mail"]}
    if os.environ.get(SIP):
        commands["sip"] = ["sip"]
    return [
        Child(name, gehoor_command(*words), home.logs / f"{name}.log")
        for name, words in commands.items()
    ]


def _smtp(alternatives: int) -> tuple[str, int]:
    """Where mail comes in: as GEHOOR_SMTP says, or the usual port, or one of the next."""
    host, _, port = os.environ.get(SMTP, DEFAULT_SMTP).rpartition(":")
    way_out = f"set {SMTP} to another host:port"
    if not port.isdigit():
        raise click.ClickException(f"{SMTP} is not of the form host:port: {way_out}.")
    return host, free_port(host, int(port), alternatives, way_out)


def _announce(lines: list[str]) -> None:
    click.echo()
    for line in lines:
        click.echo(line)
    click.echo("Ctrl-C stops it; everything is kept.")


def _tending(cluster: Cluster) -> Callable[[], None]:
    """Brings the database back when it died; says so, and why when it cannot."""
    due = 0.0

    def tend() -> None:
        nonlocal due
        if time.monotonic() < due or cluster.running():
            return
        try:
            cluster.start()
            click.echo("The database was gone and has been started again.", err=True)
        except PostgresError as error:
            due = time.monotonic() + DATABASE_PAUSE
            click.echo(f"The database is gone: {error}", err=True)

    return tend


def _in_url(host: str) -> str:
    if host in ("0.0.0.0", "::"):  # noqa: S104
        return "localhost"
    return f"[{host}]" if ":" in host else host


def _as_ctrl_c(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
