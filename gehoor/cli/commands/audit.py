from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home

if TYPE_CHECKING:
    from gehoor.insight.laws import Breach, LawReport


@click.command("audit")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of a table.")
@click.option("--language", type=click.Choice(["nl", "en"]), default="en", show_default=True)
@click.option(
    "--most",
    default=20,
    show_default=True,
    help="Breaches to print of each check; all are counted.",
)
def command(as_json: bool, language: str, most: int) -> None:
    """Check the ten laws over the current data. Exit status 1 when one does not hold."""
    with application(find_home()):
        from gehoor.cli.tables import check_up_to_date
        from gehoor.insight.laws import audit

        check_up_to_date()
        reports = audit(most)
        if as_json:
            click.echo(json.dumps(_as_data(reports), indent=2, ensure_ascii=False))
        else:
            _print(reports, language)
    sys.exit(1 if any(report.count for report in reports) else 0)


def _as_data(reports: list[LawReport]) -> dict[str, Any]:
    return {
        "clean": not any(report.count for report in reports),
        "laws": [
            {
                "law": report.law,
                "name": {"nl": report.name.nl, "en": report.name.en},
                "breaches": report.count,
                "found": [_breach_data(breach) for breach in report.breaches],
            }
            for report in reports
        ],
    }


def _breach_data(breach: Breach) -> dict[str, Any]:
    return {
        "check": breach.check,
        "case": breach.reference,
        "sentence": {"nl": breach.sentence.nl, "en": breach.sentence.en},
        "remedy": {"nl": breach.remedy.nl, "en": breach.remedy.en},
    }


def _print(reports: list[LawReport], language: str) -> None:
    from rich import box
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console()
    table = Table(box=box.SIMPLE_HEAD)
    words = ("Wet", "", "Schendingen") if language == "nl" else ("Law", "", "Breaches")
    for word in words:
        table.add_column(word, justify="left" if not word else "right")
    for report in reports:
        colour = "red" if report.count else "green"
        table.add_row(
            str(report.law), report.name.to(language), f"[{colour}]{report.count}[/{colour}]"
        )
    console.print(table)
    for report in reports:
        for breach in report.breaches:
            place = f"{report.law}  {breach.reference}".strip()
            console.print(f"[bold]{place}[/bold]  {escape(breach.sentence.to(language))}")
            console.print(f"    → {escape(breach.remedy.to(language))}")
