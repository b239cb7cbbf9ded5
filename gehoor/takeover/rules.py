"""What a line of an old system says: a customer, and maybe one message of theirs or of ours. Pure."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from gehoor.parties.rules import normalised

COLUMNS = (
    "customer", "name", "mail", "phone", "home", "language", "prefers", "value", "told",
    "matter", "at", "channel", "direction", "subject", "text", "open",
)  # fmt: skip
"""What a line may say; what it does not say is empty or left out."""
REASON = "reason"
"""The column in which a file of left-out lines says why: not read when that file comes back."""
CHANNELS = frozenset({"mail", "form", "chat", "phone", "letter", "counter", "social", "sms"})
PREFERS = frozenset({"", "mail", "phone", "chat", "postal"})
YES, NO = frozenset({"yes", "ja", "1", "true"}), frozenset({"", "no", "nee", "0", "false"})
LONGEST_TEXT = 1_000_000
LONGEST = {"customer": 100, "name": 200, "mail": 320, "phone": 40, "home": 320, "value": 20,
           "matter": 150, "subject": 500}  # fmt: skip
_MAIL = re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,255}")
_PHONE = re.compile(r"\+?\d{8,15}")


class NotALine(ValueError):
    """A line cannot be taken over: the sentence says what is wrong with it and what to do."""


@dataclass(frozen=True, slots=True)
class Message:
    """Something that a customer said to the organisation, or the organisation to a customer."""

    at: datetime
    channel: str
    inbound: bool
    subject: str
    text: str
    open: bool
    """Still to be answered."""


@dataclass(frozen=True, slots=True)
class Line:
    """A customer as an old system knows them, with one message in a `matter`, or none."""

    customer: str
    name: str
    addresses: tuple[tuple[str, str], ...]
    language: str
    prefers: str
    value: str
    told: date | None
    matter: str
    message: Message | None

    @property
    def digest(self) -> str:
        """The same for a line that says the same."""
        said = json.dumps(asdict(self), default=str, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(said.encode()).hexdigest()

    @property
    def matter_key(self) -> str:
        """The matter within its system: what a customer said outside one belongs together as well."""
        whose = self.customer or "/".join(":".join(each) for each in self.addresses[:1])
        return self.matter or f"{hashlib.sha256(whose.encode()).hexdigest()}/"


def read(values: Mapping[str, Any], zone: ZoneInfo, now: datetime) -> Line:
    """A line as it stands in a file or comes from a program. Raises NotALine."""
    said = {name: _text(name, values.get(name)) for name in COLUMNS}
    known = {*COLUMNS, REASON}
    if unknown := [str(each) for each in values if each not in known and values[each]]:
        raise NotALine(f"has a column that we do not know: {unknown[0][:40]}. Leave it out.")
    addresses = _addresses(said)
    if not addresses and not said["customer"]:
        raise NotALine("says nobody: give customer, mail or phone.")
    if said["language"] not in {"", "nl", "en"}:
        raise NotALine(f"has the language “{said['language']}”: give nl or en.")
    if said["prefers"] not in PREFERS:
        raise NotALine(f"prefers “{said['prefers']}”: give mail, phone, chat or postal.")
    return Line(
        customer=said["customer"],
        name=said["name"],
        addresses=addresses,
        language=said["language"],
        prefers=said["prefers"],
        value=said["value"],
        told=_day(said["told"]),
        matter=said["matter"],
        message=_message(said, zone, now),
    )


def _text(name: str, value: Any) -> str:
    if isinstance(value, list | dict):
        raise NotALine(f"has more than one {name}: give one.")
    text = str("" if value is None else value).strip()
    if any("\ud800" <= each <= "\udfff" for each in text):
        raise NotALine(f"has a {name} that is no UTF-8: save the file as UTF-8.")
    if "\0" in text:
        raise NotALine(f"has a {name} with a null character: leave that out.")
    most = LONGEST.get(name, LONGEST_TEXT if name == "text" else 60)
    if len(text) > most:
        raise NotALine(f"has a {name} of {len(text)} characters: at most {most} fit.")
    return text


def _addresses(said: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    mail, phone, home = said["mail"], said["phone"], said["home"]
    if mail and not _MAIL.fullmatch(mail):
        raise NotALine(f"has the mail address “{mail[:60]}”: give one address, name@domain.")
    if phone and not _PHONE.fullmatch(re.sub(r"[ ().-]", "", phone)):
        raise NotALine(f"has the phone number “{phone}”: give 8 to 15 digits.")
    given = (("mail", mail), ("phone", phone), ("postal", home))
    return tuple((kind, normalised(kind, value)) for kind, value in given if value)


def _message(said: Mapping[str, str], zone: ZoneInfo, now: datetime) -> Message | None:
    if not (said["text"] or said["subject"]):
        if said["at"] or said["matter"]:
            raise NotALine("has a moment or a matter without words: give subject or text.")
        return None
    at = _moment(said["at"], zone)
    if at > now:
        raise NotALine(f"is of “{said['at']}”, which has yet to come: correct the moment.")
    channel, direction = said["channel"] or "mail", said["direction"] or "in"
    if channel not in CHANNELS:
        raise NotALine(f"came by “{channel}”: give one of {', '.join(sorted(CHANNELS))}.")
    if direction not in {"in", "out"}:
        raise NotALine(f"has the direction “{direction}”: give in or out.")
    if (wanted := said["open"].lower()) not in YES | NO:
        raise NotALine(f"says open: “{said['open']}”. Give yes or no.")
    if wanted in YES and direction == "out":
        raise NotALine("is open and went out: only what a customer said waits for an answer.")
    return Message(at, channel, direction == "in", said["subject"], said["text"], wanted in YES)


def _moment(text: str, zone: ZoneInfo) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise NotALine(f"is of “{text}”: write 2024-03-02 14:30.") from error
    return at if at.tzinfo else at.replace(tzinfo=zone)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise NotALine(f"was told on “{text}”: write 2024-03-02.") from error
