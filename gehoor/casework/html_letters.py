"""A letter in HTML: the same words, with paragraphs, lists and links that can be pressed.

Nothing in it is fetched from anywhere: no pictures, no fonts, nothing that tells us who opened it.
"""

from __future__ import annotations

import re
from html import escape

_LINK = re.compile(
    r"(?P<web>https?://[^\s<>\"]*[^\s<>\".,;:!?)'’])|(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_PAGE = """<!doctype html>
<html lang="{language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
<meta name="color-scheme" content="light dark"></head>
<body style="margin:0;padding:1em;max-width:38em;font:1em/1.6 sans-serif">
{body}
</body>
</html>
"""


def as_html(text: str, language: str) -> str:
    """`text` as a small HTML page in `language` ("nl" or "en"); everything in it is escaped."""
    words, *signature = _SIGNATURE.split(text, maxsplit=1)
    parts = [_paragraphs(words), *(f"<hr>\n{_paragraphs(each)}" for each in signature)]
    return _PAGE.format(language=escape(language or "nl"), body="\n".join(parts))


def _paragraphs(text: str) -> str:
    blocks = re.split(r"\n\s*\n", text.strip("\n"))
    return "\n".join(_block(each.splitlines()) for each in blocks if each.strip())


def _block(lines: list[str]) -> str:
    """One paragraph; the lines of it that start with a dash are a list."""
    html: list[str] = []
    items: list[str] = []
    words: list[str] = []
    for line in [*lines, ""]:
        if line.startswith("- "):
            items.append(f"<li>{_linked(line[2:])}</li>")
            continue
        if items:
            html += [*_paragraph(words), f"<ul>{''.join(items)}</ul>"]
            items, words = [], []
        if line:
            words.append(_linked(line))
    return "\n".join([*html, *_paragraph(words)])


def _paragraph(lines: list[str]) -> list[str]:
    return [f"<p>{'<br>\n'.join(lines)}</p>"] if lines else []


def _linked(line: str) -> str:
    """`line` escaped, with web and mail addresses as links."""
    html, end = [], 0
    for found in _LINK.finditer(line):
        address = escape(found.group())
        scheme = "mailto:" if found["mail"] else ""
        html += [escape(line[end : found.start()]), f'<a href="{scheme}{address}">{address}</a>']
        end = found.end()
    return "".join([*html, escape(line[end:])])
