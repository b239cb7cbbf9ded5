"""The one door in: claim a raw item, translate it, and let it become a contact in a case.

An item is done when all of case, contact, promise and acknowledgement are there; until then nothing is,
and it stays pending. A worker takes some at a time in one transaction, and each by itself when that fails.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from functools import partial

from django.db import OperationalError, transaction
from psycopg import errors

from gehoor.cases.enums import Channel
from gehoor.casework.received import Received
from gehoor.core import clock
from gehoor.core.rows import together

from .apart import SUSPECT
from .claims import AT_ONCE, finish, oldest, this_one
from .contract import (
    BY_A_PERSON,
    Raw,
    Translated,
    Unreadable,
    look_ahead,
    translator_for,
)
from .enums import Outcome, RawState
from .models import RawItem
from .placing import Place, place_each
from .suspicion import why_apart
from .threading import is_known

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 5
DATABASE_AWAY = {"08", "53", "57", "58"}
"""Classes of SQLSTATE (PostgreSQL, appendix A): connection, resources, operator, system."""
OPEN_TO_STRANGERS = (Channel.MAIL, Channel.FORM, Channel.CHAT, Channel.SOCIAL, Channel.SMS)


def process_next(most: int = AT_ONCE) -> bool:
    """Take up to `most` pending items that no other worker holds; False when there is none for us now.

    They are of as many senders, and one transaction: what a claim and a commit cost is shared.
    """
    return _take(partial(oldest, most))


def process_item(item_id: int) -> RawItem:
    """Process this item now, while whoever brought it waits; the item as it stands afterwards.

    A channel calls it right after `store`. A worker that was first is waited for; when it fails, the item
    stays pending and a worker follows.
    """
    _take(partial(this_one, item_id))
    with transaction.atomic():
        items = RawItem.objects.select_for_update(of=["self"]).select_related("contact__case")
        return items.get(pk=item_id)


def _take(claim: Callable[[], list[RawItem]]) -> bool:
    """Process what `claim` gives, all or nothing; whether there was anything."""
    claimed: list[RawItem] = []
    try:
        with transaction.atomic():
            claimed = claim()
            look_ahead([(each.channel, bytes(each.body)) for each in claimed])
            with together(len(claimed)):
                _process(claimed)
    except Exception as error:
        if len(claimed) > 1:  # whichever it was, it spoils nothing for the others
            _take_apart(claimed)
        elif not claimed or _is_not_its_fault(error):
            raise  # the database is away: what was pending still is
        else:
            log.exception("Item %s was not processed", claimed[0].pk)
            _set_back(claimed[0].pk, error)
    return bool(claimed)


def _is_not_its_fault(error: Exception) -> bool:
    """Whether every item would meet the same: no database, no room, or somebody stops it."""
    if not isinstance(error, OperationalError):
        return False
    state = getattr(error.__cause__, "sqlstate", None)
    return state is None or (state[:2] in DATABASE_AWAY and state != errors.QueryCanceled.sqlstate)


def _take_apart(items: list[RawItem]) -> None:
    for item in items:
        _take(partial(this_one, item.pk))


def _process(items: list[RawItem]) -> None:
    """All are read before the first is placed, so that what each needs of the database is asked at once."""
    read = [(item, found) for item in items if (found := _read(item))]
    places = place_each([translated for _, translated in read])
    done: list[tuple[RawItem, Place]] = []
    for (item, _), place in zip(read, places, strict=True):
        if isinstance(place, Unreadable):
            _quarantine(item, str(place))
        else:
            _received_then(item, place)
            done.append((item, place))
    finish(done)


def _read(item: RawItem) -> Translated | None:
    """None for what goes no further: nobody can read it, it is suspect, or it is our own."""
    raw = Raw(bytes(item.body), item.source, item.facts, item.received_at)
    try:
        translated = translator_for(item.channel, item.source)(raw)
    except Unreadable as error:
        _quarantine(item, str(error))
        return None
    if why := _why_apart(item, translated):
        item.facts = {**item.facts, SUSPECT: True}
        _quarantine(item, why)
        return None
    return translated


def _why_apart(item: RawItem, translated: Translated) -> str:
    """Why a stranger's message is set apart; empty for an ordinary one, which costs no query."""
    received = translated.what
    if not isinstance(received, Received) or item.facts.get(BY_A_PERSON):
        return ""
    if received.channel not in OPEN_TO_STRANGERS:
        return ""
    why = why_apart(received.subject, received.text, received.html, received.suspicion)
    return why if why and not is_known(received) else ""


def _received_then(item: RawItem, place: Place) -> None:
    """What lay apart was received when it came, and not when somebody found it."""
    if place.contact and place.outcome == Outcome.NEW_CASE and item.facts.get(SUSPECT):
        place.contact.case.opened_at = item.received_at
        place.contact.case.save(update_fields=["opened_at"])


def _quarantine(item: RawItem, reason: str) -> None:
    item.state, item.reason = RawState.QUARANTINED, reason[:500]
    item.save(update_fields=["state", "reason", "facts"])


def _set_back(item_id: int, error: BaseException) -> None:
    """Try again later, ever later; after five attempts a colleague sees it in quarantine."""
    with transaction.atomic():
        item = RawItem.objects.select_for_update().filter(pk=item_id).first()
        if item is None or item.state != RawState.PENDING:
            return
        item.attempts += 1
        item.try_at = clock.now() + timedelta(seconds=2**item.attempts)
        item.save(update_fields=["attempts", "try_at"])
        if item.attempts >= MOST_ATTEMPTS:
            _quarantine(item, f"Processing failed {item.attempts} times: {error}")
