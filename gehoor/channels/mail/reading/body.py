"""From the tree of parts to what a person reads and the files that came along."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from . import charsets, files, flowed, html, mime, tnef, transfer
from .mime import Part
from .model import Attachment

_DEEPEST = 60
_SHOWN = {"text/plain", "text/html", "text/enriched", "text/richtext", "text/rfc822-headers"}
_CARRIERS = {"message/rfc822", "message/global", "message/news"}
_STUB = re.compile(
    r"\bhtml\b|view (?:this|the) (?:e-?mail|message) in|bekijk (?:deze|de) (?:e-?mail|nieuwsbrief)"
    r"|online (?:versie|bekijken)|e-?mail ?(?:client|programma)|view (?:it )?(?:online|in your browser)",
    re.IGNORECASE,
)
_ENRICHED = re.compile(r"<[^<>\s]{0,60}>")
_LONGEST_STUB = 400
_LONGEST_TEXT = 2_000_000  # bytes in one mail; what is longer was not written to be read
_GLIMPSE = 20_000


@dataclass(slots=True)
class _Html:
    """HTML that becomes text when the names of all pictures are known."""

    source: str


@dataclass(slots=True)
class _Content:
    """What a part of the tree holds: things to read, in order, and files."""

    pieces: list[str | _Html] = field(default_factory=list)
    files: list[Attachment] = field(default_factory=list)
    html: str | None = None

    def add(self, other: _Content) -> None:
        self.pieces += other.pieces
        self.files += other.files
        self.html = self.html or other.html


@dataclass(slots=True)
class Body:
    """The text of a mail, its HTML when it has any, its files, and what was repaired."""

    text: str
    html: str | None
    attachments: tuple[Attachment, ...]
    problems: list[str]


def read(root: Part) -> Body:
    """Return what there is to read in a tree of parts. Never raises."""
    reader = _Reader()
    content = reader.read(root)
    pictures = {file.content_id: file.name for file in content.files if file.content_id}
    texts = (_as_text(piece, pictures) for piece in content.pieces)
    text = "\n\n".join(text.strip("\n") for text in texts if text.strip())
    attachments = tuple(_placed(content.files, content.html or ""))
    return Body(text, content.html, attachments, reader.problems)


def _as_text(piece: str | _Html, pictures: dict[str, str]) -> str:
    return html.to_text(piece.source, pictures) if isinstance(piece, _Html) else piece


def _placed(found: list[Attachment], source: str) -> Iterable[Attachment]:
    for number, file in enumerate(found, 1):
        shown = file.inline or bool(file.content_id and f"cid:{file.content_id}" in source)
        yield replace(file, inline=shown, name=file.name or files.unnamed(number, file.type))


class _Reader:
    def __init__(self) -> None:
        self.problems: list[str] = []
        self.room = _LONGEST_TEXT

    def read(self, part: Part) -> _Content:
        if part.type in _CARRIERS:
            return self._carried(part)
        if not part.children:
            return self._leaf(part)
        if part.type == "multipart/alternative":
            return self._alternative(part)
        if part.type == "multipart/encrypted":
            self.problems.append("the mail is encrypted; its content is in the attachment")
        content = _Content()
        for child in part.children:
            content.add(self.read(child))
        return content

    def _alternative(self, part: Part) -> _Content:
        """Take the plain text, unless it only says that there is HTML; keep everybody's files."""
        read = [(child, self.read(child)) for child in part.children]
        chosen = _Content()
        for _, content in read:
            chosen.files += content.files
            chosen.html = chosen.html or content.html
        plain = [c.pieces for child, c in read if _is_plain(child, c)]
        rich = [c.pieces for _, c in read if c.html and c.pieces]
        other = [c.pieces for _, c in read if c.pieces]
        if plain and not (rich and _is_stub(plain[0], rich[-1])):
            chosen.pieces = plain[0]
        else:
            chosen.pieces = (rich or other or [[]])[-1]
        return chosen

    def _carried(self, part: Part) -> _Content:
        """A mail within the mail: its headers and text are read, its files are files."""
        if part.children:
            inner = part.children[0]
        else:
            raw, _, problem = transfer.decode(part.raw, part.start, part.end, part.encoding)
            if part.depth >= _DEEPEST:
                return _Content([charsets.readable(charsets.decode(raw)[0])])
            self._note(problem)
            inner, problems = mime.parse(raw, part.depth + 1)
            self.problems += problems
        names = ("From", "Date", "To", "Cc", "Subject")
        values = ((name, inner.text(name.lower())) for name in names)
        head = "\n".join(f"{name}: {value}" for name, value in values if value)
        content = self.read(inner)
        return _Content([head, *content.pieces] if head else content.pieces, content.files)

    def _leaf(self, part: Part) -> _Content:
        disposition, name = files.disposition_and_name(part)
        raw, rest, problem = transfer.decode(part.raw, part.start, part.end, part.encoding)
        self._note(problem)
        shown = part.type in _SHOWN or part.type.startswith(("message/", "multipart/"))
        if shown and disposition != "attachment" and (not name or part.depth == 0):
            return self._readable(part, raw, rest) if self._fits(raw) else self._glimpse(part, raw)
        content = self._file(part, raw, disposition, name)
        if rest.strip():
            content.pieces.append(charsets.readable(charsets.decode(rest)[0]))
        return content

    def _fits(self, raw: bytes) -> bool:
        self.room -= len(raw)
        return self.room >= 0

    def _glimpse(self, part: Part, raw: bytes) -> _Content:
        """Show the beginning of a text that is absurdly long, and keep all of it as a file."""
        self.problems.append("the text is too long to show; all of it is in an attachment")
        start = raw[: max(0, min(_GLIMPSE, self.room + len(raw)))]
        content = self._readable(part, start, b"")
        kind = part.type if part.type in _SHOWN else "text/plain"
        content.files.append(files.attachment("", kind, raw, ""))
        return content

    def _readable(self, part: Part, raw: bytes, rest: bytes) -> _Content:
        label = part.parameters.get("charset", "")
        if part.type == "text/html":
            own = html.charset_of(raw)
            if own and (not charsets.codec_of(label) or charsets.codec_of(own) == "utf-8"):
                label = own
        text, problem = charsets.decode(raw, label)
        self._note(problem)
        text = charsets.readable(text)
        after = charsets.readable(charsets.decode(rest)[0])
        if part.type == "text/html":
            pieces: list[str | _Html] = [_Html(text), after] if after.strip() else [_Html(text)]
            return _Content(pieces, html=text) if text.strip() else _Content()
        if part.type in ("text/enriched", "text/richtext"):
            text = _ENRICHED.sub("", text)
        elif part.parameters.get("format", "").lower() == "flowed":
            text = flowed.unwrap(text, delete_space=part.parameters.get("delsp", "") == "yes")
        text = f"{text}\n{after}" if after.strip() else text
        return _Content([text] if text.strip() else [])

    def _file(self, part: Part, raw: bytes, disposition: str, name: str) -> _Content:
        if part.type in ("application/ms-tnef", "application/vnd.ms-tnef") or name == "winmail.dat":
            wrapping = tnef.unwrap(raw)
            if wrapping is not None:
                return self._unwrapped(wrapping)
            self.problems.append("winmail.dat could not be unpacked")
        if part.type in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
            self.problems.append(
                "the mail is signed or encrypted; its content is in the attachment"
            )
        content_id = part.text("content-id").strip("<> ")
        inline = disposition == "inline"
        file = files.attachment(name, part.type, raw, content_id, inline=inline)
        marker = f"[{'afbeelding' if file.type.startswith('image/') else 'bijlage'}: {file.name}]"
        return _Content([marker] if inline and file.name and not content_id else [], [file])

    def _unwrapped(self, wrapping: tnef.Wrapping) -> _Content:
        found = [files.attachment(f.name, f.type, f.content, f.content_id) for f in wrapping.files]
        if wrapping.html.strip():
            return _Content([_Html(wrapping.html)], found, wrapping.html)
        return _Content([wrapping.text] if wrapping.text.strip() else [], found)

    def _note(self, problem: str) -> None:
        if problem:
            self.problems.append(problem)


def _is_plain(part: Part, content: _Content) -> bool:
    kinds = part.type == "text/plain" or part.type.startswith("multipart/")
    return kinds and bool(content.pieces) and content.html is None


def _is_stub(plain: list[str | _Html], rich: list[str | _Html]) -> bool:
    """Say whether a plain text only tells the reader to look at the HTML."""
    text = "".join(_as_text(piece, {}) for piece in plain).strip()
    if len(text) > _LONGEST_STUB:
        return text[:200].lower().startswith(("<html", "<!doctype html"))
    if not any(letter.isalnum() for letter in text):
        return True
    if _STUB.search(text) is None:
        return False
    return sum(len(_as_text(piece, {})) for piece in rich) > len(text) * 3 // 2
