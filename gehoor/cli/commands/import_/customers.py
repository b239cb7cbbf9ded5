from __future__ import annotations

import csv
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home

if TYPE_CHECKING:
    from gehoor.staff.models import Team
    from gehoor.takeover.actions.bringing import Bad, Counts


@click.command("customers")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--system", default="old", show_default=True, help="The system that it comes from.")
@click.option("--team", "name", help="The team that answers for its matters.")
def command(file: Path, system: str, name: str | None) -> None:
    """Take over customers and their history from a CSV FILE with a heading.

    \b
    Each line is a customer, with one message or none. Columns, all optional but one of the first three:
      customer  number in the old system   mail, phone   how they are recognised here
      name, home (9401 AB 12), language (nl, en), prefers (mail, phone, chat, postal), value
      told      when they last said so (2024-03-02)
      matter    number of the matter       at            when it was said (2024-03-02 14:30)
      channel   mail, phone, chat, ...     direction     in or out
      subject, text                        open          yes while it waits for an answer

    Run it again when it was cut short, or with more lines: what is there already is not taken over twice.
    Lines that cannot be taken over are told with their number and the reason, and stand in FILE.bad.csv.
    """
    with application(find_home()):
        counts = _bring_in(file, system.strip()[:40], _team(name))
    click.echo(f"Read {counts.read}: {counts.new} new, {counts.there} already there.")
    if not counts.bad:
        return
    for bad in counts.bad:
        click.echo(f"Line {bad.number} {bad.reason}", err=True)
    left = _keep(file, counts.bad)
    raise click.ClickException(
        f"{len(counts.bad)} lines were left out: mend them in {left} and import that file."
    )


def _bring_in(file: Path, system: str, team: Team) -> Counts:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from gehoor.takeover.actions.bringing import bring_in
    from gehoor.takeover.files import lines_of
    from gehoor.takeover.rules import NotALine

    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
    )  # fmt: skip
    try:
        rows = list(lines_of(file))
    except NotALine as error:
        raise click.ClickException(f"{file}: {error}") from error
    with Progress(*columns) as bar:
        task = bar.add_task("Taking over", total=len(rows))
        return bring_in(system, team, rows, partial(bar.advance, task))


def _team(name: str | None) -> Team:
    from gehoor.staff.models import Team

    teams = list(Team.objects.select_related("brand__calendar", "lead").order_by("pk"))
    chosen = [each for each in teams if name in (None, each.name)]
    if len(chosen) == 1:
        return chosen[0]
    if not teams:
        raise click.ClickException("There is no team yet: make one first, by `gehoor init`.")
    wanted = f"No team is called {name}" if name else "There is more than one team"
    names = ", ".join(each.name for each in teams)
    raise click.ClickException(f"{wanted}: give --team with one of {names}.")


def _keep(file: Path, bad: list[Bad]) -> Path:
    """The lines that were left out, with the reason behind each, to be mended and brought in."""
    from gehoor.takeover.rules import COLUMNS, REASON

    left = file.with_name(f"{file.name.removesuffix('.csv')}.bad.csv")
    with left.open("w", newline="", encoding="utf-8", errors="surrogateescape") as handle:
        rows = csv.writer(handle)
        rows.writerow([*COLUMNS, REASON])
        for each in bad:
            said = [each.values.get(name, "") or "" for name in COLUMNS]
            rows.writerow([*said, f"line {each.number} {each.reason}"])
    return left
