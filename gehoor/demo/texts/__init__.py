"""The words of the demo's customers and colleagues, one file for each group of stories."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_HEADING = re.compile(r"^== (.+)$", re.MULTILINE)
_BROKEN_OFF = re.compile(r"^(.{78,})\n(?=\S)", re.MULTILINE)


def sections(name: str) -> list[tuple[str, str]]:
    """The texts of a file in order, each with the heading (`== heading`) above it."""
    content = files(__package__).joinpath(f"{name}.text").read_text("utf-8")
    _, *parts = _HEADING.split(content)
    texts = (_flowing(text.strip()) + "\n" for text in parts[1::2])
    return list(zip((heading.strip() for heading in parts[::2]), texts, strict=True))


def _flowing(text: str) -> str:
    """Paragraphs on one line, as phones write them: a long line here goes on in the next."""
    while (joined := _BROKEN_OFF.sub(r"\1 ", text)) != text:
        text = joined
    return text


@cache
def of(name: str) -> dict[str, str]:
    """The texts of a file by their headings."""
    return dict(sections(name))


def mail(name: str, heading: str) -> tuple[str, str]:
    """The subject (the first line) and the text of a customer's first mail."""
    subject, _, text = of(name)[heading].partition("\n")
    return subject, text.lstrip("\n")
