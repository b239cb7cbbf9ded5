"""Who sent a mail, when its headers are in order and when they are not. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .ours import Ours
from .reading import Mail, Person
from .reading.addresses import people

# Not RFC 5322 in full: one address that a server can answer, and nothing that could be two.
_PLAIN = re.compile(
    r"^[^\s@<>,;:()\[\]\\\"\x00-\x1f\x7f]{1,64}@[^\s@<>,;:()\\\"\x00-\x1f\x7f]{1,255}$"
)

_BEGINNING = 65_536  # bytes in which the headers are looked for
_FROM = re.compile(rb"(?:\A|\n)from[ \t]*:((?:[^\r\n]|\r?\n[ \t]){1,2000})", re.IGNORECASE)
_BODY = re.compile(rb"\r?\n\r?\n")


def writer_of(content: bytes) -> str:
    """The address in From as the raw bytes have it, in small letters; empty when there is none.

    Only to keep the order of what one person writes: who a mail is from is said after reading it.
    """
    head, *_ = _BODY.split(content[:_BEGINNING], maxsplit=1)
    if found := _FROM.search(head):
        for person in people(found[1].decode("utf-8", "replace")):
            if usable(person.address):
                return person.address.lower().encode(errors="replace").decode()
    return ""


def usable(address: str) -> bool:
    """Whether an answer can be sent to `address`."""
    return bool(_PLAIN.match(address))


def envelope_sender(mail: Mail, facts: Mapping[str, Any]) -> str | None:
    """The return path: what the listener was told, else what a server wrote down.

    Empty for the null sender, None when nobody said.
    """
    told = facts.get("from")
    return told if isinstance(told, str) else mail.return_path


def envelope_recipients(mail: Mail, facts: Mapping[str, Any]) -> tuple[str, ...]:
    """Every address of ours that this mail may have been sent to, the surest first."""
    told = facts.get("to")
    listed = tuple(str(each) for each in told) if isinstance(told, list) else ()
    people = (person.address for person in (*mail.to, *mail.cc))
    return (*listed, *mail.delivered_to, *people)


def sender_of(mail: Mail, facts: Mapping[str, Any], ours: Ours) -> Person | None:
    """The first usable of From, Reply-To and the return path; None when there is none.

    Many forms on websites send from the site's own address with the visitor's in Reply-To: where From
    is ours and Reply-To is not, that visitor is the sender.
    """
    name = mail.sender.name if mail.sender else ""
    returned = Person(name, envelope_sender(mail, facts) or "")
    candidates = [mail.sender or returned, *mail.reply_to, returned]
    found = [each for each in candidates if usable(each.address)]
    if mail.sender and ours.box_of(mail.sender.address):
        visitors = (each for each in mail.reply_to if usable(each.address))
        return next((each for each in visitors if not ours.box_of(each.address)), mail.sender)
    return found[0] if found else None
