"""The one door out: claim a message, send it, confirm. Each step is committed before the next.

It cannot be exactly once. What was claimed and never confirmed becomes uncertain, for everybody to see,
and goes out once more under the same Message-ID: never lost, and a rare repeat is recognisable.
"""

from __future__ import annotations

import logging
import time
from datetime import timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from gehoor.cases.enums import SendState
from gehoor.cases.models import Outgoing
from gehoor.casework.actions.delivery import failed, sent
from gehoor.casework.html_letters import as_html
from gehoor.core import blobs, clock

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


class Delivery:
    """Sends what is due, for one thread."""

    def __init__(self) -> None:
        self.post = Post()
        self._resting: dict[str, float] = {}

    def deliver_next(self) -> bool:
        """Claim and send the next message that is due; False when there is none."""
        outgoing = _claim(self._at_rest())
        if outgoing is None:
            return False
        try:
            self._send(_parcel(outgoing))
        except NotSent as error:
            self._not_sent(outgoing, error)
        except (OSError, ValueError, LookupError) as error:
            log.exception("Message %s could not be made", outgoing.pk)
            _later(outgoing, NotSent(str(error) or type(error).__name__))
        else:
            sent(outgoing)
        return True

    def _send(self, parcel: Parcel) -> None:
        """By mail when the sender is an address, else by the program of that name."""
        if "@" in parcel.sender:
            self.post.send(parcel)
        else:
            say(parcel)

    def _at_rest(self) -> list[str]:
        now = time.monotonic()
        self._resting = {sender: until for sender, until in self._resting.items() if until > now}
        return list(self._resting)

    def _not_sent(self, outgoing: Outgoing, error: NotSent) -> None:
        log.warning("Message %s to %s: %s", outgoing.pk, outgoing.recipient, error)
        if error.server:
            self._resting[outgoing.sender] = time.monotonic() + REST
        if error.doubtful:
            _doubt(outgoing, str(error))
        elif error.final:
            failed(outgoing, str(error))
        else:
            _later(outgoing, error)


def _claim(resting: list[str]) -> Outgoing | None:
    with transaction.atomic():
        due = Outgoing.objects.due(clock.now()).exclude(sender__in=resting)
        outgoing = due.select_for_update(skip_locked=True, of=["self"]).first()
        if outgoing is not None:
            outgoing.state, outgoing.claimed_at = SendState.CLAIMED, clock.now()
            outgoing.attempts = min(outgoing.attempts + 1, 1000)
            outgoing.save(update_fields=["state", "claimed_at", "attempts"])
    return outgoing


def _later(outgoing: Outgoing, error: NotSent) -> None:
    """Back to the queue, for ever longer; after two days somebody has to act."""
    tried_for = clock.now() - outgoing.contact.at
    if tried_for > GIVE_UP_AFTER and not isinstance(error, NoWayOut):
        failed(outgoing, str(error))
        return
    longest = SERVER_PAUSE if error.server else LONGEST_PAUSE
    pause = min(FIRST_PAUSE * 2 ** min(outgoing.attempts - 1, 20), longest)
    outgoing.state, outgoing.error = SendState.QUEUED, str(error)[:500]
    outgoing.send_at = clock.now() + pause
    outgoing.save(update_fields=["state", "error", "send_at"])


def _doubt(outgoing: Outgoing, reason: str) -> None:
    """It may have arrived: send it once more, then leave it to somebody who can ask."""
    if outgoing.uncertain_at:
        failed(outgoing, reason)
        return
    outgoing.state, outgoing.error = SendState.UNCERTAIN, reason[:500]
    outgoing.uncertain_at, outgoing.send_at = clock.now(), clock.now() + FIRST_PAUSE
    outgoing.save(update_fields=["state", "error", "uncertain_at", "send_at"])


def doubt_the_lost() -> int:
    """Find what was claimed and never confirmed, as after a crash; how many there were."""
    with transaction.atomic():
        lost = Outgoing.objects.filter(
            state=SendState.CLAIMED, claimed_at__lte=clock.now() - LOST_AFTER
        ).select_for_update(skip_locked=True, of=["self"])
        found = list(lost[:100])
        for outgoing in found:
            _doubt(outgoing, _("Het versturen is onderbroken: het bericht kan zijn aangekomen."))
    return len(found)


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
