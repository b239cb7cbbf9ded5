"""Connections to mail servers: certificates checked, and never waiting for ever."""

from __future__ import annotations

import os
import smtplib
import ssl
from imaplib import IMAP4

from imap_tools import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted
from imap_tools.errors import MailboxFolderSelectError, MailboxLoginError

from .models import Mailbox, Security
from .troubles import FolderGone, NoLogin

CONNECTING = 20.0  # seconds
CA_FILE = "GEHOOR_CA_FILE"


def trust() -> ssl.SSLContext:
    """This system's certificate authorities, and those in the file that GEHOOR_CA_FILE names."""
    context = ssl.create_default_context()
    if own := os.environ.get(CA_FILE):
        context.load_verify_locations(own)
    return context


def open_imap(mailbox: Mailbox, timeout: float = CONNECTING) -> BaseMailBox:
    """A connection that is logged in and has the folder open to read only: whatever we do, what people
    see as read and unread stays theirs. Raises one of troubles.TROUBLE.
    """
    box = _imap(mailbox, timeout)
    try:
        _log_in(box, mailbox.imap_user, mailbox.imap_password)
        box.folder.set(mailbox.imap_folder, readonly=True)
    except MailboxFolderSelectError as error:
        hang_up(box)
        raise FolderGone(mailbox.imap_folder) from error
    except BaseException:
        hang_up(box)
        raise
    return box


def _log_in(box: BaseMailBox, user: str, password: str) -> None:
    if user.isascii() and password.isascii():
        box.login(user, password, initial_folder=None)
        return
    try:
        box.login_utf8(user, password, initial_folder=None)
    except IMAP4.abort:
        raise
    except IMAP4.error as error:
        raise MailboxLoginError(("NO", str(error)), "OK") from error


def _imap(mailbox: Mailbox, timeout: float) -> BaseMailBox:
    host, port = mailbox.imap_host, mailbox.imap_port
    if mailbox.imap_security == Security.TLS:
        return MailBox(host, port, timeout, ssl_context=trust())
    if mailbox.imap_security == Security.STARTTLS:
        return MailBoxStartTls(host, port, timeout, ssl_context=trust())
    return MailBoxUnencrypted(host, port, timeout)


def hang_up(box: BaseMailBox) -> None:
    """Close without a word: the server notices."""
    try:
        box.client.shutdown()
    except OSError:
        return


def open_smtp(mailbox: Mailbox, timeout: float = CONNECTING) -> smtplib.SMTP:
    """A connection that is logged in where a user is set; raises one of troubles.TROUBLE."""
    host, port = mailbox.smtp_host, mailbox.smtp_port
    if mailbox.smtp_security == Security.TLS:
        server: smtplib.SMTP = smtplib.SMTP_SSL(host, port, timeout=timeout, context=trust())
    else:
        server = smtplib.SMTP(host, port, timeout=timeout)
    try:
        if mailbox.smtp_security == Security.STARTTLS:
            server.starttls(context=trust())
        server.ehlo_or_helo_if_needed()
        if mailbox.smtp_user and not server.has_extn("auth"):
            raise NoLogin
        if mailbox.smtp_user:
            server.login(mailbox.smtp_user, mailbox.smtp_password)
    except BaseException:
        server.close()
        raise
    return server
