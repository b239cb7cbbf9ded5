"""Out by SMTP: connections to our mail servers, kept while there is work, and honest about failure."""

from __future__ import annotations

import os
import smtplib
import time
from pathlib import Path

from django.db.models import Q
from django.utils.translation import gettext as _

from gehoor.channels.parcel import NotSent, NoWayOut, Parcel
from gehoor.core import clock

from . import demo
from .connect import open_smtp
from .message import as_bytes, ascii_domain, is_auto_reply
from .models import Mailbox
from .troubles import TROUBLE, said, sentence

IDLE = 10.0  # seconds that a connection stays open without work
SENDING = 60.0  # seconds for one answer of a server; RFC 5321 §4.5.3.2 allows it more
NOTED_EVERY = 10.0  # seconds between two notes of success on a mailbox
ABOUT_US = {421, 530, 534, 535, 538}
"""Replies about the connection or our login and not about the message (RFC 5321, RFC 4954)."""


class Post:
    """Sends mail for one thread. Not shared between threads."""

    def __init__(self) -> None:
        self._open: dict[int, tuple[smtplib.SMTP, float]] = {}
        self._noted: dict[int, float] = {}

    def send(self, parcel: Parcel) -> None:
        """Hand `parcel` to the mail server of its sender; returns when that took it. Raises NotSent."""
        mailbox = Mailbox.objects.filter(address__iexact=parcel.sender).first()
        if mailbox is None or not mailbox.smtp_host:
            _keep_here(mailbox, parcel)
            return
        try:
            self._send(mailbox, parcel)
        except NotSent as error:
            if error.server:
                self._note(mailbox, str(error))
            raise
        self._note(mailbox, "")

    def hang_up(self, idle: float = 0.0) -> None:
        """Close the connections that have had nothing to do for `idle` seconds."""
        for key, (server, used) in list(self._open.items()):
            if time.monotonic() - used >= idle:
                del self._open[key]
                server.close()

    def _send(self, mailbox: Mailbox, parcel: Parcel) -> None:
        server = self._server(mailbox)
        try:
            _converse(server, mailbox, parcel)
        except NotSent as error:
            if error.server or error.doubtful:
                self._drop(mailbox)
            raise
        self._open[mailbox.pk] = (server, time.monotonic())

    def _server(self, mailbox: Mailbox) -> smtplib.SMTP:
        """The open connection when it still answers, else a new one."""
        if kept := self._open.get(mailbox.pk):
            try:
                if kept[0].rset()[0] == 250:
                    return kept[0]
            except TROUBLE:
                pass
            self._drop(mailbox)
        try:
            server = open_smtp(mailbox)
        except TROUBLE as error:
            raise _server_trouble(mailbox, error) from error
        if server.sock:
            server.sock.settimeout(SENDING)
        self._open[mailbox.pk] = (server, time.monotonic())
        return server

    def _drop(self, mailbox: Mailbox) -> None:
        if kept := self._open.pop(mailbox.pk, None):
            kept[0].close()

    def _note(self, mailbox: Mailbox, error: str) -> None:
        now = time.monotonic()
        if not error and now - self._noted.get(mailbox.pk, -NOTED_EVERY) < NOTED_EVERY:
            return
        self._noted.pop(mailbox.pk, None)
        rows = Mailbox.objects.filter(pk=mailbox.pk)
        if error:
            rows.update(send_error=error[:500], send_error_at=clock.now())
        else:
            self._noted[mailbox.pk] = now
            rows.update(sent_ok_at=clock.now(), send_error="", send_error_at=None)


def _keep_here(mailbox: Mailbox | None, parcel: Parcel) -> None:
    """Without a server: into the demo's folder, else it waits for somebody to name one."""
    if folder := os.environ.get(demo.OUTBOX):
        demo.put(Path(folder), parcel.recipient, as_bytes(parcel, parcel.reply_to or parcel.sender))
        return
    reason = _("Er is nog geen server om mee te versturen voor %(address)s: stel die in.") % {
        "address": parcel.sender
    }
    if mailbox:
        silent = ~Q(send_error=reason)
        Mailbox.objects.filter(silent, pk=mailbox.pk).update(
            send_error=reason[:500], send_error_at=clock.now()
        )
    raise NoWayOut(reason)


def _converse(server: smtplib.SMTP, mailbox: Mailbox, parcel: Parcel) -> None:
    """One message over an open connection, told apart by how far it came."""
    content = as_bytes(parcel, parcel.reply_to if mailbox.plus_addressing else mailbox.address)
    sender = "" if is_auto_reply(parcel) else mailbox.address
    try:
        recipient, options = _route(server, parcel.recipient)
        _expect(*server.mail(sender, options))
        _expect(*server.rcpt(recipient))
    except TROUBLE as error:
        raise _server_trouble(mailbox, error) from error
    try:
        _expect(*server.data(content))
    except smtplib.SMTPDataError as error:
        _expect(error.smtp_code, error.smtp_error)
    except TROUBLE as error:
        raise NotSent(
            _(
                "De verbinding viel weg voordat %(host)s het bericht bevestigde: het kan zijn aangekomen."
            )
            % {"host": mailbox.smtp_host},
            doubtful=True,
        ) from error


def _route(server: smtplib.SMTP, recipient: str) -> tuple[str, list[str]]:
    """The address as this server can take it (RFC 5890 for the domain, RFC 6531 for the name)."""
    name, _at, domain = recipient.rpartition("@")
    if name.isascii():
        return f"{name}@{ascii_domain(domain)}", []
    if not server.has_extn("smtputf8"):
        raise NotSent(
            _(
                "Onze mailserver kan niet naar %(address)s versturen: er staan letters met accenten in."
            )
            % {"address": recipient},
            final=True,
        )
    return recipient, ["SMTPUTF8", "BODY=8BITMIME"]


def _expect(code: int, words: bytes | str) -> None:
    """Raises NotSent unless the server agreed: 4xx is "later", 5xx is "never" (RFC 5321 §4.2.1)."""
    if 200 <= code < 300:
        return
    error = smtplib.SMTPResponseException(code, words)
    about_us = code in ABOUT_US
    raise NotSent(said(error), final=code >= 500 and not about_us, server=about_us)


def _server_trouble(mailbox: Mailbox, error: BaseException) -> NotSent:
    return NotSent(sentence(error, mailbox.smtp_host, mailbox.smtp_port), server=True)
