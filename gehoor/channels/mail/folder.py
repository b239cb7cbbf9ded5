"""A folder on an IMAP server, by UID: which mails are in it, and their bytes. It never changes a flag."""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from imaplib import IMAP4, Internaldate2tuple
from io import BufferedReader
from time import mktime
from typing import cast

from imap_tools import BaseMailBox
from imap_tools.errors import MailboxTaggedResponseError

MOST_BYTES = 8 * 1024 * 1024  # in one answer; a mail that is bigger comes alone
MOST_MAILS = 50
_SIZES = 500  # mails in one question for sizes
_UID = re.compile(rb"\bUID (\d+)")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d+)")
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


@dataclass(frozen=True, slots=True)
class Fetch:
    """One mail as the server has it: when it came in, and its bytes."""

    uid: int
    at: datetime | None
    body: bytes


class Folder:
    """The selected folder of `box`; every method raises one of troubles.TROUBLE."""

    def __init__(self, box: BaseMailBox) -> None:
        self._box = box
        self._client: IMAP4 = box.client

    def validity(self) -> int:
        """The UIDVALIDITY: when it changes, every UID means something else (RFC 3501 §2.3.1.1)."""
        values = self._client.untagged_responses.get("UIDVALIDITY") or [b"0"]
        return next(int(each) for each in values if isinstance(each, bytes))

    def uids(self, after: int = 0, since: date | None = None) -> list[int]:
        """The UIDs above `after`, lowest first; with `since` only what came in on that day or later."""
        criteria = f"UID {after + 1}:*"
        if since:
            criteria += f" SINCE {since.day}-{_MONTHS[since.month - 1]}-{since.year}"
        found = _checked(self._client.uid("SEARCH", criteria))
        numbers = (int(each) for line in found if isinstance(line, bytes) for each in line.split())
        return sorted(number for number in numbers if number > after)

    def groups(self, uids: Sequence[int]) -> Iterator[list[int]]:
        """`uids` in portions that one answer can carry."""
        for start in range(0, len(uids), _SIZES):
            portion = uids[start : start + _SIZES]
            sizes = self._sizes(portion)
            group: list[int] = []
            weight = 0
            for uid in portion:
                size = sizes.get(uid, 0)
                if group and (weight + size > MOST_BYTES or len(group) == MOST_MAILS):
                    yield group
                    group, weight = [], 0
                group.append(uid)
                weight += size
            yield group

    def fetch(self, uids: Sequence[int]) -> list[Fetch]:
        """The mails; those that were removed in the meantime are left out."""
        answer = _checked(
            self._client.uid("FETCH", _listed(uids), "(UID INTERNALDATE BODY.PEEK[])")
        )
        return list(_fetched(answer))

    def has_idle(self) -> bool:
        """Asked now, after logging in: some servers tell only then."""
        said = _checked(self._client.capability())
        return any(b"IDLE" in each.upper().split() for each in said if isinstance(each, bytes))

    def clear_news(self) -> None:
        """Forget what the server mentioned so far about mail that came in."""
        self._client.untagged_responses.pop("EXISTS", None)

    def has_news(self) -> bool:
        """Whether it mentioned new mail since, in passing: it will not say so again while we wait."""
        return "EXISTS" in self._client.untagged_responses

    def start_idle(self) -> None:
        """News may come before the yes to it, which the library takes for a no: `hears` knows."""
        try:
            self._box.idle.start()  # type: ignore[no-untyped-call]
        except MailboxTaggedResponseError:
            if not self.has_news():
                raise

    def hears(self, seconds: float) -> bool:
        """Whether the server said something within `seconds`."""
        return self.has_news() or self._has_read_ahead() or bool(self._box.idle.poll(seconds))

    def _has_read_ahead(self) -> bool:
        """Whether news came in one piece with the yes to our wish to wait: no poll sees it any more."""
        answers = cast("BufferedReader", self._client.file)
        waits = self._client.sock.gettimeout()
        self._client.sock.settimeout(0)
        try:
            return bool(answers.peek(1))
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        finally:
            self._client.sock.settimeout(waits)

    def stop_idle(self) -> None:
        self._box.idle.stop()  # type: ignore[no-untyped-call]

    def knock(self) -> None:
        """Ask whether anything is new (NOOP)."""
        _checked(self._client.noop())

    def _sizes(self, uids: Sequence[int]) -> dict[int, int]:
        answer = _checked(self._client.uid("FETCH", _listed(uids), "(UID RFC822.SIZE)"))
        lines = [line for line in answer if isinstance(line, bytes)]
        pairs = ((_UID.search(line), _SIZE.search(line)) for line in lines)
        return {int(uid[1]): int(size[1]) for uid, size in pairs if uid and size}


def _listed(uids: Sequence[int]) -> str:
    return ",".join(map(str, uids))


def _checked(answer: tuple[str, Sequence[object]]) -> Sequence[object]:
    kind, data = answer
    if kind != "OK":
        raise IMAP4.error(f"The server said {kind}: {data!r:.200}")
    return data


def _fetched(answer: Sequence[object]) -> Iterator[Fetch]:
    """imaplib gives a pair (what stood before the bytes, the bytes), then what stood after them."""
    for position, item in enumerate(answer):
        if not isinstance(item, tuple):
            continue
        after = answer[position + 1] if position + 1 < len(answer) else b""
        said = item[0] + (after if isinstance(after, bytes) else b"")
        uid = _UID.search(said)
        if uid:
            yield Fetch(int(uid[1]), _arrived(said), bytes(item[1]))


def _arrived(said: bytes) -> datetime | None:
    local = Internaldate2tuple(said)
    return datetime.fromtimestamp(mktime(local), UTC) if local else None
