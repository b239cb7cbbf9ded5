"""Address lists as they really come, in time proportional to their length."""

from __future__ import annotations

import re

from . import headers
from .model import Person

_TOKEN = re.compile(
    r'"((?:[^"\\]|\\.)*)("|\Z)'  # a quoted string, or one that never ends
    r"|\(([^()]*)\)"  # a comment
    r"|<([^<>]*)>"  # an address in brackets
    r"|([,;])|(:)"
    r'|([^"(<,;:]+|.)',
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_BETWEEN_WORDS = re.compile(r"[\s<>\"',;:()\[\]]+")
_MOST = 10_000


def people(value: str) -> tuple[Person, ...]:
    """Return the people in an address header, whose encoded words are not decoded yet.

    Group names are dropped, and so is everything past the first 10,000.
    """
    found: list[Person] = []
    name: list[str] = []
    comment = address = ""
    for quoted, closed, remark, bracketed, separator, colon, text in _TOKEN.findall(value):
        if quoted and not closed:
            return people(value.replace('"', ""))
        if separator:
            _add(found, name, comment, address)
            name, comment, address = [], "", ""
            if len(found) >= _MOST:
                return tuple(found)
        elif colon and not address and "@" not in "".join(name):
            name = []
        elif bracketed:
            address = address or bracketed
        elif remark:
            comment = comment or remark
        else:
            name.append(_ESCAPED.sub(r"\1", quoted) if quoted else text)
    _add(found, name, comment, address)
    return tuple(found)


def _add(found: list[Person], name: list[str], comment: str, address: str) -> None:
    label = headers.decode_words(" ".join("".join(name).split()))
    address = _cleaned(address)
    if not address:
        address = next((word for word in _BETWEEN_WORDS.split(label) if "@" in word[1:-1]), "")
        label = label.replace(address, "", 1).strip(" []<>'\"") if address else label
    label = label or headers.decode_words(comment.strip())
    if label or address:
        found.append(Person(_unquoted(label), address))


def _cleaned(address: str) -> str:
    address = "".join(address.split()).strip("'\"")
    if address[:7].lower() == "mailto:":
        address = address[7:]
    if address.startswith("@") and ":" in address:
        address = address.partition(":")[2]
    return address


def _unquoted(label: str) -> str:
    label = label.strip()
    if len(label) > 1 and label[0] == label[-1] and label[0] in "'\"":
        return label[1:-1].strip()
    return label
