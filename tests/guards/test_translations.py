"""Django merges the catalogues of all apps: the same Dutch words must have one English everywhere."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "gehoor"
ENTRY = re.compile(r'^(msgctxt ".*"\n)?msgid "(.+)"\nmsgstr "(.+)"$', re.MULTILINE)
CATALOGUES = sorted(PACKAGE.glob("*/locale/en/LC_MESSAGES/django.po"))


def test_there_are_catalogues_each_with_its_compiled_form() -> None:
    assert CATALOGUES
    assert [path for path in CATALOGUES if not path.with_suffix(".mo").exists()] == []


def test_the_same_words_have_one_translation() -> None:
    found: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for path in CATALOGUES:
        for context, dutch, english in ENTRY.findall(path.read_text()):
            found[context, dutch][english].append(path.relative_to(PACKAGE).parts[0])
    differing = {words[1]: dict(each) for words, each in found.items() if len(each) > 1}
    assert differing == {}
