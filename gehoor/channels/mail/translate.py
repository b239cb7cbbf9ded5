"""What a stored mail means to intake: a customer's contact, a bounce, or a machine's message."""

from __future__ import annotations

import threading

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.casework.received import File, Received
from gehoor.core import blobs
from gehoor.intake.contract import BY_A_PERSON, Automatic, Bounced, Raw, Translated, Unreadable
from gehoor.parties.enums import AddressKind

from . import reading
from .bounces import returned_ids
from .directory import directory
from .models import Mailbox
from .ours import Ours
from .proof import proof_of
from .reading import Mail, Person
from .senders import envelope_recipients, envelope_sender, sender_of
from .spam import suspicion

LONGEST_TEXT = 1_000_000
"""Characters of text that go on the timeline; the raw mail holds the rest."""

_thread = threading.local()


def translate(raw: Raw) -> Translated:
    """Raises Unreadable when nobody can say who sent it, or where it belongs."""
    known = directory()
    mailbox = known.mailbox(raw.source)
    if mailbox is None:
        raise Unreadable(
            _(
                "Mailbox %(address)s is hier niet ingesteld: stel de mailbox in en probeer het opnieuw."
            )
            % {"address": raw.source}
        )
    mail = _read(raw.body)
    return Translated(mailbox.team, _meaning(raw, mail, mailbox, known.ours))


def read_ahead(bodies: list[bytes]) -> None:
    """Begin with what `translate` is going to be asked for, while other work is done."""
    _reader().read_ahead(bodies)


def _reader() -> reading.Reader:
    """The child process of this thread, which starts at the first mail."""
    if not hasattr(_thread, "reader"):
        _thread.reader = reading.Reader()
    found: reading.Reader = _thread.reader
    return found


def _read(body: bytes) -> Mail:
    try:
        mail = _reader().read(body)
    except reading.Unreadable as error:
        raise Unreadable(error.en if get_language() == "en" else error.nl) from error
    return mail


def _meaning(raw: Raw, mail: Mail, mailbox: Mailbox, ours: Ours) -> Received | Bounced | Automatic:
    if mail.automatic.kind == "bounce" and not raw.facts.get(BY_A_PERSON):
        return _bounced(raw, mail)
    token = ours.token_in(envelope_recipients(mail, raw.facts))
    automatic = _automatic(raw, mail, ours)
    # A machine's message that answers nothing of ours would only make parties of newsletters.
    if automatic and not (token or mail.references):
        return Automatic(_clean(f"{automatic}: {mail.automatic.reason}".removesuffix(": ")))
    sender = sender_of(mail, raw.facts, ours)
    if sender is None:
        raise Unreadable(
            _("In deze mail staat geen afzender: bekijk het origineel en beslis wat ermee gebeurt.")
        )
    if ours.box_of(sender.address):
        return Automatic(
            _("Dit bericht komt van ons eigen adres %(address)s.") % {"address": sender.address}
        )
    return _received(raw, mail, mailbox, sender, token, automatic)


def _bounced(raw: Raw, mail: Mail) -> Bounced:
    return Bounced(
        recipient=_clean(mail.automatic.recipient),
        message_ids=tuple(_clean(each) for each in returned_ids(raw.body, mail)),
        reason=_clean(mail.automatic.reason or mail.subject)[:500],
        final=mail.automatic.permanent is not False,
        at=raw.received_at,
    )


def _automatic(raw: Raw, mail: Mail, ours: Ours) -> str:
    """The kind of automatic message; also what nobody wants an answer to (RFC 3834 §2).

    A mailbox of ours may be a group, which sends on what customers write: those are people.
    """
    if raw.facts.get(BY_A_PERSON):
        return ""
    if mail.automatic.kind == "list" and ours.box_of(mail.automatic.recipient):
        return ""
    if mail.automatic.kind:
        return mail.automatic.kind
    return "null sender" if envelope_sender(mail, raw.facts) == "" else ""


def _received(
    raw: Raw, mail: Mail, mailbox: Mailbox, sender: Person, token: str, automatic: str
) -> Received:
    proof = proof_of(mail, mailbox, raw.facts)
    return Received(
        channel=Channel.MAIL,
        kind=AddressKind.MAIL,
        address=sender.address,
        name=_clean(sender.name),
        at=raw.received_at,
        text=_clean(mail.text)[:LONGEST_TEXT],
        reply=_clean(mail.reply)[:LONGEST_TEXT],
        subject=_clean(mail.subject),
        html=_clean(mail.html or "")[:LONGEST_TEXT],
        language=mail.language,
        to=mailbox.address,
        message_id=_clean(f"<{mail.message_id}>") if mail.message_id else "",
        references=tuple(_clean(f"<{each}>") for each in mail.references),
        reply_token=_clean(token),
        automatic=automatic,
        suspicion=suspicion(mail, proof),
        files=tuple(_file(each) for each in mail.attachments),
        facts={**proof.facts(), **_imported(raw)},
    )


def _imported(raw: Raw) -> dict[str, object]:
    """Whoever sent it long ago waits for no acknowledgement (see casework.actions.acknowledge)."""
    return {each: True for each in ("imported", "settled") if raw.facts.get(each)}


def _file(attachment: reading.Attachment) -> File:
    """The bytes are safe before a row names them."""
    return File(
        name=_clean(attachment.name),
        type=_clean(attachment.type),
        size=attachment.size,
        sha256=blobs.put(attachment.content),
        content_id=_clean(attachment.content_id),
        inline=attachment.inline,
    )


def _clean(text: str) -> str:
    """Without what PostgreSQL cannot hold: the null character and halves of characters."""
    return text.replace("\0", "").encode(errors="replace").decode()
