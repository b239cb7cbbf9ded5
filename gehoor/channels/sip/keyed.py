"""Keys that come by SIP INFO, as some exchanges send them: application/dtmf-relay or dtmf. Pure."""

from __future__ import annotations

import re

from aiosipua import Dialog, SipRequest

_SIGNAL = re.compile(r"^\s*(?:Signal\s*=\s*)?([0-9*#]|1[01])\s*$", re.IGNORECASE | re.MULTILINE)
_BY_NUMBER = {"10": "*", "11": "#"}


def key_in(info: SipRequest) -> str:
    """The key that was pressed; nothing for anything else that an INFO may tell."""
    if not (info.content_type or "").lower().startswith("application/dtmf"):
        return ""
    found = _SIGNAL.search(info.text)
    return _BY_NUMBER.get(found[1], found[1]) if found else ""


def repeats(dialog: Dialog, request: SipRequest) -> bool:
    """Whether it was heard before; from now on it was (RFC 3261 §12.2.2)."""
    number = request.cseq.seq if request.cseq else 0
    if number <= dialog.remote_cseq:
        return True
    dialog.remote_cseq = number
    return False
