from __future__ import annotations

import asyncio

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home
from gehoor.cli.lifeline import stop_event


@click.command("sip")
@click.option(
    "--listen",
    envvar="GEHOOR_SIP",
    default="0.0.0.0:5060",
    show_default=True,
    help="Where calls come in, over UDP.",
)
@click.option(
    "--address",
    envvar="GEHOOR_SIP_ADDRESS",
    default="",
    help="The address by which the trunk reaches this machine.",
)
def command(listen: str, address: str) -> None:
    """Answer the telephone alone: speak, hear keys, and call colleagues (docs/telephone.md)."""
    stop = stop_event()
    home = find_home()
    with application(home):
        from gehoor.channels.sip.endpoint import Endpoint
        from gehoor.channels.sip.listening import listening
        from gehoor.channels.sip.speech import PACKAGE, Voice

        voice = Voice(home.folder / "speech")
        if not voice.is_there:
            raise click.ClickException(
                f"There is no voice on this machine: install {PACKAGE} (apt install {PACKAGE})."
            )
        try:
            at = listening(listen, address)
        except ValueError as error:
            raise click.ClickException(str(error)) from error
        try:
            asyncio.run(Endpoint(at, voice).run(stop))
        except OSError as error:
            raise click.ClickException(
                f"{listen} cannot be listened on ({error.strerror}): choose another with --listen."
            ) from error
