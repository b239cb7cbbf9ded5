"""A letter in HTML: the same words, with paragraphs and links that can be pressed."""

from __future__ import annotations

import re
from html import escape

_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)]")


def as_html(text: str, language: str) -> str:
    """`text` as a small HTML page in `language`; everything in it is escaped."""
    paragraphs = (each for each in re.split(r"\n{2,}", text.strip()) if each.strip())
    body = "\n".join(f"<p>{_linked(each)}</p>" for each in paragraphs)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language or "nl")}"><head><meta charset="utf-8"></head>\n'
        f'<body style="font-family:sans-serif;line-height:1.5;max-width:40em">\n{body}\n</body></html>\n'
    )


def _linked(paragraph: str) -> str:
    escaped = escape(paragraph).replace("\n", "<br>\n")
    return _LINK.sub(lambda found: f'<a href="{found.group()}">{found.group()}</a>', escaped)
