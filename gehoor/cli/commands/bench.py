from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from gehoor.bench.report import Report

NAMES = [
    "mail-in",
    "smtp-accept",
    "memory",
    "desks",
    "colleagues",
    "desk-page",
    "desk-scale",
    "status-page",
    "dates",
    "terms",
    "questions",
    "due",
    "budgets",
    "outage",
    "ringing",
    "chat",
    "guesses",
]


@click.command("bench")
@click.argument("name", type=click.Choice(["prepare", *NAMES]))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of tables.")
@click.option("--count", type=click.IntRange(min=1), help="How many, in place of the usual number.")
@click.option("--seed", default=20260302, show_default=True, help="The same seed, the same data.")
@click.option(
    "--events",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="For terms: a CSV file with columns for case, activity and timestamp.",
)
def command(name: str, as_json: bool, count: int | None, seed: int, events: Path | None) -> None:
    """Measure what we claim, in a throw-away database of its own.

    Prints each figure beside its bar. `prepare` installs what mail-in compares us with.
    """
    from gehoor.bench.peer import NoPeer, python
    from gehoor.bench.subject import SubjectFailed

    if events and name != "terms":
        raise click.UsageError("--events goes with terms: leave it out here.")
    try:
        if name == "prepare":
            click.echo(f"Ready: {python()}")
            return
        _print(_measured(name, count, seed, events), as_json)
    except (NoPeer, SubjectFailed) as error:
        raise click.ClickException(str(error)) from error


def _measured(name: str, count: int | None, seed: int, events: Path | None) -> Report:
    bench = importlib.import_module(f"gehoor.bench.{name.replace('-', '_')}")
    more = {"events": events} if events else {}
    report: Report = bench.run(
        count or bench.COUNT, seed, lambda line: click.echo(line, err=True), **more
    )
    return report


def _print(report: Report, as_json: bool) -> None:
    if as_json:
        click.echo(report.as_json())
    else:
        from rich.console import Console

        report.show(Console())
