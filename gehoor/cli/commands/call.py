from __future__ import annotations

import secrets
import sys
import time

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home

EXCHANGE = "proef"
LOOK = 0.5  # seconds


@click.command("call")
@click.argument("number")
@click.option("--keyed", default="", help="The customer number that the caller keys in.")
@click.option("--topic", default="", help="What the caller chooses in the menu: factuur.")
@click.option("--extension", default="", help="Ring one colleague; without it a whole team.")
@click.option("--rings", default=60, show_default=True, help="Seconds until the caller gives up.")
def command(number: str, keyed: str, topic: str, extension: str, rings: int) -> None:
    """Ring a pretend call of NUMBER on the desk, as a telephone exchange would."""
    with application(find_home()):
        from gehoor.channels.calls.models import Call

        key = f"proef-{secrets.token_hex(4)}"
        chosen = {"customer": keyed, "topic": topic}
        menu = {name: value for name, value in chosen.items() if value}
        _tell(key, "ringing", number=number, extension=extension, keyed=menu)
        click.echo(f"{number} rings on the desk: press c there to answer.")
        if _wait(key, rings):
            call = Call.objects.select_related("colleague").get(key=key)
            click.echo(f"{call.colleague} answered. Press Enter to hang up.")
            sys.stdin.readline()
            _tell(key, "ended")
            click.echo("Hung up: what was typed is on the desk, until it is filed.")
        else:
            _tell(key, "ended")
            click.echo("Nobody answered: it is on the desk, with a promise to call back.")


def _wait(key: str, seconds: int) -> bool:
    """Whether somebody answered within so many seconds."""
    from gehoor.channels.calls.models import Call

    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not Call.objects.ringing().filter(key=key).exists():
            return True
        time.sleep(LOOK)
    return False


def _tell(key: str, event: str, **fields: object) -> None:
    """What the exchange would send, signed like any other."""
    from gehoor.channels.calls.enums import Happens
    from gehoor.channels.calls.models import Exchange
    from gehoor.channels.calls.taking import take
    from gehoor.channels.calls.telling import Told
    from gehoor.channels.signature import sign
    from gehoor.core import clock
    from gehoor.staff.models import Team

    team = Team.objects.order_by("pk").first()
    if team is None:
        raise click.ClickException("There is no team yet: start with `gehoor up` or `gehoor demo`.")
    exchange, _made = Exchange.objects.get_or_create(
        name=EXCHANGE, defaults={"team": team, "secret": secrets.token_urlsafe(32)}
    )
    told = Told(call=key, event=Happens(event), at=clock.now(), **fields)  # type: ignore[arg-type]
    body = told.as_bytes()
    take(exchange, body, sign(exchange.secret, body, clock.now()))
