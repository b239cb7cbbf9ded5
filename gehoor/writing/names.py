"""How often a standard text names the customer: once, at the greeting (requirement M57). Pure."""

from __future__ import annotations

PLACES = {"nl": "{naam}", "en": "{name}"}


def names_more_than_once(text: str, language: str) -> bool:
    return text.count(PLACES[language]) > 1
