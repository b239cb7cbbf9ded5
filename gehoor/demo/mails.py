"""Mails as customers' programs write them: raw MIME, in the charset they happen to use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256
from typing import TypedDict, Unpack
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True, slots=True)
class Customer:
    name: str
    mail: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that a customer sends along; `type` is a MIME type."""

    name: str
    type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Thread:
    """What an answer carries of the message that it answers: Message-IDs with their angle brackets."""

    answers: str
    before: str = ""

    @property
    def references(self) -> str:
        return f"{self.before} {self.answers}".strip()


class How(TypedDict, total=False):
    """What sets one customer's mail apart from another's."""

    charset: str
    files: tuple[Sent, ...]
    thread: Thread
    html: bool
    headers: tuple[tuple[str, str], ...]


def compose(
    sender: Customer, to: str, subject: str, text: str, at: datetime, **how: Unpack[How]
) -> bytes:
    """The raw bytes of one mail; the same arguments give the same bytes."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = Address(sender.name, addr_spec=sender.mail)
    mail["To"] = to
    mail["Subject"] = subject
    mail["Date"] = format_datetime(at.astimezone(AMSTERDAM))
    mail["Message-ID"] = _message_id(sender, subject, at)
    if thread := how.get("thread"):
        mail["In-Reply-To"], mail["References"] = thread.answers, thread.references
    for name, value in how.get("headers", ()):
        mail[name] = value
    mail.set_content(text, charset=how.get("charset", "utf-8"))
    if how.get("html"):
        mail.add_alternative(_page(text), subtype="html")
    for file in how.get("files", ()):
        main, _, sub = file.type.partition("/")
        mail.add_attachment(file.content, maintype=main, subtype=sub, filename=file.name)
    return _with_fixed_boundaries(mail)


def quoting(text: str, quoted: str, intro: str) -> str:
    """An answer on top of what it answers, as most programs write it."""
    lines = "\n".join(f"> {line}".rstrip() for line in quoted.strip().splitlines())
    return f"{text.strip()}\n\n{intro}\n{lines}\n"


def _message_id(sender: Customer, subject: str, at: datetime) -> str:
    fingerprint = sha256(f"{sender.mail}\0{subject}\0{at.isoformat()}".encode()).hexdigest()
    return f"<{fingerprint[:24]}@{sender.mail.partition('@')[2]}>"


def _page(text: str) -> str:
    paragraphs = "".join(
        f"<p>{paragraph.replace(chr(10), '<br>')}</p>" for paragraph in text.strip().split("\n\n")
    )
    return f"<html><body>{paragraphs}</body></html>"


def _with_fixed_boundaries(mail: EmailMessage) -> bytes:
    for number, part in enumerate(mail.walk()):
        if part.is_multipart():
            part.set_boundary(f"=_part_{number}_{mail['Message-ID'][1:13]}")
    return mail.as_bytes()
