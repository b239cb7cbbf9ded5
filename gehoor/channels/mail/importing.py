"""Bringing mail in from files: stored, processed, and counted until the counts agree.

The same bytes in the same mailbox are one mail, so that an import that was cut short is run again.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import batched
from pathlib import Path

from django.db import transaction

from gehoor.cases.enums import Channel
from gehoor.core import clock
from gehoor.intake.actions import process_item
from gehoor.intake.enums import Outcome, RawState
from gehoor.intake.models import RawItem
from gehoor.intake.store import store

from .archives import arrived, mails_in
from .models import Mailbox
from .senders import writer_of

AT_ONCE = 50  # mails in one transaction
PAUSE = 0.05  # seconds before we look again at a mail that a worker has in hand
ON_A_TIMELINE = {Outcome.NEW_CASE, Outcome.JOINED, Outcome.REOPENED}


@dataclass
class Counts:
    """What became of the mails that were read. `unread` are the files that could not be, with why."""

    read: int = 0
    new: int = 0
    there: int = 0
    timeline: int = 0
    automatic: int = 0
    quarantine: int = 0
    unread: list[str] = field(default_factory=list)

    def agree(self) -> bool:
        """Nothing is lost: every mail that was read is somewhere (law 1)."""
        ended = self.timeline + self.automatic + self.quarantine
        return self.read == self.new + self.there and self.new == ended and not self.unread


def import_files(
    files: Iterable[Path],
    mailbox: Mailbox,
    progress: Callable[[int], None],
    *,
    settled: bool = False,
) -> Counts:
    """Store and process every mail in `files` for `mailbox`; `progress` hears how many more are done.

    `settled` mail was dealt with elsewhere: it is kept in closed cases and nobody hears of it.
    """
    counts = Counts()
    for batch in batched(_mails(files, counts), AT_ONCE):
        stored = _store(batch, mailbox, settled)
        counts.read += len(batch)
        counts.new += len(stored)
        counts.there += len(batch) - len(stored)
        for number in stored:
            _process(number)
        _count(stored, counts)
        progress(len(batch))
    return counts


def finish(mailbox: Mailbox) -> None:
    """Process what an import that was cut short left behind."""
    waiting = RawItem.objects.filter(source=mailbox.address, state=RawState.PENDING)
    for number in list(waiting.order_by("pk").values_list("pk", flat=True)):
        _process(number)


def _mails(files: Iterable[Path], counts: Counts) -> Iterator[tuple[str, bytes]]:
    for file in files:
        try:
            for raw in mails_in(file):
                yield file.name, raw
        except OSError as error:
            counts.unread.append(f"{file}: {error.strerror or error}")


def _store(batch: Iterable[tuple[str, bytes]], mailbox: Mailbox, settled: bool) -> list[int]:
    """The numbers of what is new."""
    now = clock.now()
    with transaction.atomic():
        stored = [
            store(
                Channel.MAIL,
                mailbox.address,
                raw,
                {
                    "imported": True,
                    "settled": settled,
                    "file": name.encode(errors="replace").decode(),
                },
                arrived(raw, now),
                sender=writer_of(raw),
            )
            for name, raw in batch
        ]
    return [number for number in stored if number is not None]


def _process(number: int) -> None:
    """Until it is done or set apart, by us or by a worker that was first; intake bounds the attempts."""
    waiting = RawItem.objects.filter(pk=number, state=RawState.PENDING)
    while waiting.exists():
        if not process_item(number):
            time.sleep(PAUSE)


def _count(stored: list[int], counts: Counts) -> None:
    rows = RawItem.objects.filter(pk__in=stored).values_list("state", "outcome")
    ended = Counter(
        "quarantine" if state == RawState.QUARANTINED else
        "timeline" if outcome in ON_A_TIMELINE else "automatic"
        for state, outcome in rows
    )  # fmt: skip
    counts.timeline += ended["timeline"]
    counts.automatic += ended["automatic"]
    counts.quarantine += ended["quarantine"]
