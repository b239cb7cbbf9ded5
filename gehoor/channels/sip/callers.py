"""Who calls, as a SIP message says it. Pure.

P-Asserted-Identity is what the trunk vouches for (RFC 3325; calls from elsewhere never come this far), From
is what the caller says. Privacy (RFC 3323) and an anonymous From withhold the number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from aiosipua import SipRequest

_USER = re.compile(r"(?:sips?|tel):([^@;>?,\s]+)", re.IGNORECASE)
_NUMBER = re.compile(r"\+?[0-9]{3,20}")
_BETWEEN = str.maketrans("", "", "-.() ")
_WITHHELD = {"id", "user", "header"}


@dataclass(frozen=True, slots=True)
class Caller:
    """The number that calls, empty when it is withheld; `proven`: the trunk vouches for it."""

    number: str = ""
    proven: bool = True


def caller(invite: SipRequest) -> Caller:
    """Who calls."""
    privacy = ";".join(invite.headers.get("privacy")).lower()
    if _WITHHELD & {each.strip() for each in privacy.split(";")}:
        return Caller()
    if asserted := number_in(invite.headers.get("p-asserted-identity")):
        return Caller(asserted)
    said = number_in(invite.headers.get("from"))
    return Caller(said, proven=not said)


def dialled(invite: SipRequest) -> str:
    """The number that was called."""
    return number_in([invite.uri, *invite.headers.get("to")])


def number_in(values: list[str]) -> str:
    """The first telephone number among the addresses of these headers, or nothing."""
    users = (unquote(each) for value in values for each in _USER.findall(value))
    plain = (each.translate(_BETWEEN) for each in users)
    return next((each for each in plain if _NUMBER.fullmatch(each)), "")
