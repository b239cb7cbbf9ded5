from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home

if TYPE_CHECKING:
    from gehoor.channels.mail.importing import Counts
    from gehoor.channels.mail.models import Mailbox


@click.command("import")
@click.argument("path", type=click.Path(exists=True, path_type=Path))
@click.option("--mailbox", "address", help="The mailbox of ours that the mail belongs to.")
@click.option(
    "--settled", is_flag=True, help="It was all dealt with elsewhere: keep it as history."
)
def command(path: Path, address: str | None, settled: bool) -> None:
    """Bring mail in: a file, a folder of files, an mbox or a Maildir.

    Run it again when it was cut short: what is there already is not brought in twice. Mail older than a
    day gets no acknowledgement, and counts as waiting for an answer unless you say --settled.
    """
    with application(find_home()):
        mailbox = _mailbox(address)
        counts = _import(path, mailbox, settled)
        _tell(counts)
    if not counts.agree():
        raise click.ClickException(
            "Not everything was brought in: see above, set it right, and run the same command again."
        )


def _import(path: Path, mailbox: Mailbox, settled: bool) -> Counts:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from gehoor.channels.mail.archives import count, files_in
    from gehoor.channels.mail.importing import finish, import_files

    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
    )  # fmt: skip
    with Progress(*columns) as bar:
        task = bar.add_task("Counting", total=None)
        files = files_in(path)
        total = sum(count(file) for file in files)
        bar.update(task, description="Bringing in", total=total)
        advance = partial(bar.advance, task)
        counts = import_files(files, mailbox, advance, settled=settled)
        finish(mailbox)
    return counts


def _mailbox(address: str | None) -> Mailbox:
    from gehoor.channels.mail.models import Mailbox

    known = {each.address.lower(): each for each in Mailbox.objects.order_by("address")}
    if address is None and len(known) == 1:
        return next(iter(known.values()))
    if address is not None and address.lower() in known:
        return known[address.lower()]
    if not known:
        raise click.ClickException("There is no mailbox yet: set one up first, by `gehoor init`.")
    wanted = f"There is no mailbox {address}" if address else "There is more than one mailbox"
    raise click.ClickException(f"{wanted}: give --mailbox with one of {', '.join(known)}.")


def _tell(counts: Counts) -> None:
    click.echo(f"Read {counts.read}: {counts.new} new, {counts.there} already there.")
    click.echo(
        f"Of the new: {counts.timeline} on a timeline, {counts.automatic} automatic,"
        f" {counts.quarantine} in quarantine."
    )
    for each in counts.unread:
        click.echo(f"Could not be read: {each}", err=True)
