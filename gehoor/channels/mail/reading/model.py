"""What a mail says once it has been read: plain values, no behaviour that costs anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from . import causes

Language = Literal["nl", "en"]
AutomaticKind = Literal["auto-reply", "bounce", "list", "report"]


@dataclass(frozen=True, slots=True)
class Person:
    """A name and an address as the mail gives them; either may be empty, never both."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with the mail, decoded.

    ``name`` is always filled and never holds a path. ``sha256`` is hexadecimal and ``size`` counts
    bytes, both of ``content``. ``content_id`` has no angle brackets. ``inline`` says that the text
    shows the file in its place.
    """

    name: str
    type: str
    size: int
    sha256: str
    content: bytes
    content_id: str = ""
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Automatic:
    """Whether a machine sent the mail, and how that shows.

    ``cause`` is a key of `causes.TEXTS`; ``detail`` is what the mail itself gives as evidence: a
    header, or what a server said. ``recipient`` is the address that a bounce failed for, or that one
    writes to a list at.
    ``permanent`` says whether a bounce will repeat itself; None where that is unknown.
    """

    kind: AutomaticKind | None = None
    cause: str = ""
    detail: str = ""
    recipient: str = ""
    permanent: bool | None = None

    @property
    def reason(self) -> str:
        """The cause and the evidence in English."""
        return self._sentence(1)

    @property
    def reason_nl(self) -> str:
        """The cause and the evidence in Dutch."""
        return self._sentence(0)

    def _sentence(self, language: int) -> str:
        text = causes.TEXTS[self.cause][language] if self.cause else ""
        return f"{text} ({self.detail})" if self.detail else text


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as a person reads it.

    ``message_id`` and ``references`` have no angle brackets (as in RFC 8621, section 4.1.2.3).
    ``references`` runs from the oldest to the direct parent, In-Reply-To included. ``date`` is
    aware. ``text`` is everything to read; every line of it is in exactly one of ``reply``,
    ``quoted`` and ``signature``. ``html`` is decoded but not sanitised. ``headers`` holds every
    header in order, decoded, names in lower case. ``problems`` says in English what was repaired.
    """

    sender: Person | None = None
    to: tuple[Person, ...] = ()
    cc: tuple[Person, ...] = ()
    reply_to: tuple[Person, ...] = ()
    subject: str = ""
    date: datetime | None = None
    message_id: str = ""
    references: tuple[str, ...] = ()
    language: Language | None = None
    text: str = ""
    reply: str = ""
    quoted: str = ""
    signature: str = ""
    html: str | None = None
    attachments: tuple[Attachment, ...] = ()
    automatic: Automatic = Automatic()
    headers: tuple[tuple[str, str], ...] = ()
    problems: tuple[str, ...] = ()

    def header(self, name: str) -> str | None:
        """Return the first header of this name (in lower case), or None when there is none."""
        return next((value for key, value in self.headers if key == name), None)

    def header_all(self, name: str) -> tuple[str, ...]:
        """Return every header of this name (in lower case), in order."""
        return tuple(value for key, value in self.headers if key == name)

    @property
    def return_path(self) -> str | None:
        """The envelope sender; empty for the null sender, None when no server wrote it down."""
        value = self.header("return-path")
        return None if value is None else value.strip().strip("<>").strip()

    @property
    def delivered_to(self) -> tuple[str, ...]:
        """The envelope recipients that servers wrote down."""
        names = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to")
        values = (value for key, value in self.headers if key in names)
        return tuple(value.strip().strip("<>").strip() for value in values if value.strip())
