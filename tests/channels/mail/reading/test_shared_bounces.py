"""Real bounces, with the address that they are about."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from gehoor.channels.mail.reading import read

from .shared import DATA, needs_data

pytestmark = needs_data

BOUNCES = sorted(DATA.glob("bounces/sisimai/maildir/*/*.eml"))
CLOUD_NOTICES = "AWS Notification Message"  # JSON about a bounce, for a program that asked for it


def test_real_bounces_are_automatic_and_name_the_failed_address() -> None:
    kinds: Counter[str | None] = Counter()
    for path in BOUNCES:
        found = read(path.read_bytes())
        if path.parent.name == "not" or found.subject == CLOUD_NOTICES:
            continue
        kinds[found.automatic.kind] += 1
        assert found.automatic.kind is not None, path
        assert found.automatic.reason, path
        assert found.automatic.kind != "bounce" or "@" in found.automatic.recipient, path
    assert kinds["bounce"] > 360


def test_what_is_not_a_bounce_is_a_persons_mail() -> None:
    others = [path for path in BOUNCES if path.parent.name == "not"]
    assert others
    assert [read(path.read_bytes()).automatic.kind for path in others] == [None] * len(others)


CHATWOOT = {
    "auto_reply.eml": "auto-reply",
    "auto_reply_with_auto_submitted.eml": "auto-reply",
    "non_utf_encoded_mail.eml": "auto-reply",  # it says Auto-Submitted: auto-replied
    "bounced_gmail.eml": "bounce",
    "bounced_with_no_from.eml": "bounce",
}


def test_of_ordinary_mail_only_the_automatic_is_automatic() -> None:
    found = {path.name: _kind(path) for path in sorted(DATA.glob("mail/chatwoot/*.eml"))}
    assert {name: kind for name, kind in found.items() if kind} == CHATWOOT


def _kind(path: Path) -> str | None:
    return read(path.read_bytes()).automatic.kind
