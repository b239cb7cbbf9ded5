"""`gehoor bench questions`: how well the questions of a mail are found, in Dutch and in English.

The mails in questions.jsonl are our own, each question marked between [[ and ]]. Every third mail is held
out: nobody looked at it while the rules were made. A question is found when one proposal lies on it, and a
proposal is right when it lies on one that no earlier proposal took. A mail in which nothing seems to ask is
one question, as it is when it comes in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import process_time

from gehoor.casework.splitting import split

from .report import Bar, Cell, Report

COUNT = 1_000
SET = Path(__file__).with_suffix(".jsonl")
HELD_OUT_EVERY = 3
LEAST_PRECISION, LEAST_RECALL, MOST_MILLISECONDS = 0.8, 0.8, 1.0
_MARK = re.compile(r"\[\[|\]\]")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail without its marks, and where its questions stand."""

    language: str
    text: str
    questions: tuple[Span, ...]
    held_out: bool


def mails() -> list[Mail]:
    """The labelled set, in order."""
    lines = SET.read_text(encoding="utf-8").splitlines()
    return [_mail(json.loads(line), number) for number, line in enumerate(lines, 1)]


def _mail(facts: dict[str, str], number: int) -> Mail:
    text, edges = "", []
    for part in re.split(r"(\[\[|\]\])", facts["text"]):
        if _MARK.fullmatch(part):
            edges.append(len(text))
        else:
            text += part
    spans = tuple(zip(edges[::2], edges[1::2], strict=True))
    return Mail(facts["language"], text, spans, number % HELD_OUT_EVERY == 0)


def proposed(mail: Mail) -> list[Span]:
    """Where the questions are that we would propose."""
    return [(each.start, each.end) for each in split(mail.text)] or [(0, len(mail.text))]


def found(mail: Mail) -> int:
    """How many of its questions have a proposal of their own."""
    left = list(mail.questions)
    for start, end in proposed(mail):
        on = [each for each in left if min(end, each[1]) > max(start, each[0])]
        if on:
            left.remove(max(on, key=lambda each: min(end, each[1]) - max(start, each[0])))
    return len(mail.questions) - len(left)


@dataclass(frozen=True, slots=True)
class Score:
    """Over some mails: their questions, our proposals, those that are right, and mails with as many."""

    mails: int
    questions: int
    proposals: int
    right: int
    exact: int

    @classmethod
    def of(cls, chosen: list[Mail]) -> Score:
        return cls(
            len(chosen),
            sum(len(each.questions) for each in chosen),
            sum(len(proposed(each)) for each in chosen),
            sum(found(each) for each in chosen),
            sum(len(proposed(each)) == len(each.questions) for each in chosen),
        )

    @property
    def precision(self) -> float:
        return self.right / self.proposals

    @property
    def recall(self) -> float:
        return self.right / self.questions

    def row(self, name: str) -> list[Cell]:
        shares = (self.precision, self.recall, self.exact / self.mails)
        counts = (self.mails, self.questions, self.proposals, self.right)
        return [name, *counts, *(round(each, 3) for each in shares)]


COLUMNS = ("mails", "number", "questions", "proposed", "right", "precision", "recall", "exact")


def run(count: int, _seed: int, say: Callable[[str], None]) -> Report:
    """Precision, recall and the share of mails with the right number, of the first `count` mails."""
    chosen = mails()[:count]
    groups = {
        f"{language}, {'held out' if held_out else 'tuned'}": Score.of(part)
        for language in ("nl", "en")
        for held_out in (False, True)
        if (part := [e for e in chosen if (e.language, e.held_out) == (language, held_out)])
    }
    held_out = Score.of([each for each in chosen if each.held_out])
    return Report(
        "questions",
        COLUMNS,
        [*(score.row(name) for name, score in groups.items()), held_out.row("held out")],
        [
            Bar("precision, held out", held_out.precision, least=LEAST_PRECISION),
            Bar("recall, held out", held_out.recall, least=LEAST_RECALL),
            Bar("ms of CPU for a mail", _milliseconds(chosen), most=MOST_MILLISECONDS),
        ],
    )


def _milliseconds(chosen: list[Mail]) -> float:
    begun = process_time()
    for each in chosen:
        split(each.text)
    return (process_time() - begun) * 1_000 / len(chosen)
