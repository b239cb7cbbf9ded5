"""The help of keys and the pages of the desk say the same: no key is secret, and none leads nowhere."""

from __future__ import annotations

import re
from pathlib import Path

from gehoor.desk.templatetags.overviews import GROUPS

DESK = Path(__file__).parents[2] / "gehoor/desk"
HELP = DESK / "templates/desk/parts/keys.html"
KEY = re.compile(r'data-key(?:-also)?="([^"]*)"')
ALTERNATIVES = re.compile(r"{%.*?%}")
OF_EACH_LINE = re.compile(r"{{.*}}")
OF_SCRIPTS = {"j", "k", "Enter", "Esc", "Alt 1", "Alt J", "Ctrl K", "Ctrl Z", "Ctrl ↵", "Ctrl ⇧ ↵"}
"""What keys.js, questions.js, plain.js and waiting.js hear without an element that bears the key."""


def keys_of_pages() -> dict[str, str]:
    """Each key of the desk's pages, with a file in which it stands; "1" for a numbered line."""
    places = (place for _, each in GROUPS for place in each if place.keys)
    found = {place.keys: "overviews.py" for place in places}
    for path in sorted(DESK.rglob("*.html")):
        for said in KEY.findall(path.read_text()):
            for key in filter(None, ALTERNATIVES.split(OF_EACH_LINE.sub("1", said))):
                found.setdefault(key, path.name)
    return found


def keys_of_help() -> set[str]:
    terms = re.findall(r"<dt>(.*?)</dt>", HELP.read_text())
    return {key for term in terms for key in re.findall(r"<kbd>(.*?)</kbd>", term)}


def test_every_key_of_a_page_stands_in_the_help() -> None:
    told = keys_of_help()
    assert {key: page for key, page in keys_of_pages().items() if key not in told} == {}


def test_every_key_of_the_help_is_heard_by_a_page() -> None:
    assert keys_of_help() - keys_of_pages().keys() - OF_SCRIPTS == set()
