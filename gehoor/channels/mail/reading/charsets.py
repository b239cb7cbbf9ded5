"""Bytes to text, for charsets as they really come: mislabelled, misspelt, mixed or missing."""

from __future__ import annotations

import codecs
import re

# Labels as browsers take them (WHATWG Encoding Standard, section 4.2): the superset that senders
# really use. Only these are tried, so no label reaches a codec that is slow or not a charset.
_SUPERSETS = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "ansi_x3.4-1968": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "ansi": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "korean": "cp949",
    "cp949": "cp949",
    "euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-2022-jp-2": "iso2022_jp_2",
    "iso-2022-kr": "iso2022_kr",
    "hz-gb-2312": "hz",
    "koi8-r": "koi8_r",
    "koi8-u": "koi8_u",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "utf8": "utf-8",
    "cp65001": "utf-8",
    "utf-8": "utf-8",
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "utf-7": "utf-7",
    "unicode-1-1-utf-7": "utf-7",
    "utf-16": "utf-16",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "utf-32": "utf-32",
    "ucs-2": "utf-16",
    "iso-10646-ucs-2": "utf-16-be",
}
_ASCII_BASED = {None, "cp1252", "utf-8"}
_MOST_STRAYS = 10_000
_FAMILY = re.compile(
    r"(?:x-)?(?:iso[-_]?8859[-_]?(\d{1,2})|(?:cp|windows|ibm)[-_]?(\d{3,5}))(?:-i)?"
)
_UNREADABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def codec_of(label: str) -> str | None:
    """Return the Python codec for a charset label, or None for a label that means nothing."""
    name = label.strip().strip("\"'").lower()
    family = _FAMILY.fullmatch(name)
    if family is not None:
        name = f"iso-8859-{family[1]}" if family[1] else f"cp{family[2]}"
    if name in _SUPERSETS or family is None:
        return _SUPERSETS.get(name)
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def decode(raw: bytes, label: str = "") -> tuple[str, str]:
    """Return the text of bytes and what was wrong with them (empty when nothing was).

    Tried in this order: the label, UTF-8, and Windows-1252 for the bytes that are left over.
    Bytes labelled as Western European that are valid UTF-8 are UTF-8: that is no coincidence.
    """
    codec = codec_of(label) if label else None
    if raw.isascii() and codec in _ASCII_BASED and b"\0" not in raw and b"\x1b" not in raw:
        return raw.decode("ascii"), ""
    if codec is None or codec == "cp1252":
        return _guess(raw, label)
    try:
        return raw.decode(codec), ""
    except UnicodeError:
        return _guess(raw, label)


def _guess(raw: bytes, label: str) -> tuple[str, str]:
    wide = _wide_codec(raw)
    if wide:
        return raw.decode(wide, "replace"), "the text is UTF-16 without saying so"
    if b"\x1b$" in raw:
        return raw.decode("iso2022_jp_ext", "replace"), "the text is ISO-2022-JP without saying so"
    try:
        return raw.decode("utf-8"), f"charset {label[:40]!r} did not fit" if label else ""
    except UnicodeDecodeError:
        pass
    if label and codec_of(label) == "cp1252" and "ascii" not in label.lower():
        return raw.decode("cp1252", "replace"), ""
    return _mixture(raw), f"charset {label[:40]!r} did not fit"


def _wide_codec(raw: bytes) -> str | None:
    """UTF-16 that nobody announced shows itself by a byte order mark or by every other byte."""
    head = raw[:2000]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    if len(head) < 4 or head.count(0) * 5 < len(head) * 2:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if min(even, odd) * 10 > max(even, odd):
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _mixture(raw: bytes) -> str:
    """UTF-8 with stray Windows-1252 bytes in it, or Windows-1252 altogether."""
    loose = raw.decode("utf-8", "replace")
    strays = loose.count("\ufffd")
    sound = len(loose) - len(loose.encode("ascii", "ignore")) - strays
    if sound <= 0 or strays > _MOST_STRAYS:
        return raw.decode("cp1252", "replace")
    return raw.decode("utf-8", "gehoor.stray")


def _read_stray(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("gehoor.stray", _read_stray)


def readable(text: str) -> str:
    """Return text with one kind of line end and without what no reader or database can hold."""
    if "\r" in text or not text.isascii() or "\x0b" in text or "\x0c" in text:
        text = _LINE_ENDS.sub("\n", text)
    if text.isprintable():
        return text
    return _UNREADABLE.sub("", text)
