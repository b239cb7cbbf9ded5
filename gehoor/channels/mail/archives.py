"""Mail as files: one in a file, a folder of them, an mbox, a Maildir. Reads, and changes nothing."""

from __future__ import annotations

import mailbox
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import parsedate_to_datetime
from pathlib import Path

MAILDIR = ("cur", "new")
OTHER_KINDS = {
    ".json", ".md", ".html", ".pdf", ".png", ".jpg", ".gif", ".zip", ".gz", ".csv", ".py", ".db",
    ".idx", ".log",
}  # fmt: skip
"""What lies in folders beside mail and is none, by suffix; a file that is named itself is always read."""

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_HEAD = 65_536  # bytes in which the dates of a mail are looked for
_FROM_LINE = re.compile(rb"\AFrom [^\r\n]*\r?\n")


def files_in(path: Path) -> list[Path]:
    """The files below `path` that may hold mail, in order; `path` itself when it is a file."""
    if path.is_file():
        return [path]
    if all((path / part).is_dir() for part in MAILDIR):
        inside = (each for part in MAILDIR for each in path.rglob(f"{part}/*"))
        return sorted(each for each in inside if each.is_file())
    found = (each for each in path.rglob("*") if each.is_file() and not _hidden(each, path))
    return sorted(each for each in found if each.suffix.lower() not in OTHER_KINDS)


def mails_in(file: Path) -> Iterator[bytes]:
    """Each mail in `file`: as many as there are when it is an mbox, else one. Raises OSError."""
    with file.open("rb") as opened:
        start = opened.read(5)
    if start != b"From ":
        yield file.read_bytes()
        return
    box = mailbox.mbox(file, create=False)
    try:
        for key in box.iterkeys():
            yield _FROM_LINE.sub(b"", box.get_bytes(key))
    finally:
        box.close()


def count(file: Path) -> int:
    """How many mails are in `file`; one when it cannot be read, which the import will tell."""
    try:
        return sum(1 for _ in mails_in(file))
    except OSError:
        return 1


def arrived(raw: bytes, now: datetime) -> datetime:
    """When the mail came in: by the last server that passed it on, else by its sender, else now."""
    head = BytesHeaderParser(policy=compat32).parsebytes(raw[:_HEAD])
    for moment in _dates(head):
        if _EARLIEST <= moment <= now:
            return moment
    return now


def _dates(head: Message) -> Iterator[datetime]:
    stamps = [str(value).rpartition(";")[2] for value in head.get_all("received", [])[:1]]
    for text in [*stamps, str(head.get("date", ""))]:
        try:
            moment = parsedate_to_datetime(text.strip())
            yield moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue


def _hidden(file: Path, below: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(below).parts)
