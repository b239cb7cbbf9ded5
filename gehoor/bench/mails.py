"""Writing the mails of a benchmark as mail programs write them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from html import escape

from gehoor.core import clock

from .corpus import Kind, Plan
from .phrases import CLOSING, FILLER, GREETING, OUT_OF_OFFICE, REPLIES, TOPICS, WROTE

OURS = "klantenservice@wonen.kwartelhof.example"
_POLICY = policy.SMTP.clone(cte_type="7bit")
_STYLE = "body{font-family:Calibri,sans-serif;font-size:11pt} p.MsoNormal{margin:0cm}" * 12


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """What the customer has of our acknowledgement, and so what a reply to it carries."""

    message_id: str
    subject: str
    reply_to: str


def write(plan: Plan, acknowledgement: Acknowledgement | None = None) -> bytes:
    """The mail as it comes over the wire. Mails that answer us need our `acknowledgement`."""
    chance = random.Random(plan.number)  # noqa: S311
    mail = EmailMessage(policy=_POLICY)
    _head(mail, plan, acknowledgement)
    if plan.kind == Kind.BOUNCE and acknowledgement:
        _bounce(mail, plan, acknowledgement)
    else:
        _content(mail, plan, acknowledgement, chance)
    for number, part in enumerate(each for each in mail.walk() if each.is_multipart()):
        if not part.get_boundary():
            part.set_boundary(f"=_{plan.number}_{number}")
    return mail.as_bytes()


def subject_of(plan: Plan) -> str:
    """The subject of the first mail of a thread; its order number is its own."""
    topics = TOPICS[plan.customer.language]
    return topics[plan.number % len(topics)][0].format(order=f"KW-{700_000 + plan.number}")


def _head(mail: EmailMessage, plan: Plan, acknowledgement: Acknowledgement | None) -> None:
    at = clock.now() - timedelta(minutes=1)
    who = plan.customer
    sender = ("Mail Delivery System", f"mailer-daemon@{who.address.partition('@')[2]}")
    mail["Return-Path"] = "<>" if plan.kind == Kind.BOUNCE else f"<{who.address}>"
    mail["Delivered-To"] = OURS
    for hop in range(3):
        mail["Received"] = _received(plan, hop, at)
    mail["From"] = formataddr(sender if plan.kind == Kind.BOUNCE else (who.name, who.address))
    mail["To"] = acknowledgement.reply_to if acknowledgement else OURS
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = plan.message_id
    mail["Subject"] = _subject(plan, acknowledgement)
    _thread(mail, plan, acknowledgement)
    if plan.kind == Kind.AUTO_REPLY:
        mail["Auto-Submitted"] = "auto-replied"
    if plan.kind == Kind.LIST:
        mail["List-Id"] = "De Wooncourant <nieuws.lijst.example>"
        mail["List-Unsubscribe"] = "<https://lijst.example/af>"
        mail["Precedence"] = "bulk"
    mail["X-Mailer"] = "Microsoft Outlook 16.0"


def _received(plan: Plan, hop: int, at: datetime) -> str:
    stamp = format_datetime(at - timedelta(seconds=hop))
    return (
        f"from relay{hop}.post.example (relay{hop}.post.example [192.0.2.{hop + 1}]) by "
        f"mx{hop}.kwartelhof.example with ESMTPS id {plan.number:08x}{hop}; {stamp}"
    )


def _subject(plan: Plan, acknowledgement: Acknowledgement | None) -> str:
    if plan.kind == Kind.BOUNCE:
        return "Undelivered Mail Returned to Sender"
    if plan.kind == Kind.AUTO_REPLY:
        return f"{OUT_OF_OFFICE[plan.customer.language][0]}: {_answered(plan, acknowledgement)}"
    if plan.kind == Kind.LIST:
        return f"Wooncourant {plan.number}: tien tips voor de herfst"
    return f"Re: {_answered(plan, acknowledgement)}" if plan.answers else subject_of(plan)


def _answered(plan: Plan, acknowledgement: Acknowledgement | None) -> str:
    if acknowledgement:
        return acknowledgement.subject
    return subject_of(plan.answers or plan)


def _thread(mail: EmailMessage, plan: Plan, acknowledgement: Acknowledgement | None) -> None:
    if plan.answers is None or plan.kind == Kind.BOUNCE:
        return
    own = plan.answers.message_id
    mail["In-Reply-To"] = acknowledgement.message_id if acknowledgement else own
    mail["References"] = f"{own} {acknowledgement.message_id}" if acknowledgement else own


def _content(
    mail: EmailMessage,
    plan: Plan,
    acknowledgement: Acknowledgement | None,
    chance: random.Random,
) -> None:
    lines = _lines(plan, chance)
    quoted = _quoted(plan, acknowledgement, chance)
    mail.set_content("\n".join([*lines, *quoted]), cte="quoted-printable")
    if plan.html:
        mail.add_alternative(_as_html(lines, quoted), subtype="html", cte="quoted-printable")
    if plan.attached:
        mail.add_attachment(
            chance.randbytes(plan.attached),
            maintype="image",
            subtype="jpeg",
            filename=f"foto {plan.number}.jpg",
        )


def _lines(plan: Plan, chance: random.Random) -> list[str]:
    language = plan.customer.language
    if plan.kind == Kind.AUTO_REPLY:
        return [OUT_OF_OFFICE[language][1]]
    told = (
        [chance.choice(REPLIES[language])]
        if plan.answers
        else TOPICS[language][plan.number % len(TOPICS[language])][1]
    )
    filler = chance.sample(FILLER[language], k=chance.randint(1, 5))
    closing = ["", CLOSING[language], plan.customer.name, "", "-- ", "Tel. 06 12 34 56 78"]
    return [GREETING[language], "", *told, "", *filler, *closing]


def _quoted(
    plan: Plan, acknowledgement: Acknowledgement | None, chance: random.Random
) -> list[str]:
    if plan.answers is None or not plan.kind.is_reply:
        return []
    language = plan.customer.language
    who = f"Kwartelhof Wonen <{OURS}>" if acknowledgement else plan.customer.name
    wrote = WROTE[language].format(date="ma 16 nov 2026 om 10:12", who=who)
    return ["", wrote, *(f"> {line}" for line in _lines(plan.answers, chance))]


def _as_html(lines: list[str], quoted: list[str]) -> str:
    def paragraphs(of: list[str]) -> str:
        return "\n".join(f'<p class="MsoNormal">{escape(line) or "&nbsp;"}</p>' for line in of)

    history = f"<blockquote>{paragraphs(quoted)}</blockquote>" if quoted else ""
    return (
        f'<html><head><meta charset="utf-8"><style>{_STYLE}</style></head>'
        f'<body lang="nl"><div>{paragraphs(lines)}</div>{history}</body></html>'
    )


def _bounce(mail: EmailMessage, plan: Plan, acknowledgement: Acknowledgement) -> None:
    """A delivery status notification (RFC 3464) for our acknowledgement."""
    address = plan.customer.address
    told = f"This is the mail system.\n\n<{address}>: 550 5.1.1 User unknown\n"
    status = (
        "Reporting-MTA: dns; mx.post.example\n\n"
        f"Final-Recipient: rfc822; {address}\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 5.1.1 User unknown\n"
    )
    heads = f"From: {OURS}\nTo: {address}\nMessage-ID: {acknowledgement.message_id}\n"
    mail["MIME-Version"] = "1.0"
    mail["Content-Type"] = 'multipart/report; report-type=delivery-status; boundary="=_report"'
    parts = [
        ("text/plain; charset=us-ascii", told),
        ("message/delivery-status", status),
        ("text/rfc822-headers", heads),
    ]
    body = "".join(f"--=_report\nContent-Type: {kind}\n\n{text}\n" for kind, text in parts)
    mail.set_payload(f"{body}--=_report--\n")
