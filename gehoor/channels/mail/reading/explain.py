"""What `gehoor mail explain` says about a mail: stable keys for programs, lines for people."""

from __future__ import annotations

from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from .model import Language, Mail, Person
from .reader import Unreadable

_OUTCOMES = {
    "new-case": (
        "Opent een nieuwe zaak; de afzender krijgt meteen een ontvangstbevestiging.",
        "Opens a new case; the sender gets an acknowledgement at once.",
    ),
    "reply": (
        "Hoort bij een eerder bericht: sluit aan bij die zaak als de afzender daarin bekend is,"
        " en opent anders een nieuwe zaak.",
        "Answers an earlier message: joins that case when the sender takes part in it, and opens"
        " a new case otherwise.",
    ),
    "automatic": (
        "Verstuurd door een programma: wordt bewaard, en er gaat geen antwoord terug.",
        "Sent by a program: is kept, and no answer goes back.",
    ),
    "bounce": (
        "Een bericht van ons kwam niet aan: komt bij die zaak te staan, en een collega zoekt een"
        " andere weg.",
        "A message of ours did not arrive: is put with that case, and a colleague finds another"
        " way.",
    ),
    "delayed": (
        "Een bericht van ons is vertraagd: komt bij die zaak te staan; er hoeft nog niets.",
        "A message of ours is delayed: is put with that case; nothing has to be done yet.",
    ),
    "quarantine": (
        "Gaat ongelezen in quarantaine, waar een collega het originele bericht bekijkt.",
        "Goes into quarantine unread, where a colleague looks at the original message.",
    ),
}


def explain(mail: Mail, language: Language = "en") -> dict[str, Any]:
    """Return what a mail says, under the keys of docs/mail-explain.md."""
    automatic = mail.automatic
    return {
        "from": _person(mail.sender) if mail.sender else None,
        "to": [_person(person) for person in mail.to],
        "cc": [_person(person) for person in mail.cc],
        "subject": mail.subject,
        "date": mail.date.isoformat() if mail.date else None,
        "message_id": mail.message_id or None,
        "references": list(mail.references),
        "language": mail.language,
        "text": mail.text,
        "reply": mail.reply,
        "quoted": mail.quoted,
        "signature": mail.signature,
        "attachments": [
            {name: getattr(file, name) for name in ("name", "type", "size", "sha256", "inline")}
            for file in mail.attachments
        ],
        "automatic": {
            "kind": automatic.kind,
            "reason": (automatic.reason_nl if language == "nl" else automatic.reason) or None,
            "recipient": automatic.recipient or None,
        },
        "outcome": _outcome(outcome_of(mail), language),
    }


def explain_unreadable(error: Unreadable, language: Language = "en") -> dict[str, Any]:
    """Return the same keys for a mail that could not be read."""
    found = explain(Mail(), language)
    found["outcome"] = _outcome("quarantine", language)
    found["outcome"]["text"] += f" {error.nl if language == 'nl' else error.en}"
    return found


def outcome_of(mail: Mail) -> str:
    """Return what would happen to a mail, as far as the mail alone can tell."""
    if mail.automatic.kind == "bounce":
        return "delayed" if mail.automatic.cause == "delayed" else "bounce"
    if mail.automatic.kind is not None:
        return "automatic"
    return "reply" if mail.references else "new-case"


def render(name: str, found: dict[str, Any]) -> RenderableType:
    """Return an explanation as a person reads it in a terminal."""
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0), title_justify="left")
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for label, value in _rows(found):
        if value:
            table.add_row(label, Text(value))
    return Group(Text(name, style="bold underline"), table, Text())


def _rows(found: dict[str, Any]) -> list[tuple[str, str]]:
    automatic = found["automatic"]
    return [
        ("from", _shown(found["from"]) if found["from"] else ""),
        ("to", ", ".join(_shown(person) for person in found["to"][:20])),
        ("cc", ", ".join(_shown(person) for person in found["cc"][:20])),
        ("subject", found["subject"]),
        ("date", found["date"] or ""),
        ("message id", found["message_id"] or ""),
        ("references", "\n".join(found["references"][-5:])),
        ("language", found["language"] or ""),
        ("reply", found["reply"]),
        ("signature", found["signature"]),
        ("quoted", _counted(found["quoted"])),
        ("attachments", "\n".join(_file(file) for file in found["attachments"])),
        ("automatic", f"{automatic['kind']}: {automatic['reason']}" if automatic["kind"] else ""),
        ("failed for", automatic["recipient"] or ""),
        ("outcome", f"{found['outcome']['code']}: {found['outcome']['text']}"),
    ]


def _person(person: Person) -> dict[str, str]:
    return {"name": person.name, "address": person.address}


def _shown(person: dict[str, str]) -> str:
    name, address = person["name"], person["address"]
    return f"{name} <{address}>" if name and address else name or address


def _counted(text: str) -> str:
    return f"{len(text.splitlines())} lines" if text else ""


def _file(file: dict[str, Any]) -> str:
    place = ", inline" if file["inline"] else ""
    return f"{file['name']} ({file['type']}, {file['size']:,} bytes{place})"


def _outcome(code: str, language: Language) -> dict[str, str]:
    return {"code": code, "text": _OUTCOMES[code][0 if language == "nl" else 1]}
