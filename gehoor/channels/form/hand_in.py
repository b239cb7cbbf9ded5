"""Storing a submission and processing it while the visitor waits, so that the next page shows it."""

from __future__ import annotations

import hashlib
import logging

from django.db import OperationalError, transaction

from gehoor.cases.enums import Channel
from gehoor.intake.actions import process_item
from gehoor.intake.models import RawItem
from gehoor.intake.store import store

from .submission import Addition, Question

log = logging.getLogger(__name__)

SOURCES = {Channel.FORM: "webformulier", Channel.PAGE: "statuspagina"}


def ask(question: Question) -> RawItem:
    return _hand_in(Channel.FORM, question.to_bytes())


def add(addition: Addition) -> RawItem:
    return _hand_in(Channel.PAGE, addition.to_bytes())


def is_here(sent: Question | Addition) -> bool:
    """Whether this very form came in before: then it is no new try, only a second press."""
    channel = Channel.FORM if isinstance(sent, Question) else Channel.PAGE
    digest = hashlib.sha256(sent.to_bytes()).digest()
    return RawItem.objects.filter(source=SOURCES[channel], digest=digest).exists()


def _hand_in(channel: Channel, body: bytes) -> RawItem:
    """The item as it stands afterwards: done, or pending when it failed and a worker will follow."""
    source = SOURCES[channel]
    stored = store(channel, source, body, {})
    try:
        if stored is not None:
            process_item(stored)
    except OperationalError:
        log.exception("Item %s waits for a worker", stored)
    return _settled(source, body)


@transaction.atomic
def _settled(source: str, body: bytes) -> RawItem:
    """Waits for a worker that took the item first: its lock ends when it is done."""
    items = RawItem.objects.select_for_update(of=["self"]).select_related("contact__case")
    return items.get(source=source, digest=hashlib.sha256(body).digest())
