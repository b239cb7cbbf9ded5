"""What also lands in a mailbox: a bounce, a newsletter, an absence, and a mail that nobody can place."""

from __future__ import annotations

from gehoor.cases.models import Outgoing

from .. import texts
from ..mails import Customer
from ..stage import Stage, Story

# The provider is pots.example where post.example was meant: his own mail program has the typo too.
POSTMA = Customer("Jan Postma", "jan.postma@pots.example")
VAN_RIJN = Customer("Dr. E. van Rijn", "evanrijn@praktijkvanrijn.example")
SHOWROOM = Customer("Interieurpost", "nieuws@interieurpost.example")
WORDS = texts.of("odd")
NOBODY = "kopieerapparaat-2e-verdieping"


def bounce(stage: Stage) -> Story:
    """Our acknowledgement comes back: somebody has to find another way to reach him."""
    days = stage.days("wonen")
    yield days.ago(hours=3.4)
    case = stage.new_case("wonen", POSTMA, *texts.mail("odd", "typo"))
    yield days.ago(hours=3.35)
    returned = Outgoing.objects.select_related("contact").get(contact__case=case)
    stage.deliver("wonen", _bounce_of(returned), sender="")


def newsletter(stage: Stage) -> Story:
    days = stage.days("wonen")
    yield days.on(-2, "07:00")
    headers = (
        ("List-Id", "Interieurpost <interieurpost.example>"),
        ("List-Unsubscribe", "<https://interieurpost.example/uit>"),
        ("Precedence", "bulk"),
    )
    stage.mail("wonen", SHOWROOM, *texts.mail("odd", "newsletter"), headers=headers)


def out_of_office(stage: Stage) -> Story:
    """A machine answers our acknowledgement; it joins the case and is never answered."""
    days = stage.days("wonen")
    yield days.on(-1, "17:31")
    case = stage.new_case("wonen", VAN_RIJN, *texts.mail("odd", "away first"))
    yield days.on(-1, "17:32")
    headers = (("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"))
    stage.reply(case, VAN_RIJN, WORDS["away"], quotes=False, headers=headers)


def nobodys_mail(stage: Stage) -> Story:
    """A copier without an address of its own: kept, visible, and put aside until somebody looks."""
    days = stage.days("wonen")
    yield days.ago(hours=5.5)
    raw = (
        b"Subject: Scan van 2e verdieping\r\nX-Mailer: KX-2200\r\n\r\n\x00\x01\xff\xfe scan0043\r\n"
    )
    stage.deliver("wonen", raw, sender=NOBODY)


def _bounce_of(outgoing: Outgoing) -> bytes:
    """A delivery status notification (RFC 3464) for one of our letters."""
    head = (
        "From: Mail Delivery System <mailer-daemon@mx.post.example>\r\n"
        f"To: {outgoing.sender}\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\n"
        f"Message-ID: <bounce-{outgoing.contact_id}@mx.post.example>\r\n"
        "Auto-Submitted: auto-replied\r\n"
    )
    return head.encode() + _report(outgoing)


def _report(outgoing: Outgoing) -> bytes:
    words = WORDS["typo bounce"].replace("\n", "\r\n")
    status = (
        "Reporting-MTA: dns; mx.post.example\r\n\r\n"
        f"Final-Recipient: rfc822; {outgoing.recipient}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 User unknown\r\n"
    )
    returned = (
        f"From: {outgoing.sender}\r\nTo: {outgoing.recipient}\r\n"
        f"Message-ID: {outgoing.contact.message_id}\r\n"
    )
    parts = (
        ("text/plain; charset=us-ascii", words),
        ("message/delivery-status", status),
        ("text/rfc822-headers", returned),
    )
    body = "".join(f"--b0unce\r\nContent-Type: {kind}\r\n\r\n{text}\r\n" for kind, text in parts)
    kind = 'multipart/report; report-type=delivery-status; boundary="b0unce"'
    return f"MIME-Version: 1.0\r\nContent-Type: {kind}\r\n\r\n{body}--b0unce--\r\n".encode()


STORIES = (bounce, newsletter, out_of_office, nobodys_mail)
