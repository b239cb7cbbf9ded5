"""Live tests of a mailbox before it is saved: None when it works, else what to do."""

from __future__ import annotations

from .connect import hang_up, open_imap, open_smtp
from .models import Mailbox
from .troubles import TROUBLE, sentence

PATIENCE = 10.0  # seconds; somebody is waiting


def check_imap(mailbox: Mailbox) -> str | None:
    """Connect, log in and open the folder."""
    try:
        hang_up(open_imap(mailbox, PATIENCE))
    except TROUBLE as error:
        return sentence(error, mailbox.imap_host, mailbox.imap_port)
    return None


def check_smtp(mailbox: Mailbox) -> str | None:
    """Connect, log in, and ask whether it takes mail from us; nothing is sent."""
    try:
        server = open_smtp(mailbox, PATIENCE)
        try:
            code, words = server.mail(mailbox.address)
            server.rset()
        finally:
            server.close()
    except TROUBLE as error:
        return sentence(error, mailbox.smtp_host, mailbox.smtp_port)
    return None if code == 250 else f"{code} {words.decode(errors='replace')}"
