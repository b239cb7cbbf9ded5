"""A message as bytes for a mail server (RFC 5322), that no name or subject can add a header to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime

from gehoor.channels.parcel import Enclosed, Parcel

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_ID = re.compile(r"^<[\x21-\x3b\x3d\x3f-\x7e]{1,490}>$")
_TYPE = re.compile(r"^[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,80}$")


class _Ids(UnstructuredHeader, BaseHeader):
    """Message-IDs, one a line: the standard library would encode long ones beyond recognition."""

    def fold(self, *, policy: object) -> str:
        return f"{self.name}: " + "\r\n ".join(str(self).split()) + "\r\n"


_registry = HeaderRegistry()
for _name in ("message-id", "in-reply-to", "references"):
    _registry.map_to_type(_name, _Ids)
POLICY: EmailPolicy[EmailMessage] = SMTP.clone(header_factory=_registry)


def as_bytes(parcel: Parcel, reply_to: str) -> bytes:
    """The whole message with lines ended by CRLF; `reply_to` is where answers go.

    Plain ASCII, but for a recipient whose name is not (then it needs SMTPUTF8, RFC 6532).
    """
    international = not parcel.recipient.rpartition("@")[0].isascii()
    message = EmailMessage(policy=POLICY.clone(utf8=international))
    for name, value in _headers(parcel, reply_to).items():
        if value:
            message[name] = value
    message["From"] = _address(parcel.sender_name, parcel.sender)
    message["To"] = _address(parcel.recipient_name, parcel.recipient)
    message.set_content(parcel.text, cte="quoted-printable")
    message.add_alternative(parcel.html, subtype="html", cte="quoted-printable")
    for file in parcel.files:
        _enclose(message, file)
    return message.as_bytes()


def is_auto_reply(parcel: Parcel) -> bool:
    """An automatic answer to what somebody sent: it goes out with the null sender (RFC 3834 §3.3)."""
    return parcel.automatic and bool(parcel.in_reply_to)


def _headers(parcel: Parcel, reply_to: str) -> Mapping[str, str]:
    marks = {}
    if parcel.automatic:
        answers = is_auto_reply(parcel)
        marks = {
            "Auto-Submitted": "auto-replied" if answers else "auto-generated",
            "X-Auto-Response-Suppress": "All",
        }
    return {
        "Message-ID": _ids(parcel.message_id),
        "Date": format_datetime(parcel.at),
        "Subject": _line(parcel.subject),
        "Reply-To": _line(reply_to),
        "In-Reply-To": _ids(parcel.in_reply_to),
        "References": _ids(*parcel.references),
        **marks,
    }


def _enclose(message: EmailMessage, file: Enclosed) -> None:
    kind = file.type.lower() if _TYPE.match(file.type.lower()) else "application/octet-stream"
    if kind.startswith(("multipart/", "message/")):
        kind = "application/octet-stream"
    main, _slash, sub = kind.partition("/")
    message.add_attachment(file.content, main, sub, filename=_line(file.name) or "bijlage")


def _address(name: str, address: str) -> Address:
    local, _at, domain = _line(address).rpartition("@")
    return Address(_line(name), local, ascii_domain(domain))


def ascii_domain(domain: str) -> str:
    """The domain as the network knows it (RFC 5890); what is no domain stays as it is."""
    try:
        return domain.encode("idna").decode()
    except UnicodeError:
        return domain


def _line(text: str) -> str:
    return _CONTROL.sub(" ", text).strip()


def _ids(*ids: str) -> str:
    """Only what is a Message-ID: a customer's program may have written anything."""
    return " ".join(each for each in ids if _ID.match(each))
