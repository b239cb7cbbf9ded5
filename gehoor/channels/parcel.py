"""A message on its way out, in plain data: what delivery hands to a channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that goes along; `type` is a media type."""

    name: str
    type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message to one customer.

    `sender` is the address of ours to send from, shown under `sender_name`; `message_id`, `in_reply_to`
    and `references` (oldest first) have their angle brackets. `automatic` says that no person wrote it.
    """

    sender: str
    sender_name: str
    recipient: str
    recipient_name: str
    subject: str
    text: str
    html: str
    at: datetime
    message_id: str
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    reply_to: str = ""
    automatic: bool = False
    files: tuple[Enclosed, ...] = ()


class NotSent(Exception):
    """The message did not go; the sentence says why, for the colleague who reads it.

    `final`: the receiver refused it for good. `server`: it is about our connection and not about this
    message, so others from the same sender may as well wait. `doubtful`: it may have arrived.
    """

    def __init__(
        self, reason: str, *, final: bool = False, server: bool = False, doubtful: bool = False
    ) -> None:
        super().__init__(reason)
        self.final, self.server, self.doubtful = final, server, doubtful


class NoWayOut(NotSent):
    """There is nothing to send it by yet: it waits until somebody sets that up."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason, server=True)
