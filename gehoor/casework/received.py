"""What a channel hands over, once translated: one contact of a customer, in plain data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from gehoor.cases.enums import Channel
from gehoor.parties.enums import AddressKind
from gehoor.promises.estimates.wishes import Wish

from .enums import Says


@dataclass(frozen=True, slots=True)
class File:
    """A file that came along; its bytes already lie in core.blobs under `sha256`."""

    name: str
    type: str
    size: int
    sha256: str
    content_id: str = ""
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """What a customer says of a message of ours, `answer` (its key): helped or not, friendly 1 to 5.

    `again`: after a handover, whether it all had to be told once more (requirement G18).
    """

    answer: int
    helped: bool | None = None
    friendly: int | None = None
    note: str = ""
    again: bool | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """One contact of a customer.

    `address` is how the sender was recognised, `to` the address of ours that was used (empty when the
    channel has none), `text` all of it, `reply` the part that is new. `references` are the Message-IDs
    this answers, nearest last; `reply_token` what stood behind the plus in the address it was sent to.
    `judged` is what is said of an answer of ours.
    `automatic` is the kind of automatic message ("auto-reply", ...), empty for a person's. `says` is what
    the customer pressed where there is something to press, `wish` when an answer is of use.
    `also` are further addresses of the same customer, as (kind, address), that a colleague or a trusted
    program vouches for: what an anonymous sender claims about himself does not belong there. `chosen` is
    the reference of the case that a colleague chose for it, `called_by` the key of the colleague who
    called the customer: then it is a contact of ours. `suspicion` is what the channel holds against a
    stranger's message, in words for a colleague. `knows`: the customer ticked that they know the matter.
    """

    channel: Channel
    kind: AddressKind
    address: str
    name: str
    at: datetime
    text: str
    reply: str
    subject: str = ""
    html: str = ""
    language: str | None = None
    to: str = ""
    message_id: str = ""
    references: tuple[str, ...] = ()
    reply_token: str = ""
    automatic: str = ""
    suspicion: str = ""
    says: Says | None = None
    wish: Wish | None = None
    judged: Judged | None = None
    also: tuple[tuple[AddressKind, str], ...] = ()
    chosen: str = ""
    called_by: int = 0
    tried: str = ""
    knows: bool = False
    files: tuple[File, ...] = ()
    facts: dict[str, Any] = field(default_factory=dict)
