"""Raw bytes to a Mail: the one way in."""

from __future__ import annotations

from gehoor.core import language

from . import addresses, automatic, body, headers, mime, quotes
from .mime import Part
from .model import Mail, Person

_MOST_PROBLEMS = 40
_ADDRESS_HEADERS = {"from", "to", "cc", "reply-to", "sender", "bcc", "delivered-to"}


def read(raw: bytes) -> Mail:
    """Read a mail. Never raises on any bytes and never loses a word that a person could read.

    What cannot be understood becomes text, with a sentence in ``problems``. The time taken is in
    proportion to the size; `Reader` bounds it for hostile input.
    """
    root, problems = mime.parse(raw)
    content = body.read(root)
    parts = quotes.split(content.text)
    sender = _people(root, "from") or _people(root, "sender")
    message_id = headers.message_ids(root.text("message-id"))
    return Mail(
        sender=sender[0] if sender else None,
        to=_people(root, "to"),
        cc=_people(root, "cc"),
        reply_to=_people(root, "reply-to"),
        subject=root.text("subject"),
        date=headers.date_of(root.text("date")),
        message_id=message_id[0] if message_id else "",
        references=_references(root),
        language=language.guess(parts.reply or content.text),
        text=content.text,
        reply=parts.reply,
        quoted=parts.quoted,
        signature=parts.signature,
        html=content.html,
        attachments=content.attachments,
        automatic=automatic.judge(root, content.text),
        headers=tuple((name, _decoded(name, value)) for name, value in root.fields),
        problems=tuple(dict.fromkeys(problems + content.problems))[:_MOST_PROBLEMS],
    )


def _people(root: Part, name: str) -> tuple[Person, ...]:
    """Return the people in all headers of a name: some programs write To twice."""
    values = [headers.unfold(value) for key, value in root.fields if key == name]
    return tuple(person for value in values for person in addresses.people(value))


def _references(root: Part) -> tuple[str, ...]:
    """Return the thread from the oldest mail to the parent, which In-Reply-To names."""
    older = headers.message_ids(root.text("references"))
    parents = headers.message_ids(root.text("in-reply-to"))
    return tuple(dict.fromkeys([*older, *parents]))


def _decoded(name: str, value: bytes) -> str:
    return headers.unfold(value) if name in _ADDRESS_HEADERS else headers.text_of(value)
