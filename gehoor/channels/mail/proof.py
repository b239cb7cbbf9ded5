"""Whether a mail really comes from whom it says: one word with its reason, from DMARC, DKIM, SPF and ARC.

The checks are made by the mail server before us, which writes them down in Authentication-Results
(RFC 8601), or by `verify` on our own listener. Anybody can write that header, so it only counts under
the name of a server that the mailbox trusts, and of those only the topmost.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from .models import Mailbox
from .reading import Mail

PROVEN, UNPROVEN, SUSPECT, UNKNOWN = "proven", "unproven", "suspect", "unknown"
TRUSTED_SERVER = "GEHOOR_AUTHSERV_ID"

_COMMENT = re.compile(r"\([^()]*\)")
_RESULT = re.compile(r"^\s*(dmarc|dkim|spf|arc)\s*=\s*([a-z]+)", re.IGNORECASE)
_DOMAIN = re.compile(
    r"(?:header\.d|header\.i|smtp\.mailfrom|smtp\.helo)\s*=\s*\"?([^\s;\"]+)", re.I
)
_LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class Checks:
    """Results by method, in the words of RFC 8601 (pass, fail, none, temperror, ...).

    `dkim` and `spf` are the domains that passed; `no_answer` says that DNS kept silent.
    """

    dmarc: str = ""
    dkim: tuple[str, ...] = ()
    spf: tuple[str, ...] = ()
    arc: str = ""
    no_answer: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """The word, and the sentence that a colleague reads beside it."""

    word: str
    why: str
    checks: dict[str, Any] = field(default_factory=dict)

    def facts(self) -> dict[str, Any]:
        return {"proof": self.word, "why": self.why, "checks": self.checks}


def proof_of(mail: Mail, mailbox: Mailbox, facts: Mapping[str, Any]) -> Proof:
    """The proof for the From address of `mail`; the listener's own checks go before a header."""
    checks = _told(facts.get("checks")) or _written(mail, mailbox)
    sender = mail.sender.address if mail.sender else ""
    if checks is None:
        return Proof(
            UNKNOWN, _("Geen mailserver die wij vertrouwen heeft de afzender gecontroleerd.")
        )
    word, why = _judge(checks, sender.rpartition("@")[2].lower())
    return Proof(word, why, {"dmarc": checks.dmarc, "dkim": list(checks.dkim),
                             "spf": list(checks.spf), "arc": checks.arc})  # fmt: skip


def _judge(checks: Checks, domain: str) -> tuple[str, str]:
    named = {"domain": domain or "?"}
    if checks.dmarc == "pass":
        return PROVEN, _("De mailserver van %(domain)s staat voor dit bericht in (DMARC).") % named
    if checks.dmarc == "fail" and checks.arc == "pass":
        return UNPROVEN, _("Doorgestuurd: de handtekening van %(domain)s ging verloren.") % named
    if checks.dmarc == "fail":
        return SUSPECT, _("%(domain)s zegt dat dit bericht niet van hen komt (DMARC).") % named
    if any(_same_house(domain, each) for each in checks.dkim):
        return PROVEN, _("Ondertekend door %(domain)s (DKIM).") % named
    if any(_same_house(domain, each) for each in checks.spf):
        return PROVEN, _("Verstuurd door een server van %(domain)s (SPF).") % named
    if checks.no_answer:
        return UNKNOWN, _("Niet te controleren: geen antwoord van DNS.")
    return UNPROVEN, _("Niets bewijst dat dit bericht van %(domain)s komt.") % named


def _same_house(domain: str, proven: str) -> bool:
    """Relaxed alignment (RFC 7489 §3.1) in the safe direction: a sender below the domain that signed."""
    return "." in proven and (domain == proven or domain.endswith(f".{proven}"))


def _told(checks: object) -> Checks | None:
    if not isinstance(checks, dict):
        return None
    return Checks(
        dmarc=str(checks.get("dmarc", "")),
        dkim=tuple(map(str, checks.get("dkim", ()))),
        spf=tuple(map(str, checks.get("spf", ()))),
        arc=str(checks.get("arc", "")),
        no_answer=bool(checks.get("no_answer")),
    )


def _written(mail: Mail, mailbox: Mailbox) -> Checks | None:
    """The topmost Authentication-Results of the server that this mailbox trusts."""
    trusted = (mailbox.authserv_id or os.environ.get(TRUSTED_SERVER, "")).strip().lower()
    if not trusted:
        return None
    for value in mail.header_all("authentication-results"):
        server, _semicolon, rest = _without_comments(value[:_LONGEST]).partition(";")
        if server.lower().split()[:1] == [trusted]:
            return _parsed(rest)
    return None


def _without_comments(value: str) -> str:
    """Comments may hold comments (RFC 5322 §3.2.2); whoever wrote them may have wanted to be believed."""
    while (bare := _COMMENT.sub("", value)) != value:
        value = bare
    return value.partition("(")[0]


def _parsed(results: str) -> Checks:
    found: dict[str, str] = {}
    passed: dict[str, list[str]] = {"dkim": [], "spf": []}
    for method, result, domain in _each(results):
        found.setdefault(method, result)
        if result == "pass" and domain and method in passed:
            passed[method].append(domain)
    return Checks(
        dmarc=found.get("dmarc", ""),
        dkim=tuple(passed["dkim"]),
        spf=tuple(passed["spf"]),
        arc=found.get("arc", ""),
        no_answer=not any(passed.values()) and "temperror" in found.values(),
    )


def _each(results: str) -> Iterator[tuple[str, str, str]]:
    """Method, result and the domain that it is about."""
    for part in results.split(";"):
        if match := _RESULT.match(part):
            domain = _DOMAIN.search(part)
            name = domain.group(1).rpartition("@")[2].lower() if domain else ""
            yield match.group(1).lower(), match.group(2).lower(), name
