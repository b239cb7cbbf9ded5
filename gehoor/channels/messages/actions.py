"""Taking a program's message in: kept whatever it is, and on a timeline when it is signed."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from gehoor.cases.enums import Channel
from gehoor.core import clock
from gehoor.intake.actions import process_item
from gehoor.intake.models import RawItem
from gehoor.intake.store import digest_of, store

from ..quarantine import keep_apart, why_kept_apart
from ..signature import Verdict, verdict
from .models import Source
from .translate import NotAMessage, read

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a message: its item, whether it was new, and whether it was proven."""

    item: int
    is_new: bool
    signed: bool


def take(source: Source, body: bytes, signature: str) -> Taken:
    """Keep one message. Raises QuarantineFull, and NotAMessage for a signed one that cannot be read."""
    now = clock.now()
    found = verdict(source.secret, signature, body, now)
    if found != Verdict.GOOD:
        return _apart(source, body, signature, found, now)
    key = read(body).key
    facts = {"signature": signature}
    stored = store(Channel(source.channel), source.name, body, facts, now, key)
    Source.objects.filter(pk=source.pk).update(
        received_ok_at=now, unsigned_at=None, unsigned_reason=""
    )
    if stored is not None:
        process_item(stored)
        return Taken(stored, True, True)
    return _again(source, body, key, facts)


def _again(source: Source, body: bytes, key: str, facts: dict[str, str]) -> Taken:
    """The key was there: a repeat, unless the words differ, for then a second message would be lost."""
    first = RawItem.objects.get(source=source.name, digest=digest_of(body, key))
    if _words(bytes(first.body)) == _words(body):
        return Taken(first.pk, False, True)
    log.warning("%s used key %s for two messages", source.name, key)
    stored = store(Channel(source.channel), source.name, body, facts)
    if stored is None:
        return Taken(first.pk, False, True)
    process_item(stored)
    return Taken(stored, True, True)


def _words(body: bytes) -> tuple[str, str]:
    try:
        message = read(body)
    except NotAMessage:
        return "", ""
    return message.handle, message.text


def _apart(source: Source, body: bytes, signature: str, found: Verdict, now: datetime) -> Taken:
    reason, facts = why_kept_apart(found), {"signature": signature[:200]}
    stored = keep_apart(Channel(source.channel), source.name, body, facts, reason, now)
    Source.objects.filter(pk=source.pk).update(unsigned_at=now, unsigned_reason=reason[:200])
    return Taken(stored or 0, stored is not None, False)
