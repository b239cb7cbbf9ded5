"""A template says its words in the language in which it is asked for, however often."""

from __future__ import annotations

from pathlib import Path

from django.template import engines
from django.template.loader import get_template, render_to_string
from django.utils import translation

import gehoor

BACKEND = engines["django"]


def said(source: str, language: str, **context: object) -> str:
    with translation.override(language):
        return str(BACKEND.from_string("{% load i18n %}" + source).render(context))


def test_a_page_speaks_the_language_of_each_who_asks() -> None:
    heard = []
    for language in ("nl", "en", "nl", "en"):
        with translation.override(language):
            heard.append(render_to_string("portal/unknown.html"))

    assert ["Ik kom er niet uit" in each for each in heard] == [True, False, True, False]
    assert ["I am stuck" in each for each in heard] == [False, True, False, True]


def test_a_template_is_compiled_once_for_a_language() -> None:
    with translation.override("en"):
        first, second = (get_template("portal/unknown.html") for _ in range(2))

    assert first.template is second.template


def test_words_that_are_known_are_said_at_once_and_others_when_they_come() -> None:
    assert said("{% translate 'Contact' %} & {% translate 'Mailen' %}", "en") == "Contact & Email"
    assert said("{% translate word %}", "en", word="Mailen") == "Email"
    assert said("{% translate 'Mailen' as word %}[{{ word }}]", "en") == "[Email]"
    assert said("{% translate 'Mailen' noop %}", "en") == "Mailen"
    assert said("{% trans 'Mailen' %}", "nl") == "Mailen"
    assert said("{% translate '100 % <b>' %}", "nl") == "100 % <b>"


def test_no_template_speaks_two_languages() -> None:
    """Within `{% language %}` words would still be those of the language that the page is asked in."""
    templates = Path(gehoor.__file__).parent.rglob("templates/**/*.html")
    assert not [each.name for each in templates if "{% language" in each.read_text()]
