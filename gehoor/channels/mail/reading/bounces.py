"""Mail that comes back: delivery status notifications (RFC 3464) and what came before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import causes, charsets, headers, transfer
from .mime import Part
from .model import Automatic

_CARRIED = {"message/rfc822", "text/rfc822-headers"}
_STATUS_TYPES = {"message/delivery-status", "message/global-delivery-status"}
_DAEMON = re.compile(
    r"(?:mailer|mail|m|mailler)[-_.]?daemon|post[-_.]?master|mmdf|mail[-_.]?delivery|<>",
    re.IGNORECASE,
)
_DAEMON_NAME = re.compile(
    r"mail ?deliver\w* (?:sub)?system|delivery (?:subsystem|system|notification)|mail administrator"
    r"|system administrator|systeembeheer|mailer[- ]daemon|postmaster|internet mail delivery",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"undeliver|onbestelbaar|niet (?:bezorgd|afgeleverd|besteld)|returned? (?:to sender|mail)|mail "
    r"return|delivery (?:\w+ ){0,2}(?:fail|delay|status|notif|report|problem|error|unsuccess)"
    r"|delivery[- ](?:failure|status)|fail(?:ure|ed) (?:notice|delivery|mail)|mail\w* (?:delivery|"
    r"failure|failed|system error|non.?deliver)|not delivered|non.?deliver|could not (?:be )?(?:sent|"
    r"send|deliver)|unzustellbar|nicht zugestellt|non remis|échec|niet te bezorgen|bezorging|warning:"
    r"|message (?:not|delayed|returned)|delayed mail|user unknown|rejected|permanent",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"(?:could|can|was|were|did|has|have|been|be|is|kon|kan|is) ?(?:not|n't|niet)\W+(?:\w+\W+){0,3}"
    r"(?:be )?(?:deliver|reach|sent|send|bezorg|afgelever|bereik)|undeliver|delivery (?:\w+ ){0,5}fail"
    r"|failed (?:permanently|to deliver|recipient)|failed:|delivery error|permanent(?:ly)? (?:error|"
    r"fail)|unable to deliver|user unknown|unknown user|transcript of session|returned to sender"
    r"|final-recipient|could ?n.t be delivered|not be found|\b[45]\d\d[ -]\#?[45]\.\d{1,3}\.\d{1,3}"
    r"|\b55[0-4][ -]|will be (?:re)?tried|retry|temporary problem|delayed|bounced?\b|rejected"
    r"|had delivery|did not receive|refused",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"^[ >]{0,4}(?:-{2,}[ \w]{0,20}(?:original|copy of|unsent|returned|message header|below this|this is"
    r" a copy|message text|header)|received: |return-path: |(?:the )?(?:original|first \w+ \w+ of) "
    r"(?:mail |e-?mail )?(?:message )?(?:header|follows|is below)|below (?:this line )?is a copy)",
    re.IGNORECASE | re.MULTILINE,
)
_ADDRESS = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_{|}~.-]{1,128}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}"
)
_BARE = re.compile(r"\W{0,6}$")
_LABELLED = re.compile(
    r"\W{0,5}(?:to|rcpt to|recipients?|aan|ontvanger|(?:failed )?address)\W{1,5}$", re.IGNORECASE
)
_STATUS = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
_SMTP_ANSWER = re.compile(r"\b[45]\d\d[ -](?:\#?[45]\.\d{1,3}\.\d{1,3}\b)?[^\n]{3,300}")
_DELAY = re.compile(
    r"delayed|will (?:be re|re|keep tr|continue)|has not (?:yet )?been deliver|warning", re.I
)
_NOT_FAILED = {"delivered", "relayed", "expanded"}
_LONGEST_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class _Notice:
    """What a status notification says about one recipient."""

    recipient: str
    action: str
    status: str
    words: str


def judge(root: Part, text: str, sender: str, own: set[str]) -> Automatic | None:
    """Return what a bounce says, or None when the mail is none.

    ``sender`` is the From header; ``own`` are the addresses the notification itself was sent to
    and from, which it cannot be about.
    """
    notices = [notice for part in _parts(root) for notice in _notices(part)]
    human = text[:_LONGEST_TEXT]
    cut = _ORIGINAL.search(human)
    human = human[: cut.start()] if cut else human
    failed_header = root.text("x-failed-recipients")
    if not notices and not failed_header and not _looks_returned(root, human, sender):
        return None
    worst = next((notice for notice in notices if notice.action not in _NOT_FAILED), None)
    if notices and worst is None:
        return Automatic("report", "delivered", recipient=notices[0].recipient)
    notice = worst or _notice_in(human)
    recipient = notice.recipient or _first_address(failed_header, set())
    recipient = recipient or _recipient_in(human, own) or _addressee(root, text, own)
    recipient = recipient or _recipient_in(human, set())
    return _automatic(notice, recipient, human, root.text("subject"))


def _automatic(notice: _Notice, recipient: str, human: str, subject: str) -> Automatic:
    status = notice.status
    delayed = notice.action == "delayed" or (
        not notice.action
        and status[:1] != "5"
        and _DELAY.search(subject or human[:300]) is not None
    )
    words = notice.words or human
    cause = "delayed" if delayed else causes.of_failure(status, words)
    permanent = {"5": True, "4": False}.get(status[:1])
    said = _SMTP_ANSWER.search(human)
    detail = " ".join((notice.words or (said[0] if said else "")).split())[:300]
    return Automatic("bounce", cause, detail, recipient, False if delayed else permanent)


def _looks_returned(root: Part, human: str, sender: str) -> bool:
    """Say whether a mail without a status part is a bounce all the same."""
    if root.value("x-ms-exchange-message-is-ndr") is not None:
        return True
    if root.parameters.get("report-type", "").lower() == "delivery-status":
        return True
    envelope = root.text("return-path")  # a mail without one says nothing
    daemon = not sender.strip() or _DAEMON.search(sender) or _DAEMON_NAME.search(sender)
    daemon = daemon or _DAEMON.search(envelope)
    carried = [part for part in _parts(root) if part.type in _CARRIED]
    if not daemon and not carried:
        return False
    subject = _SUBJECT.search(root.text("subject")) is not None
    failed = _FAILED.search(human) is not None
    if daemon:
        return failed or (subject and not root.text("in-reply-to"))
    if subject and failed and _STATUS.search(human) is not None:
        return True
    return failed and any(_is_ours(part, root, sender) for part in carried)


def _is_ours(carried: Part, root: Part, sender: str) -> bool:
    """Say whether a carried mail is one that we sent, and not to the sender of this one."""
    if not carried.children:
        return False
    mail = carried.children[0]
    origins = (_first_address(mail.text(name), set()) for name in ("from", "return-path"))
    theirs = _first_address(sender, set()).lower()
    sent_by_us = any(ours and ours.lower() in root.text("to").lower() for ours in origins)
    return sent_by_us and bool(theirs) and theirs not in mail.text("to").lower()


def _parts(root: Part) -> Iterator[Part]:
    """Yield the parts of the mail itself, not those of the mails it carries."""
    waiting = [root]
    while waiting:
        part = waiting.pop()
        yield part
        if not part.type.startswith("message/"):
            waiting += reversed(part.children)


def _notices(part: Part) -> Iterator[_Notice]:
    if part.type not in _STATUS_TYPES:
        return
    raw, _, _ = transfer.decode(part.raw, part.start, part.end, part.encoding)
    text = charsets.readable(charsets.decode(raw[: 5 * _LONGEST_TEXT])[0])
    for group in re.split(r"\n[ \t]*\n", text):
        notice = _notice_in(group)
        if notice.recipient or notice.action:
            yield notice


def _notice_in(text: str) -> _Notice:
    """Return the status fields in a text; of plain prose, at most a status code."""
    fields: dict[str, str] = {}
    name = ""
    for line in text.split("\n"):
        if line[:1] in (" ", "\t") and name:
            fields[name] += line
            continue
        label, colon, value = line.partition(":")
        name = label.strip().lower() if colon and len(label) < 40 else ""
        if name:
            fields.setdefault(name, value)
    words = headers.decode_words(fields.get("diagnostic-code", "").partition(";")[2].strip())
    status = _STATUS.search(fields.get("status", "")) or _STATUS.search(words or text)
    recipient = _typed_address(
        fields, "original-recipient", "final-recipient", "x-actual-recipient"
    )
    action = fields.get("action", "").strip().lower().split(" ")[0]
    return _Notice(recipient, action, status[0] if status else "", words)


def _typed_address(fields: dict[str, str], *names: str) -> str:
    for name in names:
        found = _ADDRESS.search(fields.get(name, "").rpartition(";")[2])
        if found:
            return found[0]
    return ""


def _first_address(text: str, own: set[str]) -> str:
    addresses = (found[0].rstrip(".") for found in _ADDRESS.finditer(text))
    return next((address for address in addresses if address.lower() not in own), "")


def _recipient_in(human: str, own: set[str]) -> str:
    """Return the address that prose is about: one that leads its line, a labelled one, or any."""
    labelled = loose = ""
    for line in human.split("\n"):
        for found in _ADDRESS.finditer(line[:500]):
            address = found[0].rstrip(".'")
            if address.lower() in own or _DAEMON.search(address.partition("@")[0]):
                continue
            before = line[: found.start()]
            if _BARE.match(before):
                return address
            if _LABELLED.match(before):
                labelled = labelled or address
            loose = loose or address
    return labelled or loose


def _addressee(root: Part, text: str, own: set[str]) -> str:
    """Return whom the returned mail was sent to."""
    for part in _parts(root):
        if part.type == "message/rfc822" and part.children:
            found = _first_address(part.children[0].text("to"), own)
            if found:
                return found
    for line in text[: 5 * _LONGEST_TEXT].split("\n"):
        if line[:3].lower() == "to:":
            found = _first_address(line, own)
            if found:
                return found
    return ""
