"""The one door in: claim a raw item, translate it, and let it become a contact in a case.

An item is done when all of case, contact, promise and acknowledgement are there; until then nothing is,
and it stays pending. A worker takes some at a time in one transaction, and each by itself when that fails.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from django.db import OperationalError, transaction
from psycopg import errors

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Contact
from gehoor.casework.actions.delivery import bounced
from gehoor.casework.actions.receive import join, open_case
from gehoor.casework.actions.uncoupling import COUPLED
from gehoor.casework.correspondence import could_be_ours
from gehoor.casework.enums import Says
from gehoor.casework.received import Received
from gehoor.complaints.actions.registering import hear_from_customer
from gehoor.core import clock
from gehoor.core.rows import change, together
from gehoor.mailings.actions import going
from gehoor.orders.actions.hearing import hear
from gehoor.orders.placed import NotAnOrder
from gehoor.parties.actions import recognise_by_any
from gehoor.parties.belonging import propose
from gehoor.staff.models import Team

from .apart import SUSPECT
from .claims import oldest, this_one
from .contract import (
    BY_A_PERSON,
    Automatic,
    Bounced,
    Ordered,
    Raw,
    Translated,
    Unreadable,
    look_ahead,
    translator_for,
)
from .enums import Outcome, RawState
from .models import RawItem
from .suspicion import why_apart
from .threading import find_thread, is_known, link

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 5
DATABASE_AWAY = {"08", "53", "57", "58"}
"""Classes of SQLSTATE (PostgreSQL, appendix A): connection, resources, operator, system."""
OPEN_TO_STRANGERS = (Channel.MAIL, Channel.FORM, Channel.CHAT, Channel.SOCIAL, Channel.SMS)


def process_pending(limit: int = 50) -> int:
    """Process up to `limit` pending items, oldest first; how many were taken."""
    return sum(process_next() for _ in range(limit))


def process_next(most: int = 1) -> bool:
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
                for item in claimed:
                    _process(item)
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


def _process(item: RawItem) -> None:
    raw = Raw(bytes(item.body), item.source, item.facts, item.received_at)
    try:
        translated = translator_for(item.channel, item.source)(raw)
        if why := _why_apart(item, translated):
            item.facts = {**item.facts, SUSPECT: True}
            _quarantine(item, why)
            return
        contact, outcome, reason = _place(translated)
    except Unreadable as error:
        _quarantine(item, str(error))
        return
    _received_then(item, contact, outcome)
    item.contact, item.outcome, item.reason = contact, outcome, reason[:500]
    item.state, item.processed_at = RawState.DONE, clock.now()
    change(item, "contact", "outcome", "reason", "state", "processed_at")


def _why_apart(item: RawItem, translated: Translated) -> str:
    """Why a stranger's message is set apart; empty for an ordinary one, which costs no query."""
    received = translated.what
    if not isinstance(received, Received) or item.facts.get(BY_A_PERSON):
        return ""
    if received.channel not in OPEN_TO_STRANGERS:
        return ""
    why = why_apart(received.subject, received.text, received.html, received.suspicion)
    return why if why and not is_known(received) else ""


def _received_then(item: RawItem, contact: Contact | None, outcome: Outcome) -> None:
    """What lay apart was received when it came, and not when somebody found it."""
    if contact and outcome == Outcome.NEW_CASE and item.facts.get(SUSPECT):
        contact.case.opened_at = item.received_at
        contact.case.save(update_fields=["opened_at"])


def _place(translated: Translated) -> tuple[Contact | None, Outcome, str]:
    match translated.what:
        case Automatic(reason):
            return None, Outcome.AUTOMATIC, reason
        case Bounced() as bounce:
            return None, Outcome.BOUNCE, _bounced(bounce)
        case Ordered() as order:
            return None, Outcome.ORDER, _ordered(translated.team, order)
        case Received() as received:
            return _place_contact(translated.team, received)


def _bounced(bounce: Bounced) -> str:
    """The reason, and whether it was about anything that we sent."""
    if item := going.item_of(*bounce.message_ids):
        going.bounced(item, bounce.reason, final=bounce.final)
        return bounce.reason
    found = bounced(bounce.recipient, bounce.message_ids, bounce.reason, final=bounce.final)
    return bounce.reason if found else f"{bounce.reason} (geen zaak)"


def _ordered(team: Team, order: Ordered) -> str:
    """The order, and what was news in it."""
    try:
        return f"{order.placed.number}: {hear(team, order.placed, order.at)}"
    except NotAnOrder as error:
        raise Unreadable(str(error)) from error


def _place_contact(team: Team, received: Received) -> tuple[Contact | None, Outcome, str]:
    if _is_our_own(received):
        return None, Outcome.OWN, "This message was sent by us."
    language = received.language or team.lead.language
    addresses = [(received.kind, received.address), *received.also]
    address, is_new = recognise_by_any(addresses, received.name, language)
    if is_new:
        propose(address)
    thread = find_thread(received, address, is_new)
    if thread.coupled:
        facts = {**received.facts, COUPLED: True}
        received = replace(received, says=Says.EVIDENCE, facts=facts)
    if thread.case:
        contact = join(thread.case, received, address)
        if received.says is Says.COMPLAINT:
            hear_from_customer(contact)
            contact.case.refresh_from_db()
        reopened = contact.case.is_open and not thread.case.is_open
        return contact, Outcome.REOPENED if reopened else Outcome.JOINED, ""
    if received.automatic:
        return None, Outcome.AUTOMATIC, f"An automatic message ({received.automatic})."
    about = thread.mailing
    contact = open_case(about.mailing.team if about else team, received, address, is_new=is_new)
    if about and about.party_id == address.party_id:
        going.became(about, contact.case)
    if thread.related:
        link(contact.case, thread.related, thread.reason)
    return contact, Outcome.NEW_CASE, ""


def _is_our_own(received: Received) -> bool:
    """A loop: a message of ours came back to us under its own Message-ID."""
    if not could_be_ours(received.message_id):
        return False
    return Contact.objects.filter(message_id=received.message_id, direction=Direction.OUT).exists()


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
