"""`gehoor up` and `gehoor demo`: everything in one, until Ctrl-C."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType

import click

from gehoor.cli.database import database
from gehoor.cli.home import Home
from gehoor.cli.ports import answers, free_port
from gehoor.cli.processes import Child, Supervisor, gehoor_command, run_to_end
from gehoor.postgres.cluster import Cluster
from gehoor.postgres.errors import PostgresError

DATABASE_PAUSE = 2.0  # seconds between two attempts to bring the database back


@dataclass(frozen=True)
class Web:
    """Where the desk listens: `alternatives` is how many ports after `port` will do as well."""

    host: str
    port: int
    alternatives: int = 0


def run_everything(home: Home, web: Web, prepare: Callable[[], list[str]]) -> None:
    """Database, web, worker and mail listener, until Ctrl-C.

    prepare: run on the migrated database before the rest starts; gives the lines to print once the
    desk answers, with {desk} where its address goes.
    """
    signal.signal(signal.SIGTERM, _as_ctrl_c)
    home.prepare()
    click.echo("The database starts.")
    with database(home) as cluster:
        _prepared(gehoor_command("db", "migrate"))
        lines = prepare()
        port = free_port(web.host, web.port, web.alternatives)
        if port != web.port:
            click.echo(f"Port {web.port} is in use, so the desk is on {port}.")
        desk = f"http://{_in_url(web.host)}:{port}"
        os.environ.setdefault("GEHOOR_PUBLIC_URL", desk)
        children = [
            Child(name, gehoor_command(*words), home.logs / f"{name}.log")
            for name, words in (
                ("web", ("web", "--host", web.host, "--port", str(port))),
                ("worker", ("worker",)),
                ("mail", ("mail",)),
            )
        ]
        supervisor = Supervisor(children, _tending(cluster) if cluster else None)
        supervisor.run(
            ready=lambda: answers(web.host, port),
            then=lambda: _announce([line.format(desk=desk) for line in lines]),
        )
    click.echo("Stopped. Everything is kept.")


def _prepared(command: list[str]) -> None:
    status = run_to_end(command)
    if status:
        sys.exit(status)  # it said why itself


def _announce(lines: list[str]) -> None:
    click.echo()
    for line in lines:
        click.echo(line)
    click.echo("Ctrl-C stops it.")


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
