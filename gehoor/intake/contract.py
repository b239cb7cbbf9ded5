"""What intake asks of a channel: to translate a stored raw item. Channels register themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from gehoor.casework.received import Received
from gehoor.orders.placed import Placed
from gehoor.staff.models import Team


@dataclass(frozen=True, slots=True)
class Bounced:
    """One of our own messages did not arrive: whose address, which Message-ID of ours, and why.

    `reason` is words for a colleague; `final` is false when the peer will try again.
    """

    recipient: str
    message_ids: tuple[str, ...]
    reason: str
    final: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Automatic:
    """A machine's message that asks for nothing: stored and shown, never answered (RFC 3834)."""

    reason: str


@dataclass(frozen=True, slots=True)
class Ordered:
    """What a shop told of an order at a moment: it is watched, and becomes no contact."""

    placed: Placed
    at: datetime


@dataclass(frozen=True, slots=True)
class Translated:
    """A raw item in plain data, with the team that answers for where it came in."""

    team: Team
    what: Received | Bounced | Automatic | Ordered


class Unreadable(Exception):
    """The item cannot be read: a sentence for the colleague who finds it in quarantine."""


BY_A_PERSON = "by a person"
"""Among the facts of an item of which a colleague said that no machine wrote it."""


@dataclass(frozen=True, slots=True)
class Raw:
    """What a translator is given of a stored item."""

    body: bytes
    source: str
    facts: dict[str, object]
    received_at: datetime


Translator = Callable[[Raw], Translated]
Ahead = Callable[[list[bytes]], None]

_translators: dict[str, Translator] = {}
_ahead: dict[str, Ahead] = {}


def register(
    channel: str, translator: Translator, *, source: str = "", ahead: Ahead | None = None
) -> None:
    """Called by a channel's AppConfig.ready; the last registration wins.

    source: only for items whose source begins with this and a slash. ahead: begins to read the bodies
    that the translator is given next, in order, while other work is done.
    """
    _translators[f"{channel}/{source}" if source else channel] = translator
    if ahead:
        _ahead[channel] = ahead


def look_ahead(items: list[tuple[str, bytes]]) -> None:
    """Say which items (channel and body) are translated next; of one alone nothing is gained."""
    for channel, ahead in _ahead.items():
        bodies = [body for kind, body in items if kind == channel]
        if len(bodies) > 1:
            ahead(bodies)


def translator_for(channel: str, source: str = "") -> Translator:
    """Raises Unreadable when no channel of that name is installed."""
    special = _translators.get(f"{channel}/{source.partition('/')[0]}")
    translator = special or _translators.get(channel)
    if translator is None:
        raise Unreadable(f"No channel “{channel}” is installed here.")
    return translator
