"""The edges of the world, the only fakes: customers' mail servers, and programs that hand in messages."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from random import Random

from gehoor.cases.enums import Channel
from gehoor.channels.mail.outgoing import Post
from gehoor.channels.parcel import NotSent, Parcel
from gehoor.core import clock
from gehoor.intake.models import RawItem
from gehoor.intake.store import digest_of, store

REFUSED, GREYLISTED, DOUBTFUL = 0.008, 0.02, 0.002
PATIENCE = timedelta(days=4)
FIRST_RETRY, LONGEST_RETRY = timedelta(minutes=10), timedelta(hours=4)


class Mailmen(Post):
    """Takes our mail to the customers, or says why not. `away` is when their servers do not answer."""

    def __init__(self, random: Random, arrived: Callable[[Parcel], None]) -> None:
        super().__init__()
        self._random = random
        self._arrived = arrived
        self.away = False

    def send(self, parcel: Parcel) -> None:
        if self.away:
            raise NotSent("The server does not answer.", server=True)
        draw = self._random.random()
        if draw < REFUSED:
            raise NotSent("550 no such mailbox", final=True)
        if draw < REFUSED + GREYLISTED:
            raise NotSent("451 greylisted, try again later")
        self._arrived(parcel)
        if draw > 1 - DOUBTFUL:
            raise NotSent("The connection broke after the message.", doubtful=True)


class Door:
    """What came in by mail: counted apart from what we say that we have."""

    def __init__(self, is_open: Callable[[], bool]) -> None:
        self._is_open = is_open
        self.accepted: set[tuple[str, bytes]] = set()

    def hand_over(self, source: str, raw: bytes, sender: str, to: str) -> Iterator[datetime]:
        """A mail server tries again until we take it (RFC 5321 §4.5.4.1), for four days."""
        began, pause = clock.now(), FIRST_RETRY
        while not self._is_open():
            if clock.now() - began > PATIENCE:
                return
            yield clock.now() + pause
            pause = min(pause * 2, LONGEST_RETRY)
        facts = {"from": sender, "to": [to], "checks": {"dmarc": "pass"}}
        store(Channel.MAIL, source, raw, facts)
        self.accepted.add((source, digest_of(raw)))

    def lost(self) -> int:
        """How many that we said yes to are not in the inbox (law 1)."""
        known = {(source, bytes(digest)) for source, digest in
                 RawItem.objects.filter(channel=Channel.MAIL).values_list("source", "digest")}  # fmt: skip
        return len(self.accepted - known)


def item_of(source: str, raw: bytes) -> RawItem | None:
    """What became of what was handed over."""
    items = RawItem.objects.select_related("contact__case")
    return items.filter(source=source, digest=digest_of(raw)).first()


def message(key: str, handle: str, name: str, text: str, language: str, mail: str = "") -> bytes:
    """One message as a chat window or a social platform hands it in."""
    data = {
        "id": key,
        "handle": handle,
        "name": name,
        "text": text,
        "language": language,
        "mail": mail,
    }
    return json.dumps({**data, "at": clock.now().isoformat()}, sort_keys=True).encode()


def bounce(parcel: Parcel) -> bytes:
    """A delivery status notification (RFC 3464) for one of our messages."""
    status = (
        "Reporting-MTA: dns; mx.post.example\r\n\r\n"
        f"Final-Recipient: rfc822; {parcel.recipient}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 User unknown\r\n"
    )
    returned = (
        f"From: {parcel.sender}\r\nTo: {parcel.recipient}\r\nMessage-ID: {parcel.message_id}\r\n"
    )
    parts = (
        ("text/plain; charset=us-ascii", "Your message could not be delivered.\r\n"),
        ("message/delivery-status", status),
        ("text/rfc822-headers", returned),
    )
    head = (
        "From: Mail Delivery System <mailer-daemon@mx.post.example>\r\n"
        f"To: {parcel.sender}\r\nSubject: Undelivered Mail Returned to Sender\r\n"
        f"Message-ID: <bounce-{parcel.message_id[1:17]}@mx.post.example>\r\n"
        "Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b0unce"\r\n\r\n'
    )
    body = "".join(f"--b0unce\r\nContent-Type: {kind}\r\n\r\n{text}\r\n" for kind, text in parts)
    return f"{head}{body}--b0unce--\r\n".encode()
