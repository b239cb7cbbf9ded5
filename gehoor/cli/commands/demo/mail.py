from __future__ import annotations

import smtplib
import time
from email.message import EmailMessage
from email.utils import make_msgid

import click

from gehoor.cli.running import DEFAULT_SMTP
from gehoor.core import clock

PATIENCE = 8.0  # seconds
RECIPIENT = "klantenservice@wonen.kwartelhof.example"


@click.command("mail")
@click.argument("text", default="Goedemiddag, mijn kraan lekt. Wanneer komt er iemand langs?")
@click.option("--subject", default="Lekkende kraan", show_default=True)
@click.option("--sender", default="noor@voorbeeld.example", show_default=True)
@click.option("--to", default=RECIPIENT, show_default=True)
@click.option("--at", default=DEFAULT_SMTP, show_default=True, help="Where the demo takes mail.")
def command(text: str, subject: str, sender: str, to: str, at: str) -> None:
    """Send a mail to the demo that runs, as a customer does."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = clock.now()
    mail["Message-ID"] = make_msgid(domain="voorbeeld.example")
    mail.set_content(text)
    try:
        with _connected(at) as server:
            server.send_message(mail)
    except ConnectionRefusedError as error:
        raise click.ClickException(
            "The demo does not take mail now: start it by `gehoor demo`, then try again."
        ) from error
    except smtplib.SMTPException as error:
        raise click.ClickException(f"The demo did not take the mail: {error}.") from error
    click.echo("Sent. It is on the desk within a second or two.")


def _connected(at: str) -> smtplib.SMTP:
    """The listener may come up a moment after the desk, when the machine is busy."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return smtplib.SMTP(at, timeout=10)
        except ConnectionRefusedError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)
