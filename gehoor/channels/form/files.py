"""What a file really is, by its first bytes, and a name for it that can do no harm. Pure."""

from __future__ import annotations

import codecs
import re
import unicodedata

IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
"""What a browser may show as a picture; anything else is only ever downloaded."""

UNKNOWN = "application/octet-stream"
PROGRAM = "application/x-executable"
LONGEST_NAME = 120
LOOKED_AT = 4096

_STARTS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"\x7fELF", PROGRAM),
    (b"\xca\xfe\xba\xbe", PROGRAM),
    (b"\xcf\xfa\xed\xfe", PROGRAM),
    (b"#!", PROGRAM),
)
_HEIC = frozenset({b"heic", b"heix", b"heif", b"mif1", b"hevc"})
_SPACES = re.compile(r"\s+")
_UNSAFE = re.compile(r'[<>:"|?*]')


def type_of(content: bytes) -> str:
    """The media type by content, else unknown.

    Signatures: PNG §5.2, JPEG B.1.1, RIFF, ISO 14496-12; of programs PE, ELF and Mach-O.
    """
    for start, found in _STARTS:
        if content.startswith(start):
            return found
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[4:8] == b"ftyp":
        return "image/heic" if content[8:12] in _HEIC else "video/mp4"
    if content.startswith(b"MZ") and not _is_text(content):
        return PROGRAM
    return "text/plain" if _is_text(content) else UNKNOWN


def _is_text(content: bytes) -> bool:
    """Whether its start is UTF-8 without control characters."""
    reader = codecs.getincrementaldecoder("utf-8")()
    try:
        text = reader.decode(content[:LOOKED_AT], final=len(content) <= LOOKED_AT)
    except UnicodeDecodeError:
        return False
    return not any(unicodedata.category(each) == "Cc" and each not in "\r\n\t" for each in text)


def clean_name(name: str) -> str:
    """`name` without folders, control and direction marks, and what file systems forbid; never empty."""
    last = re.split(r"[/\\]", name)[-1]
    kept = "".join(each for each in last if unicodedata.category(each)[0] != "C")
    tidy = _SPACES.sub(" ", _UNSAFE.sub("_", kept)).strip(" .")
    stem, dot, extension = tidy.rpartition(".")
    if dot and len(extension) <= 10:
        tidy = f"{stem[: LONGEST_NAME - len(extension) - 1]}.{extension}"
    return tidy[:LONGEST_NAME] or "bestand"
