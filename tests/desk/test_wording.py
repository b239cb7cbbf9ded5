"""Every text of the desk exists in English too, and every kind of entry has a sentence in both."""

from __future__ import annotations

import ast
import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils import translation
from django.utils.translation.template import templatize

import gehoor.desk
from gehoor.core import clock
from gehoor.desk.case.sentences import Sentence
from gehoor.desk.words import LAWS
from gehoor.staff.models import Colleague
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry

DESK = Path(gehoor.desk.__file__).parent
MARKS = {"_", "gettext", "gettext_lazy", "ngettext", "pgettext"}
FACTS = {
    "wording": "Wij bellen u",
    "due": "2026-03-05T11:00:00+00:00",
    "was": "2026-03-04T11:00:00+00:00",
    "reason": "de vervoerder vol zit",
    "recipient": "a@post.example",
    "now": "Samira",
}


def marked(source: str) -> Iterator[str]:
    """The texts that `source` marks for translation."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
            yield from (each.value for each in node.args[:1] if isinstance(each, ast.Constant))


def in_templates() -> Iterator[str]:
    for path in DESK.rglob("*.html"):
        for call in re.findall(r"gettext\(u?'((?:[^'\\]|\\.)*)'\)", templatize(path.read_text())):
            yield ast.literal_eval(f"'{call}'")
        for call in re.findall(r'gettext\(u?"((?:[^"\\]|\\.)*)"\)', templatize(path.read_text())):
            yield ast.literal_eval(f'"{call}"')


def in_code() -> Iterator[str]:
    for path in DESK.rglob("*.py"):
        yield from marked(path.read_text())


def test_every_text_has_an_english_one() -> None:
    with (DESK / "locale/en/LC_MESSAGES/django.mo").open("rb") as file:
        catalogue = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
    known = {key[0] if isinstance(key, tuple) else key for key in catalogue}
    texts = {*in_templates(), *in_code()}
    assert len(texts) > 200
    assert sorted(texts - known) == []


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", list(Happened))
def test_every_kind_of_entry_is_worded(kind: Happened, language: str) -> None:
    entry = Entry(case_id=1, kind=kind, facts=FACTS, at=clock.now(), actor=Colleague(name="Samira"))
    with translation.override(language):
        words = str(Sentence(entry))
    assert words
    assert "%(" not in words


@pytest.mark.parametrize("kind", list(Happened))
def test_an_entry_without_facts_is_worded_too(kind: Happened) -> None:
    assert str(Sentence(Entry(case_id=1, kind=kind, facts={}, at=clock.now())))


def test_every_law_has_a_name() -> None:
    assert sorted(LAWS) == list(range(1, 11))
