"""``gehoor mail explain FILE...``: say what a mail says, without storing anything."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from .reading import Reader, Unreadable
from .reading.explain import explain as explain_mail
from .reading.explain import explain_unreadable, render
from .reading.model import Language


class _UnusableFile(click.ClickException):
    """A file that is no mail to read; the message is one sentence that says what to do."""

    exit_code = 2


@click.command("explain")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, in order.")
@click.option("--language", type=click.Choice(["nl", "en"]), default="en", show_default=True)
def explain(files: tuple[Path, ...], *, as_json: bool, language: Language) -> None:
    """Read mails without storing them and say what they are and what would happen to them."""
    for file in files:
        _check(file)
    console = Console()
    with Reader() as reader:
        for file in files:
            found = _explained(reader, _bytes_of(file), language)
            if as_json:
                click.echo(json.dumps(found, ensure_ascii=False))
            else:
                console.print(render(str(file), found))


def _explained(reader: Reader, raw: bytes, language: Language) -> dict[str, Any]:
    try:
        return explain_mail(reader.read(raw), language)
    except Unreadable as error:
        return explain_unreadable(error, language)


def _check(file: Path) -> None:
    if not file.exists():
        raise _UnusableFile(f"There is no file {file}: check its name.")
    if file.is_dir():
        raise _UnusableFile(f"{file} is a folder: name the mails in it, for instance {file}/*.")


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise _UnusableFile(f"{file} cannot be read ({reason}): check its permissions.") from None
