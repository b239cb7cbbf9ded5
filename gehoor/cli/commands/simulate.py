from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from gehoor.cli.database import URL, application
from gehoor.cli.home import find_home

if TYPE_CHECKING:
    from gehoor.simulation.run import Result


@click.command("simulate")
@click.option("--seed", default=1, show_default=True, help="The same seed, the same story.")
@click.option("--days", default=31, show_default=True, type=click.IntRange(1, 3660))
@click.option("--daily", type=float, help="New matters on an average working day.")
@click.option("--crashes", is_flag=True, help="Die between commits now and then, and go on.")
@click.option("--until-step", type=int, help="Stop before this step, to look at what led to it.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")
def command(
    seed: int, days: int, daily: float | None, crashes: bool, until_step: int | None, as_json: bool
) -> None:
    """Play customers, colleagues and mishaps with the real code, and check the laws after each step.

    Uses a throw-away database of its own, or the empty one that DATABASE_URL names. Exit status 1 when a
    law did not hold.
    """
    with _empty_database():
        from gehoor.simulation.run import DAILY, run

        result = run(
            seed,
            days,
            daily=daily or DAILY,
            crashes=crashes,
            until_step=until_step,
            tell=lambda line: click.echo(line, err=True),
        )
        click.echo(json.dumps(result.as_dict(), indent=2) if as_json else _told(result))
    sys.exit(1 if result.findings else 0)


@contextmanager
def _empty_database() -> Iterator[None]:
    from gehoor.bench.lab import lab

    if URL in os.environ:
        with application(find_home()):
            _prepare()
            yield
        return
    with lab(fast=True) as place:
        os.environ.update(place.environment)
        with application(find_home()):
            _prepare()
            yield


def _prepare() -> None:
    from gehoor.cli.tables import bring_up_to_date
    from gehoor.staff.models import Organisation

    bring_up_to_date()
    if Organisation.objects.exists():
        raise click.ClickException(
            "There is an organisation in this database: simulate in an empty one, or without DATABASE_URL."
        )


def _told(result: Result) -> str:
    lines = [
        f"seed {result.seed}, {result.days} days from {result.start}: {result.customers} customers, "
        f"{result.cases} cases, {result.contacts} contacts, {result.promises} promises "
        f"({result.moved} moved, {result.broken} broken)",
        f"{result.steps} steps in {result.seconds:.1f} s ({result.steps_a_second:.0f} a second), "
        f"{result.crashes} crashes, refused as they should be: {result.refusals}",
        f"digest of the ledger: {result.digest}",
        f"{len(result.findings)} breaches",
        *(str(finding) for finding in result.findings),
    ]
    return "\n".join(lines)
