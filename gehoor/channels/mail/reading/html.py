"""HTML to text that a person can read: links, lists, tables and pictures stay in their place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .charsets import readable

_SKIPPED = {"head", "style", "script", "title", "meta", "link", "template", "noscript", "svg"}
_BLOCK_NAMES = """
address article aside blockquote body center dd details dialog div dl dt fieldset figcaption
figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table
tbody tfoot thead tr ul
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_SPACED = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "ul", "ol", "dl", "pre"}
_HIDDEN = re.compile(r"display:none|visibility:hidden|max-height:0(?:px)?;.{0,200}overflow:hidden")
_QUOTE_CLASSES = ("gmail_quote", "moz-cite", "protonmail_quote", "yahoo_quoted", "tutanota_quote")
_SPACE = re.compile(r"[ \t\n\xa0]+")
_INVISIBLE = re.compile("[\u00ad\u034f\u200b\ufeff]+")
_META_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9_:.\-]{2,40})", re.IGNORECASE
)
_NESTING = re.compile(
    r"<(/?)(?:div|span|table|td|font|b|i|u|em|strong|a|blockquote|center|[uod]l)\b"
)
_TAG = re.compile(r"<[^<>]*>")
_MOST_NODES = 60_000
_FEW_TAGS = 4_000
_MOST_NESTING = 30_000_000


def charset_of(raw: bytes) -> str:
    """Return the charset that the HTML names for itself, or nothing."""
    found = _META_CHARSET.search(raw, 0, 4000)
    return found[1].decode("ascii") if found else ""


def to_text(html: str, pictures: Mapping[str, str] | None = None) -> str:
    """Return HTML as text.

    ``pictures`` gives a name for each content id, so that ``cid:`` images are shown in place as
    ``[afbeelding: name]``. What the sender hid (preview texts) is left out, unless nothing else is
    there. HTML that is huge or nested absurdly loses its layout but none of its words.
    """
    if _is_absurd(html):
        return readable(_tidy(unescape(_TAG.sub(" ", html)).splitlines()))
    tree = LexborHTMLParser(html)
    root = tree.body or tree.root
    if root is None:
        return ""
    text = _Writer(pictures or {}, show_hidden=False).write(root)
    return readable(text or _Writer(pictures or {}, show_hidden=True).write(root))


def _is_absurd(html: str) -> bool:
    """Say whether parsing would take too long: for each tag, HTML looks at all that are open."""
    if html.count("<") < _FEW_TAGS:
        return False
    depth = work = 0
    for tag in _NESTING.finditer(html):
        depth = depth - 1 if tag[1] else depth + 1
        work += max(depth, 0)
    return work > _MOST_NESTING


class _Writer:
    """Walks the nodes without recursion and writes lines."""

    def __init__(self, pictures: Mapping[str, str], *, show_hidden: bool) -> None:
        self.pictures = pictures
        self.show_hidden = show_hidden
        self.lines: list[str] = []
        self.line: list[str] = []
        self.prefixes: list[str] = []
        self.lists: list[int | None] = []
        self.marker = ""
        self.space = self.cell = False
        self.blank = False
        self.preformatted = 0

    def write(self, root: LexborNode) -> str:
        node: LexborNode | None = root
        visited = 0
        while node is not None:
            visited += 1
            if visited > _MOST_NODES:
                self._end_line()
                self.lines.append(root.text(separator=" "))
                break
            entered = self._enter(node)
            following = node.first_child if entered else None
            while following is None and node is not None:
                if entered:
                    self._leave(node)
                if node.mem_id == root.mem_id:
                    break
                following, entered = node.next, True
                node = node.parent
            node = following
        self._end_line()
        return _tidy(self.lines)

    def _enter(self, node: LexborNode) -> bool:
        """Write what comes before the children; say whether they are to be visited."""
        tag = node.tag or ""
        if tag == "-text":
            self._text(node.text_content or "")
            return False
        if tag in _SKIPPED or tag.startswith("-"):
            return False
        attributes = node.attributes
        if not self.show_hidden and _is_hidden(attributes):
            return False
        if tag in _BLOCKS:
            self._enter_block(tag, attributes)
        elif tag == "br":
            self._end_line(keep_empty=True)
        elif tag == "img":
            self._picture(attributes)
        elif tag in ("td", "th"):
            self.cell = True
        return True

    def _enter_block(self, tag: str, attributes: Mapping[str, str | None]) -> None:
        self._end_line()
        self.blank = self.blank or (tag in _SPACED and not self.lists)
        if tag == "hr":
            self.lines.append("".join(self.prefixes) + "-" * 20)
        elif tag == "pre":
            self.preformatted += 1
        elif tag == "blockquote":
            self._flush_blank()
            self.prefixes.append("> " if _is_quote(attributes) else "  ")
        elif tag in ("ul", "ol"):
            start = attributes.get("start") or "1"
            first = int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1
            self.lists.append(first if tag == "ol" else None)
        elif tag == "li":
            self._enter_item()

    def _enter_item(self) -> None:
        number = self.lists[-1] if self.lists else None
        indent = "  " * (min(len(self.lists), 20) - 1)
        self.marker = f"{indent}- " if number is None else f"{indent}{number}. "
        if number is not None:
            self.lists[-1] = number + 1

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag == "a":
            self._link(node)
        if tag not in _BLOCKS:
            return
        self._end_line()
        self.blank = self.blank or (tag in _SPACED and len(self.lists) < 2)
        if tag == "pre":
            self.preformatted -= 1
        elif tag == "blockquote" and self.prefixes:
            self.prefixes.pop()
        elif tag in ("ul", "ol") and self.lists:
            self.lists.pop()
        elif tag == "li":
            self.marker = ""

    def _text(self, text: str) -> None:
        if not text.isascii():
            text = _INVISIBLE.sub("", text)
        if self.preformatted:
            first, *others = text.split("\n")
            self._word(first)
            for other in others:
                self._end_line(keep_empty=True)
                self._word(other)
            return
        words = _SPACE.sub(" ", text)
        if words[:1] == " ":
            self.space = True
        if words.strip(" "):
            self._word(words.strip(" "))
            self.space = words[-1:] == " "

    def _word(self, text: str) -> None:
        if not text:
            return
        if not self.line:
            self._flush_blank()
        elif self.cell:
            self.line.append(" | ")
        elif self.space:
            self.line.append(" ")
        self.space = self.cell = False
        self.line.append(text)

    def _link(self, node: LexborNode) -> None:
        target = (node.attributes.get("href") or "").strip()
        if not target.lower().startswith(("http:", "https:", "mailto:", "tel:", "ftp:")):
            return
        shown = "".join(self.line[-3:])
        bare = target.partition(":")[2].strip("/") or target
        if self.line and bare.partition("?")[0] not in shown and len(target) <= 2000:
            self.line.append(f" <{target}>")

    def _picture(self, attributes: Mapping[str, str | None]) -> None:
        source = (attributes.get("src") or "").strip()
        label = " ".join((attributes.get("alt") or "").split())
        if source[:4].lower() == "cid:":
            label = self.pictures.get(source[4:], "") or label or source[4:][:100]
            self._word(f"[afbeelding: {label}]")
        elif label:
            self._word(f"[{label}]")

    def _flush_blank(self) -> None:
        if self.blank and self.lines:
            self.lines.append("".join(self.prefixes).rstrip())
        self.blank = False

    def _end_line(self, *, keep_empty: bool = False) -> None:
        self.space = self.cell = False
        if self.line or keep_empty:
            if not self.line:
                self._flush_blank()
            content = "".join(self.line)
            self.lines.append("".join(self.prefixes[:20]) + self.marker + content)
            if self.marker:
                self.marker = " " * len(self.marker)
            self.line = []


def _is_hidden(attributes: Mapping[str, str | None]) -> bool:
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    if not style:
        return False
    return _HIDDEN.search(style[:2000].replace(" ", "").lower()) is not None


def _is_quote(attributes: Mapping[str, str | None]) -> bool:
    if (attributes.get("type") or "").lower() == "cite":
        return True
    if (attributes.get("class") or "").startswith(_QUOTE_CLASSES):
        return True
    return "border-left" in (attributes.get("style") or "").lower()


def _tidy(lines: list[str]) -> str:
    """Join lines, with at most one empty line in a row and none at the ends."""
    kept: list[str] = []
    for line in lines:
        line = line.rstrip()
        bare = line.strip("> ")
        if bare or (kept and kept[-1].strip("> ")):
            kept.append(line)
    return "\n".join(kept).strip("\n")
