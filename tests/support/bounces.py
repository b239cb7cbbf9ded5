"""A mail that comes back, as Postfix says it (RFC 3464)."""

from __future__ import annotations

import smtplib

from gehoor.core import clock
from tests.support.house import House
from tests.support.mailing import CUSTOMER, OURS
from tests.support.patience import PATIENCE
from tests.support.world import local

_REPORT = """From: MAILER-DAEMON@mx.example (Mail Delivery System)
To: {ours}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; {recipient}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--b
Content-Type: text/rfc822-headers

Message-ID: {message_id}
From: {ours}
To: {recipient}

--b--
"""


def bounce(message_id: str, recipient: str = CUSTOMER) -> bytes:
    """The report on our mail with this Message-ID, with the null sender in front as SMTP adds it."""
    return b"Return-Path: <>\r\n" + _report(message_id, recipient)


def _report(message_id: str, recipient: str) -> bytes:
    text = _REPORT.format(ours=OURS, recipient=recipient, message_id=message_id)
    return text.replace("\n", "\r\n").encode()


def comes_back(house: House, at: str, message_id: str, recipient: str = CUSTOMER) -> None:
    """The mail with this Message-ID could not be delivered; the worker hears of it at `at`."""
    with (
        clock.travel(local(at)),
        smtplib.SMTP("127.0.0.1", house.port, timeout=PATIENCE) as peer,
    ):
        peer.sendmail("", [OURS], _report(message_id, recipient))
    house.work(at)
