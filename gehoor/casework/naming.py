"""How a letter speaks of one of several questions, in the customer's language."""

from __future__ import annotations

from gehoor.cases.models import Question

ORDINALS = {
    "nl": (
        "eerste", "tweede", "derde", "vierde", "vijfde",
        "zesde", "zevende", "achtste", "negende", "tiende",
    ),
    "en": (
        "first", "second", "third", "fourth", "fifth",
        "sixth", "seventh", "eighth", "ninth", "tenth",
    ),
}  # fmt: skip


def named(question: Question, language: str, *, alone: bool) -> str:
    """`uw tweede vraag (Graag bestellen: 2x product A)`; without the number when it is the only one."""
    words = f"({question.text.rstrip(' .?!,;:')})"
    if alone:
        return f"your question {words}" if language == "en" else f"uw vraag {words}"
    if question.number <= len(ORDINALS[language]):
        place = ORDINALS[language][question.number - 1]
        return f"your {place} question {words}" if language == "en" else f"uw {place} vraag {words}"
    number = question.number
    return f"your question {number} {words}" if language == "en" else f"uw vraag {number} {words}"


WORDING = {
    "nl": "Antwoord op vraag %(number)s: %(text)s",
    "en": "An answer to question %(number)s: %(text)s",
}


def answer_wording(question: Question, language: str) -> str:
    """What is promised about one of several questions."""
    return WORDING[language] % {"number": question.number, "text": question.text}
