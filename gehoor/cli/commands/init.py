from __future__ import annotations

from typing import Any

import click

from gehoor.cli.asking import Given, filled_in
from gehoor.cli.database import application
from gehoor.cli.home import find_home

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
SECURITY = click.Choice(["tls", "starttls", "none"])


@click.command("init")
@click.option("--organisation", help="Its name.")
@click.option("--brand", help="The name that customers know; else the same.")
@click.option("--letters", help="First letters of case numbers, such as W.")
@click.option("--phone", help="The phone number for customers.")
@click.option("--website")
@click.option("--language", type=click.Choice(["nl", "en"]))
@click.option("--zone", help="The time zone, such as Europe/Amsterdam.")
@click.option("--hours", help="Monday to Friday, such as “9-12.30 and 13-17”.")
@click.option("--saturday", help="Opening hours; closed when left out.")
@click.option("--sunday", help="Opening hours; closed when left out.")
@click.option("--good-friday", is_flag=True, default=None, help="Closed on Good Friday.")
@click.option("--answer-hours", type=int, help="Opening hours within which a mail is answered.")
@click.option("--name", help="Yours: the first colleague, who manages this installation.")
@click.option("--mail", help="Your mail address, to sign in with.")
@click.option(
    "--password", envvar="GEHOOR_INIT_PASSWORD", help="Yours; better in GEHOOR_INIT_PASSWORD."
)
@click.option("--team", help="Who answers, as customers read it.")
@click.option("--no-mailbox", is_flag=True, help="Begin without a mailbox.")
@click.option("--address", help="The mail address that customers write to.")
@click.option("--provider", help="Who keeps that mailbox, such as google, kpn, ziggo or transip.")
@click.option("--user", "imap_user", help="The user name there; else the address.")
@click.option(
    "--mailbox-password",
    envvar="GEHOOR_INIT_MAILBOX_PASSWORD",
    help="Its password; better in GEHOOR_INIT_MAILBOX_PASSWORD.",
)
@click.option("--imap-host", help="Fetch from here; empty when mail comes to Gehoor directly.")
@click.option("--imap-port", type=int)
@click.option("--imap-security", type=SECURITY)
@click.option("--imap-folder")
@click.option("--smtp-host", help="Send by this server.")
@click.option("--smtp-port", type=int)
@click.option("--smtp-security", type=SECURITY)
@click.option("--smtp-user", help="Only when it is another.")
@click.option(
    "--smtp-password",
    "password_out",
    envvar="GEHOOR_INIT_SMTP_PASSWORD",
    help="Only when it is another.",
)
@click.option("--smtp-without-login", "open_out", is_flag=True, default=None)
def command(no_mailbox: bool, **given: Any) -> None:
    """Set up a fresh installation: organisation, hours, you, and a mailbox that is tried out.

    Asks for what the options do not say; without a terminal they have to say it all. Nothing is saved
    until everything is right.
    """  # fmt: skip
    with application(find_home()):
        from django.utils import translation

        from gehoor.cli.tables import bring_up_to_date

        bring_up_to_date()
        with translation.override("en"):
            _set_up({name: value for name, value in given.items() if value is not None}, no_mailbox)


def _set_up(given: Given, no_mailbox: bool) -> None:
    from gehoor.setup.forms import ColleagueForm, HoursForm, OrganisationForm
    from gehoor.setup.founding import found, is_needed
    from gehoor.staff.actions import AlreadyFounded

    if not is_needed():
        raise click.ClickException(ALREADY)
    hours = dict.fromkeys(WEEKDAYS, given["hours"]) if "hours" in given else {}
    organisation = filled_in(
        OrganisationForm,
        _part(given, OrganisationForm),
        ORGANISATION,
        ("brand", "letters", "website"),
    )
    week = filled_in(HoursForm, _part(given, HoursForm) | hours, HOURS, ("good_friday",))
    team = {"nl": "Klantenservice", "en": "Customer Service"}[organisation.cleaned_data["language"]]
    colleague = filled_in(ColleagueForm, _part(given, ColleagueForm), {"team": team}, ("team",))
    mailbox = None if no_mailbox else _mailbox(given, organisation.cleaned_data["brand"])
    try:
        lead = found(organisation, week, colleague, mailbox)
    except AlreadyFounded as error:
        raise click.ClickException(ALREADY) from error
    click.echo(f"{organisation.cleaned_data['organisation']} is set up.")
    click.echo(f"Start it by `gehoor up` and sign in as {lead.mail}.")


ALREADY = "This installation is set up already: start it by `gehoor up` and sign in to change it."
ORGANISATION = {"language": "nl", "zone": "Europe/Amsterdam"}
HOURS = {**dict.fromkeys(WEEKDAYS, "9-17"), "answer_hours": 8}
PORTS = {
    "imap_port": 993,
    "imap_security": "tls",
    "imap_folder": "INBOX",
    "smtp_port": 587,
    "smtp_security": "starttls",
}


def _mailbox(given: Given, brand: str) -> Any:
    from gehoor.setup.forms import AddressForm
    from gehoor.setup.mailbox_form import MailboxForm, suggested

    at = filled_in(AddressForm, _part(given, AddressForm), {}).cleaned_data
    known = suggested(at["address"], at["provider"])
    wanted = _part(given, MailboxForm) | {"address": at["address"], "name": brand}
    if "mailbox_password" in given:
        wanted["password"] = given["mailbox_password"]
    else:
        wanted.pop("password", None)
    skipped = ("smtp_user", "password_out", "open_out", "plus_addressing", "imap_folder")
    servers = ("imap_host", "imap_port", "imap_security", "smtp_host", "smtp_port", "smtp_security")
    return filled_in(
        MailboxForm,
        wanted,
        {**PORTS, **known},
        (*skipped, *(servers if "imap_host" in known else ())),
        tried=MailboxForm.try_out,
    )


def _part(given: Given, form: Any) -> Given:
    """What was given for the fields of this form."""
    return {name: given[name] for name in form.base_fields if name in given}
