"""Having files judged: at once where somebody waits for it, else by the worker."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable
from datetime import timedelta

from django.conf import settings
from django.db import transaction

from gehoor.core import blobs, clock
from gehoor.core.rows import ensure

from .clamd import Clamd
from .contract import NotScanned, Scanner
from .enums import Outcome
from .models import Verdict

log = logging.getLogger(__name__)

PAUSE = timedelta(minutes=1)
"""Between two tries with a scanner that is away."""


def scanner() -> Scanner | None:
    """The one that is configured; None when there is none, and staff are told so beside each file."""
    return Clamd(settings.GEHOOR_CLAMD) if settings.GEHOOR_CLAMD else None


def expect(sha256: str) -> None:
    """A file came: let the worker have it judged, if there is a scanner."""
    if settings.GEHOOR_CLAMD:
        ensure(Verdict(sha256=sha256))


def judge(content: bytes) -> Verdict | None:
    """Have bytes judged while somebody waits; None without a scanner, `waiting` when it is away."""
    if not settings.GEHOOR_CLAMD:
        return None
    row, _ = Verdict.objects.get_or_create(sha256=hashlib.sha256(content).hexdigest())
    return row if row.outcome != Outcome.WAITING else _judged(row, content)


@transaction.atomic
def judge_next() -> Verdict | None:
    """Have the next file judged that waits for it; None when there is none, or no scanner."""
    if not settings.GEHOOR_CLAMD:
        return None
    due = Verdict.objects.due(clock.now()).select_for_update(skip_locked=True)
    row = due.first()
    if row is None:
        return None
    try:
        return _judged(row, blobs.get(row.sha256))
    except FileNotFoundError:
        return _later(row)


def verdicts(digests: Iterable[str]) -> dict[str, Verdict]:
    """What is known of files, by their SHA-256."""
    return {each.sha256: each for each in Verdict.objects.filter(sha256__in=set(digests))}


def _judged(row: Verdict, content: bytes) -> Verdict:
    asked = scanner()
    try:
        found = asked.scan(content) if asked else ""
    except NotScanned as error:
        log.warning("File %s was not scanned: %s", row.sha256[:12], error)
        return _later(row)
    row.outcome, row.found, row.at = (
        Outcome.INFECTED if found else Outcome.CLEAN,
        found,
        clock.now(),
    )
    row.save(update_fields=["outcome", "found", "at"])
    return row


def _later(row: Verdict) -> Verdict:
    row.try_at = clock.now() + PAUSE
    row.save(update_fields=["try_at"])
    return row
