"""The one door out: claim a message, send it, confirm. Each step is committed before the next.

It cannot be exactly once. What was claimed and never confirmed becomes uncertain, for everybody to see,
and goes out once more under the same Message-ID: never lost, and a rare repeat is recognisable.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from gehoor.cases.enums import SendState
from gehoor.cases.models import Leaving, Outgoing
from gehoor.casework.actions import delivery
from gehoor.casework.html_letters import as_html
from gehoor.core import blobs, clock
from gehoor.mailings.actions import going
from gehoor.mailings.models import Item

from .mail.outgoing import Post
from .messages.outgoing import say
from .parcel import Enclosed, NotSent, NoWayOut, Parcel

log = logging.getLogger(__name__)

LOST_AFTER = timedelta(minutes=5)
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=1), timedelta(hours=6)
SERVER_PAUSE = timedelta(minutes=5)
"""The longest wait for a server that is away: when it is back, nobody waits six hours."""
GIVE_UP_AFTER = timedelta(days=2)
REST = 30.0  # seconds in which no other message of a sender is tried whose server is away


@dataclass(frozen=True, slots=True)
class Outbox[Row: Leaving]:
    """Rows of one kind on their way out: which are due, what each is as a parcel, and whom we tell."""

    due: Callable[[datetime, list[str]], QuerySet[Row]]
    claimed: Callable[[], QuerySet[Row]]
    parcel: Callable[[Row], Parcel]
    sent: Callable[[Row], None]
    failed: Callable[[Row, str], None]

    def claim(self, resting: list[str]) -> Row | None:
        with transaction.atomic():
            due = self.due(clock.now(), resting)
            row = due.select_for_update(skip_locked=True, of=["self"]).first()
            if row is not None:
                row.state, row.claimed_at = SendState.CLAIMED, clock.now()
                row.attempts = min(row.attempts + 1, 1000)
                row.save(update_fields=["state", "claimed_at", "attempts"])
        return row

    def not_sent(self, row: Row, error: NotSent) -> None:
        if error.doubtful:
            self.doubt(row, str(error))
        elif error.final:
            self.failed(row, str(error))
        else:
            self.later(row, error)

    def later(self, row: Row, error: NotSent) -> None:
        """Back to the queue, for ever longer; after two days somebody has to act."""
        tried_for = clock.now() - row.begun_at
        if tried_for > GIVE_UP_AFTER and not isinstance(error, NoWayOut):
            self.failed(row, str(error))
            return
        longest = SERVER_PAUSE if error.server else LONGEST_PAUSE
        pause = min(FIRST_PAUSE * 2 ** min(row.attempts - 1, 20), longest)
        row.state, row.error = SendState.QUEUED, str(error)[:500]
        row.send_at = clock.now() + pause
        row.save(update_fields=["state", "error", "send_at"])

    def doubt(self, row: Row, reason: str) -> None:
        """It may have arrived: send it once more, then leave it to somebody who can ask."""
        if row.uncertain_at:
            self.failed(row, reason)
            return
        row.state, row.error = SendState.UNCERTAIN, reason[:500]
        row.uncertain_at, row.send_at = clock.now(), clock.now() + FIRST_PAUSE
        row.save(update_fields=["state", "error", "uncertain_at", "send_at"])

    def doubt_the_lost(self) -> int:
        """Find what was claimed and never confirmed, as after a crash; how many there were."""
        with transaction.atomic():
            lost = self.claimed().filter(claimed_at__lte=clock.now() - LOST_AFTER)
            found = list(lost.select_for_update(skip_locked=True, of=["self"])[:100])
            for row in found:
                self.doubt(row, _("Het versturen is onderbroken: het bericht kan zijn aangekomen."))
        return len(found)


class Delivery:
    """Sends what is due, for one thread."""

    def __init__(self) -> None:
        self.post = Post()
        self._resting: dict[str, float] = {}

    def deliver_next(self) -> bool:
        """Claim and send the next message that is due; False when there is none.

        What is said in a case goes before what is announced to many.
        """
        return self._deliver(IN_CASES) or self._deliver(ANNOUNCED)

    def _deliver[Row: Leaving](self, outbox: Outbox[Row]) -> bool:
        row = outbox.claim(self._at_rest())
        if row is None:
            return False
        try:
            trouble = self._send(outbox.parcel(row))
        except (OSError, ValueError, LookupError) as error:
            log.exception("Message %s could not be made", row.pk)
            trouble = NotSent(str(error) or type(error).__name__)
        if trouble is None:
            outbox.sent(row)
        else:
            outbox.not_sent(row, trouble)
        return True

    def _send(self, parcel: Parcel) -> NotSent | None:
        """By mail when the sender is an address, else by the program of that name; why it did not go."""
        try:
            if "@" in parcel.sender:
                self.post.send(parcel)
            else:
                say(parcel)
        except NotSent as error:
            log.warning("Message to %s: %s", parcel.recipient, error)
            if error.server:
                self._resting[parcel.sender] = time.monotonic() + REST
            return error
        return None

    def _at_rest(self) -> list[str]:
        now = time.monotonic()
        self._resting = {sender: until for sender, until in self._resting.items() if until > now}
        return list(self._resting)


def doubt_the_lost() -> int:
    """Find what was claimed and never confirmed; how many messages there were."""
    return IN_CASES.doubt_the_lost() + ANNOUNCED.doubt_the_lost()


def _parcel(outgoing: Outgoing) -> Parcel:
    contact = outgoing.contact
    return Parcel(
        sender=outgoing.sender,
        sender_name=contact.case.team.brand.name,
        recipient=outgoing.recipient,
        recipient_name=outgoing.recipient_name,
        subject=contact.subject,
        text=contact.text,
        html=contact.html or as_html(contact.text, contact.language),
        at=contact.at,
        message_id=contact.message_id,
        in_reply_to=outgoing.in_reply_to,
        references=tuple(outgoing.references.split()),
        reply_to=outgoing.reply_to,
        automatic=contact.automatic,
        files=tuple(
            Enclosed(each.name, each.type, blobs.get(each.sha256))
            for each in contact.attachments.order_by("pk")
        ),
    )


def _announcement(item: Item) -> Parcel:
    """No person wrote it to this customer alone: programs must not answer it (RFC 3834 §2)."""
    brand = item.mailing.team.brand
    name, _, domain = brand.mail.rpartition("@")
    address = item.address
    assert address is not None, "a mail has an address"
    return Parcel(
        sender=brand.mail,
        sender_name=brand.name,
        recipient=address.value,
        recipient_name=item.party.name if item.party.name != address.value else "",
        subject=item.subject,
        text=item.text,
        html=as_html(item.text, item.language),
        at=item.begun_at,
        message_id=f"<{item.token}@{domain}>",
        reply_to=f"{name}+{item.token}@{domain}",
        automatic=True,
    )


def _due_announcements(now: datetime, resting: list[str]) -> QuerySet[Item]:
    due = Item.objects.due(now).select_related("mailing__team__brand", "party", "address")
    return due.exclude(mailing__team__brand__mail__in=resting) if resting else due


def _due_in_cases(now: datetime, resting: list[str]) -> QuerySet[Outgoing]:
    due = Outgoing.objects.due(now).select_related("contact__case__team__brand")
    return due.exclude(sender__in=resting) if resting else due


IN_CASES = Outbox(
    due=_due_in_cases,
    claimed=lambda: Outgoing.objects.filter(state=SendState.CLAIMED),
    parcel=_parcel,
    sent=delivery.sent,
    failed=delivery.failed,
)
ANNOUNCED = Outbox(
    due=_due_announcements,
    claimed=lambda: Item.objects.filter(state=SendState.CLAIMED),
    parcel=_announcement,
    sent=going.sent,
    failed=going.failed,
)
