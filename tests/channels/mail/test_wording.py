"""Every sentence that a colleague reads about mail is there in English too."""

from __future__ import annotations

import re
from pathlib import Path

from django.utils.translation import gettext, override

import gehoor.channels

SENTENCE = re.compile(r"""\b_\(\s*"((?:[^"\\]|\\.)+)"\s*\)""")
HERE = Path(gehoor.channels.__file__).parent


def test_every_sentence_has_an_english_one() -> None:
    files = [*HERE.glob("*.py"), *(HERE / "mail").glob("*.py")]
    found = {text for file in files for text in SENTENCE.findall(file.read_text())}
    assert len(found) > 20
    with override("en"):
        same = {"TLS", "STARTTLS"}
        assert {text for text in found if gettext(text) == text} == same
