"""Which of our messages a bounce gives back. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .reading import Mail

_RETURNED_ID = re.compile(rb"^(?:x-)?(?:original-)?message-id:\s*(<[^<>\s]{1,490}>)", re.I | re.M)
_READ = 1_000_000  # bytes of each part; the returned header stands at its start
_MOST = 20


def returned_ids(raw: bytes, mail: Mail) -> tuple[str, ...]:
    """The Message-IDs in the returned message or headers, and those that the bounce answers."""
    own = f"<{mail.message_id}>"
    found = [*_in_parts(raw, mail), *(f"<{each}>" for each in mail.references)]
    return tuple(each for each in dict.fromkeys(found) if each != own)[:_MOST]


def _in_parts(raw: bytes, mail: Mail) -> Iterator[str]:
    parts = [mail.text.encode(errors="replace"), *(each.content for each in mail.attachments), raw]
    for part in parts:
        for match in _RETURNED_ID.finditer(part[:_READ]):
            yield match.group(1).decode("ascii", errors="replace")
