"""Mail servers of well-known providers, by the domain of an address. Pure.

The servers of Google, Microsoft, KPN (which also serves xs4all.nl), Ziggo, Freedom, Apple, Yahoo,
Fastmail, one.com and ZeelandNet are those of Thunderbird's ISPDB (github.com/thunderbird/autoconfig),
read in November 2026; those of TransIP are from its own help page on mail programs
(transip.nl/knowledgebase). Microsoft refuses passwords for IMAP since January 2023 (learn.microsoft.com,
"Deprecation of Basic authentication in Exchange Online").
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Caution(StrEnum):
    """What somebody must know beforehand, or the log-in test fails without a reason that helps."""

    NONE = ""
    APP_PASSWORD = "app-password"  # noqa: S105
    NO_PASSWORDS = "no-passwords"


@dataclass(frozen=True, slots=True)
class Provider:
    """`smtp_tls` is TLS from the first byte (RFC 8314), else STARTTLS; IMAP is always TLS on 993.

    `plus` says that mail to name+anything@domain arrives; where nobody says so it is taken not to.
    """

    key: str
    name: str
    domains: tuple[str, ...]
    imap: str
    smtp: str
    smtp_port: int = 465
    plus: bool = False
    authserv_id: str = ""
    caution: Caution = Caution.NONE

    @property
    def smtp_tls(self) -> bool:
        return self.smtp_port == 465


PROVIDERS = (
    Provider(
        "google",
        "Google (Gmail, Workspace)",
        ("gmail.com", "googlemail.com"),
        "imap.gmail.com",
        "smtp.gmail.com",
        plus=True,
        authserv_id="mx.google.com",
        caution=Caution.APP_PASSWORD,
    ),
    Provider(
        "microsoft",
        "Microsoft 365",
        ("onmicrosoft.com", "office365.com"),
        "outlook.office365.com",
        "smtp.office365.com",
        587,
        plus=True,
        caution=Caution.NO_PASSWORDS,
    ),
    Provider(
        "outlook",
        "Outlook.com, Hotmail",
        ("outlook.com", "hotmail.com", "live.com", "live.nl", "hotmail.nl", "outlook.be", "msn.com"),
        "outlook.office365.com",
        "smtp-mail.outlook.com",
        587,
        plus=True,
        caution=Caution.NO_PASSWORDS,
    ),
    Provider("transip", "TransIP", ("transip.email",), "imap.transip.email", "smtp.transip.email"),
    Provider(
        "kpn",
        "KPN, XS4ALL",
        ("kpnmail.nl", "kpnplanet.nl", "planet.nl", "wxs.nl", "hetnet.nl", "xs4all.nl", "telfort.nl",
         "tiscali.nl", "freeler.nl", "onsbrabantnet.nl"),
        "imap.kpnmail.nl",
        "smtp.kpnmail.nl",
    ),
    Provider(
        "ziggo",
        "Ziggo",
        ("ziggo.nl", "ziggomail.com", "casema.nl", "home.nl", "upcmail.nl", "chello.nl",
         "quicknet.nl", "multiweb.nl"),
        "imap.ziggo.nl",
        "smtp.ziggo.nl",
        587,
    ),
    Provider("freedom", "Freedom", ("freedom.nl",), "imap.freedom.nl", "smtp.freedom.nl"),
    Provider("zeelandnet", "ZeelandNet", ("zeelandnet.nl",), "mail.zeelandnet.nl", "mail.zeelandnet.nl"),
    Provider(
        "apple",
        "iCloud",
        ("icloud.com", "me.com", "mac.com"),
        "imap.mail.me.com",
        "smtp.mail.me.com",
        587,
        plus=True,
        caution=Caution.APP_PASSWORD,
    ),
    Provider("one", "one.com", ("one.com",), "imap.one.com", "send.one.com"),
    Provider(
        "fastmail",
        "Fastmail",
        ("fastmail.com", "messagingengine.com"),
        "imap.fastmail.com",
        "smtp.fastmail.com",
        plus=True,
        caution=Caution.APP_PASSWORD,
    ),
    Provider(
        "yahoo",
        "Yahoo",
        ("yahoo.com", "ymail.com"),
        "imap.mail.yahoo.com",
        "smtp.mail.yahoo.com",
        caution=Caution.APP_PASSWORD,
    ),
)  # fmt: skip


ELSEWHERE = "elsewhere"
"""What somebody chooses whose provider is none of these."""


def of_address(address: str) -> Provider | None:
    """Who serves this address, by its domain or the domain above it."""
    domain = address.rpartition("@")[2].strip().lower()
    return next(
        (
            each
            for each in PROVIDERS
            if any(domain == own or domain.endswith(f".{own}") for own in each.domains)
        ),
        None,
    )


def authserv_id_of(imap_host: str) -> str:
    """Under which name the server that we fetch from writes down its checks of senders (RFC 8601)."""
    return next((each.authserv_id for each in PROVIDERS if each.imap == imap_host), "")


def of_key(key: str) -> Provider | None:
    return next((each for each in PROVIDERS if each.key == key), None)
