"""What a mail itself and the servers before us hold against it, in words for a colleague."""

from __future__ import annotations

import re

from django.utils.translation import gettext as _

from .proof import SUSPECT, Proof
from .reading import Mail

MICROSOFT_SPAM = 5
"""From this spam confidence level on Exchange puts a mail in the junk folder (0 to 9)."""

_YES = re.compile(r"^\s*(?:yes|true|spam)\b", re.IGNORECASE)
_LEVEL = re.compile(r"\bSCL:?\s*(\d)", re.IGNORECASE)
_MARKS = ("x-spam-flag", "x-spam-status", "x-spam", "x-spam-detected", "x-bogosity")
_LEVELS = ("x-ms-exchange-organization-scl", "x-forefront-antispam-report")


def suspicion(mail: Mail, proof: Proof) -> str:
    """Why this would not become a case from a stranger; empty for an ordinary mail.

    Anybody may write these headers; who calls their own mail spam is believed.
    """
    if mark := _mark(mail):
        return _("De mailserver noemt dit spam (%(header)s).") % {"header": mark}
    if proof.word == SUSPECT:
        return _("Vervalste afzender: %(why)s") % {"why": proof.why}
    return ""


def _mark(mail: Mail) -> str:
    for name, value in mail.headers:
        if name in _MARKS and _YES.match(value):
            return f"{name.title()}: {value.strip()[:60]}"
        if name in _LEVELS and _level(name, value) >= MICROSOFT_SPAM:
            return f"{name.title()}: {value.strip()[:60]}"
    return ""


def _level(name: str, value: str) -> int:
    found = _LEVEL.search(value) if name.endswith("report") else re.match(r"\s*(\d)", value)
    return int(found[1]) if found else 0
