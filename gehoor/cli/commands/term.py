from __future__ import annotations

import json
import sys
from datetime import datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

if TYPE_CHECKING:
    from gehoor.core.calendars import ServiceHours
    from gehoor.promises.dates import NotADate, Reading


class Moment(click.ParamType[datetime]):
    """An ISO 8601 moment; without an offset it is local to the zone."""

    name = "moment"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        try:
            return datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no moment: write it as 2026-03-02T10:00+01:00.", param, ctx)


@click.command("term")
@click.argument("text")
@click.option("--at", type=Moment(), help="The moment from which it is said; now, if left out.")
@click.option("--lang", type=click.Choice(["nl", "en"]), default="nl", show_default=True)
@click.option("--zone", default="Europe/Amsterdam", show_default=True, help="Whose clock counts.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(text: str, at: datetime | None, lang: str, zone: str, as_json: bool) -> None:
    """Say what a date means: TEXT as people say it, as in "do 14", "over 2 werkdagen" or "tue 3pm".

    Working days leave out Dutch holidays; every day is open, because no organisation's hours are asked
    for. What cannot be promised, or could mean two things, is refused with exit status 1.
    """
    from gehoor.core import clock
    from gehoor.promises.dates import NotADate, parse

    hours = _hours(zone)
    now = at or clock.now()
    if now.tzinfo is None:
        now = now.replace(tzinfo=hours.zone)
    try:
        reading = parse(text, now, hours, lang)
    except NotADate as error:
        _refuse(error, as_json)
    else:
        _print(reading, hours.zone, as_json)


def _hours(zone: str) -> ServiceHours:
    from gehoor.core.calendars import ServiceHours

    try:
        found = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise click.ClickException(f"{zone!r} is no time zone: try Europe/Amsterdam.") from error
    return ServiceHours(found, (((time(0), time(0)),),) * 7)


def _print(reading: Reading, zone: ZoneInfo, as_json: bool) -> None:
    starts = reading.starts.astimezone(zone).isoformat() if reading.starts else None
    until = reading.due.astimezone(zone).isoformat()
    if as_json:
        found = {"from": starts, "until": until, "text": reading.text, "rule": reading.rule}
        click.echo(json.dumps(found, ensure_ascii=False))
        return
    lines = {"from": starts or "-", "until": until, "text": reading.text, "rule": reading.rule}
    for name, value in lines.items():
        click.echo(f"{name:<6} {value}")


def _refuse(error: NotADate, as_json: bool) -> None:
    if not as_json:
        raise click.ClickException(str(error))
    said = {"error": str(error), "candidates": list(error.candidates)}
    click.echo(json.dumps(said, ensure_ascii=False))
    sys.exit(1)
