"""What went wrong with a server, as one sentence that says what to do."""

from __future__ import annotations

import imaplib
import smtplib
import socket
import ssl

from django.utils.translation import gettext as _
from imap_tools import errors as imap_errors

_EXPIRED = 10  # X509_V_ERR_CERT_HAS_EXPIRED
_WRONG_NAME = (62, 64)  # X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH


class FolderGone(Exception):
    """The folder that we follow is not on the server."""

    def __init__(self, folder: str) -> None:
        super().__init__(folder)
        self.folder = folder


class NoLogin(Exception):
    """A user name is set, and the server does not ask for one."""


def sentence(error: BaseException, host: str, port: int) -> str:
    """What happened between us and `host`, for the colleague who can set it right."""
    where = {"host": host, "port": port}
    match error:
        case FolderGone(folder=folder):
            return _("Map %(folder)s bestaat niet op %(host)s: kies een andere map.") % {
                "folder": folder,
                "host": host,
            }
        case NoLogin():
            return (
                _(
                    "%(host)s:%(port)s vraagt geen wachtwoord: laat dat leeg, of kies een andere poort."
                )
                % where
            )
        case imap_errors.MailboxLoginError() | smtplib.SMTPAuthenticationError():
            return (
                _("%(host)s weigert deze gebruikersnaam of dit wachtwoord: vul ze opnieuw in.")
                % where
            )
        case ssl.SSLCertVerificationError():
            return _certificate(error, host)
        case ssl.SSLError() | smtplib.SMTPNotSupportedError():
            return (
                _("%(host)s:%(port)s spreekt deze beveiliging niet: kies TLS of STARTTLS.") % where
            )
        case socket.gaierror():
            return _("Er is geen server met de naam %(host)s: controleer de naam.") % where
        case ConnectionRefusedError():
            return (
                _(
                    "%(host)s:%(port)s neemt niet op: controleer de poort, of wacht tot de server draait."
                )
                % where
            )
        case TimeoutError():
            return _("%(host)s:%(port)s antwoordt niet op tijd: wij proberen het opnieuw.") % where
    return _(
        "De verbinding met %(host)s:%(port)s mislukte (%(error)s): wij proberen het opnieuw."
    ) % {
        **where,
        "error": said(error),
    }


def _certificate(error: ssl.SSLCertVerificationError, host: str) -> str:
    if error.verify_code == _EXPIRED:
        return _("Het certificaat van %(host)s is verlopen: laat het vernieuwen.") % {"host": host}
    if error.verify_code in _WRONG_NAME:
        return _(
            "Het certificaat van %(host)s staat op een andere naam: controleer de servernaam."
        ) % {"host": host}
    return _(
        "Het certificaat van %(host)s is niet te vertrouwen (%(why)s): laat het vervangen."
    ) % {
        "host": host,
        "why": error.verify_message,
    }


def said(error: BaseException) -> str:
    """The server's own words, in one line."""
    if isinstance(error, smtplib.SMTPResponseException):
        text = error.smtp_error
        words = text.decode(errors="replace") if isinstance(text, bytes) else str(text)
        return " ".join(f"{error.smtp_code} {words}".split())[:300]
    return " ".join(str(error).split())[:300] or type(error).__name__


TROUBLE = (
    OSError,
    smtplib.SMTPException,
    imaplib.IMAP4.error,
    imap_errors.ImapToolsError,
    FolderGone,
    NoLogin,
)
"""What a mail server can do to us; anything else is our own mistake."""
