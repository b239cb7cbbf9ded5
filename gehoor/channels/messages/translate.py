"""What a program's message means to intake; without its signature it stays in quarantine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.casework.received import Received
from gehoor.intake.contract import Raw, Translated, Unreadable
from gehoor.parties.enums import AddressKind
from gehoor.staff.enums import Language

from ..objects import read_moment, read_object, read_text
from ..quarantine import why_kept_apart
from ..signature import Verdict, verdict
from .models import Source

LONGEST_TEXT = 100_000
KINDS = {
    Channel.CHAT: AddressKind.CHAT,
    Channel.SOCIAL: AddressKind.SOCIAL,
    Channel.SMS: AddressKind.PHONE,
}


class NotAMessage(ValueError):
    """The bytes are no message: the sentence says what is missing."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `key` is the provider's idempotency key; `mail` and `phone` are of a customer whom

    the program has signed in, so they count as theirs.
    """

    key: str
    handle: str
    text: str
    at: datetime
    name: str = ""
    subject: str = ""
    language: str = ""
    mail: str = ""
    phone: str = ""
    tried: str = ""


def read(body: bytes) -> Message:
    """Raises NotAMessage. Wants {"id", "handle", "text", "at"}, the last in ISO 8601 with its zone."""
    data = read_object(body, NotAMessage, "message")
    return Message(
        key=_text(data, "id", 200),
        handle=_text(data, "handle", 320),
        text=_text(data, "text", LONGEST_TEXT),
        at=read_moment(_text(data, "at", 40), NotAMessage),
        name=_text(data, "name", 200, needed=False),
        subject=_text(data, "subject", 500, needed=False),
        language=_text(data, "language", 2, needed=False),
        mail=_text(data, "mail", 320, needed=False),
        phone=_text(data, "phone", 40, needed=False),
        tried=_text(data, "tried", 1000, needed=False),
    )


def _text(data: dict[str, Any], name: str, longest: int, *, needed: bool = True) -> str:
    value = read_text(name, data.get(name, ""), NotAMessage)
    if needed and not value:
        raise NotAMessage(f"“{name}” is missing.")
    return value[:longest]


def translate(raw: Raw) -> Translated:
    """Raises Unreadable for what is no message, or not proven to be this program's."""
    source = Source.objects.select_related("team").filter(name=raw.source).first()
    if source is None:
        raise Unreadable(_("De koppeling “%(name)s” bestaat niet (meer).") % {"name": raw.source})
    found = verdict(source.secret, str(raw.facts.get("signature", "")), raw.body, raw.received_at)
    if found != Verdict.GOOD:
        raise Unreadable(why_kept_apart(found))
    try:
        message = read(raw.body)
    except NotAMessage as error:
        raise Unreadable(str(error)) from error
    return Translated(source.team, _received(source, message, raw.received_at))


def _received(source: Source, message: Message, received_at: datetime) -> Received:
    kind = KINDS[Channel(source.channel)]
    address = message.handle if kind == AddressKind.PHONE else f"{source.name}:{message.handle}"
    known = [(AddressKind.MAIL, message.mail), (AddressKind.PHONE, message.phone)]
    return Received(
        channel=Channel(source.channel),
        kind=kind,
        address=address[:320],
        also=tuple((kind, value) for kind, value in known if value),
        name=message.name or message.handle,
        at=min(message.at, received_at),
        subject=message.subject,
        text=message.text,
        reply=message.text,
        tried=message.tried,
        language=message.language if message.language in Language.values else None,
        facts={
            "proof": "proven",
            "why": _("Ondertekend door %(name)s.") % {"name": source.name},
            "key": message.key,
        },
    )
