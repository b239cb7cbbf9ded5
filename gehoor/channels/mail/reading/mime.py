"""The tree of parts of a mail, found in one pass over its bytes.

The standard parser recurses for every level, copies every line, and raises on some real mails.
This one keeps offsets, so an attachment costs nothing until it is wanted, and whatever is wrong
with the structure leaves a tree that can be read, with the problem noted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from . import headers

_HEADER_END = re.compile(rb"\n\r?\n")
_LINE_END = re.compile(rb"\n(?![ \t])")  # the end of a header with its folded lines
_HEADER = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
_DASHES = b"\n--"
_ENCODED = {"base64", "quoted-printable"}
_TYPES = {"text": "text/plain", "html": "text/html", "multipart": "multipart/mixed"}
_SURE_NAMES = b"""
from to cc bcc subject date message-id references in-reply-to reply-to sender received mime-version
content-type content-transfer-encoding content-disposition content-id return-path delivered-to
dkim-signature list-id auto-submitted precedence x-mailer
"""
_SURE_HEADERS = frozenset(_SURE_NAMES.split())
_MOST_HEADERS = 2_000
_LONGEST_HEADER = 400_000
_MOST_PARTS = 1_000
_MOST_DASHES = 200_000
_DEEPEST = 60


@dataclass(slots=True)
class Part:
    """A part: its headers (names in lower case, values as they came) and where its body lies."""

    raw: bytes
    start: int
    end: int
    fields: list[tuple[str, bytes]] = field(default_factory=list)
    children: list[Part] = field(default_factory=list)
    type: str = "text/plain"
    parameters: dict[str, str] = field(default_factory=dict)
    depth: int = 0

    def value(self, name: str) -> bytes | None:
        """Return the first header of this name, raw."""
        return next((value for key, value in self.fields if key == name), None)

    def text(self, name: str) -> str:
        """Return the first header of this name, decoded; empty when there is none."""
        value = self.value(name)
        return headers.text_of(value) if value is not None else ""

    @property
    def encoding(self) -> str:
        value = self.value("content-transfer-encoding") or b""
        words = value.decode("latin-1").strip(" \t\r\n;\"'").lower().split(maxsplit=1)
        return words[0].rstrip(";") if words else ""


@dataclass(slots=True)
class _Open:
    """A multipart whose end is not there yet."""

    part: Part
    closed: bool = False


def parse(raw: bytes, depth: int = 0) -> tuple[Part, list[str]]:
    """Return the tree of a mail and what was wrong with its structure. Never raises."""
    if b"\n" not in raw and b"\r" in raw:
        raw = raw.replace(b"\r", b"\n")
    return _Parser(raw, depth).run()


class _Parser:
    def __init__(self, raw: bytes, depth: int) -> None:
        self.raw = raw
        self.depth = depth
        self.problems: list[str] = []
        self.open: dict[bytes, _Open] = {}
        self.leaf: Part | None = None
        self.parts = 0

    def run(self) -> tuple[Part, list[str]]:
        root = self._begin(0, self.depth, "text/plain")
        position = root.start - 1
        looked = 0
        while (
            self.open
            and looked < _MOST_DASHES
            and (hit := self.raw.find(_DASHES, max(position, 0))) >= 0
        ):
            end = self.raw.find(b"\n", hit + 3)
            end = len(self.raw) if end < 0 else end
            position = self._line(hit, end) if end - hit < 300 else end
            looked += 1
        self._finish(len(self.raw))
        if any(not multipart.closed for multipart in self.open.values()):
            self.problems.append("the mail ends before its parts do")
        return root, self.problems

    def _line(self, hit: int, end: int) -> int:
        """Handle a line that starts with two dashes; return where to look on."""
        mark = self.raw[hit + 3 : end].rstrip()
        closing = mark not in self.open and mark.endswith(b"--")
        boundary = mark[:-2].rstrip() if closing else mark
        if boundary not in self.open or self.parts >= _MOST_PARTS:
            return end
        self._finish(hit)
        self._close_within(boundary)
        multipart = self.open[boundary]
        multipart.closed = closing
        if closing:
            return end
        fallback = "message/rfc822" if multipart.part.type == "multipart/digest" else "text/plain"
        part = self._begin(end + 1, multipart.part.depth + 1, fallback)
        multipart.part.children.append(part)
        return max(part.start - 1, end)

    def _begin(self, start: int, depth: int, fallback: str) -> Part:
        """Read the headers at a place and open what they announce."""
        self.parts += 1
        fields, body = self._fields(start)
        part = Part(self.raw, body, len(self.raw), fields, depth=depth, type=fallback)
        announced = part.value("content-type")
        if announced is not None:
            front, part.parameters = headers.parameters(headers.unfold(announced))
            part.type = front if front.count("/") == 1 else _TYPES.get(front, fallback)
        self.leaf = part
        self._descend(part)
        return part

    def _descend(self, part: Part) -> None:
        if part.type.startswith("multipart/"):
            boundary = part.parameters.get("boundary", "").encode("utf-8", "replace").strip()
            if not boundary or boundary in self.open:
                self.problems.append("a multipart without a boundary of its own")
            elif part.depth >= _DEEPEST:
                self.problems.append("nested too deep; the rest is shown as it came")
            else:
                self.open[boundary] = _Open(part)
        elif part.type == "message/rfc822" and part.encoding not in _ENCODED:
            if part.depth >= _DEEPEST or self.parts >= _MOST_PARTS:
                self.problems.append("nested too deep; the rest is shown as it came")
                return
            part.children.append(self._begin(part.start, part.depth + 1, "text/plain"))

    def _finish(self, end: int) -> None:
        """The part that is being read ends here, before the line end that belongs to the mark."""
        if self.leaf is None:
            return
        if self.raw[end - 1 : end] == b"\r":
            end -= 1
        self.leaf.end = max(end, self.leaf.start)
        self.leaf = None

    def _close_within(self, boundary: bytes) -> None:
        """Forget the multiparts inside this one: they end with the part that held them."""
        names = list(self.open)
        for name in names[names.index(boundary) + 1 :]:
            if not self.open.pop(name).closed:
                self.problems.append("a part of the mail ends before its parts do")

    def _fields(self, start: int) -> tuple[list[tuple[str, bytes]], int]:
        """Return the headers that stand at a place, and where the body under them begins."""
        raw = self.raw
        if raw.startswith((b"\n", b"\r\n"), start):
            return [], raw.find(b"\n", start) + 1
        blank = _HEADER_END.search(raw, start)
        stop, body = (blank.start(), blank.end()) if blank else (len(raw), len(raw))
        fields: list[tuple[str, bytes]] = []
        position = start
        while position < stop:
            line_end = _LINE_END.search(raw, position, stop)
            end = line_end.start() if line_end else stop
            if (name := _HEADER.match(raw, position, end)) is not None:
                fields.append((name[1].decode("ascii").lower(), self._value(name.end(), end)))
            elif not self._is_junk(position, end, stop):
                self.problems.append("no empty line between the headers and the text")
                return fields, position
            if len(fields) >= _MOST_HEADERS:
                self.problems.append("too many headers; the rest is shown as text")
                return fields, min(end + 1, len(raw))
            position = end + 1
        return fields, body

    def _value(self, start: int, end: int) -> bytes:
        if end - start > _LONGEST_HEADER:
            self.problems.append("a header is too long and was cut")
        return self.raw[start : min(end, start + _LONGEST_HEADER)]

    def _is_junk(self, position: int, end: int, stop: int) -> bool:
        """Say whether a line that is no header may be skipped, as headers follow it."""
        if self.raw.startswith((b"From ", b">From "), position):
            return True
        if self.raw.startswith(b"--", position):
            return False
        known = _HEADER.match(self.raw, end + 1, stop)
        if known is None or known[1].lower() not in _SURE_HEADERS:
            return False
        line = headers.unfold(self.raw[position : min(end, position + 80)])
        self.problems.append(f"a line between the headers is no header: {line!r}")
        return True
