"""Advice: the lines that can be marked as such, what was advised before, and what is next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Contact, Note
from gehoor.core.prepared import prepared
from gehoor.knowledge.models import Advice, Article

from .usable import said_in

MOST_LINES = 40
MOST_SHOWN = 3
LONGEST = 500
SPOKEN = (Channel.PHONE, Channel.COUNTER)
_NUMBER = re.compile(r"^(?:\d+[.)]|-)\s+")
_NO_ADVICE = re.compile(r"https?://|[?:]\s*$")
_FRAME = re.compile(r"Bron: |Source: |Dit spreken wij met u af|This is what we agree with you")
"""Where, in a letter of ours, the words of the colleague are over."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of what a colleague said or noted; `place` is `contact-12` or `note-3`."""

    place: str
    text: str
    who: str
    at: datetime

    @property
    def key(self) -> str:
        """What names it in a form."""
        return f"{self.place}:{self.text}"


def lines(case: Case) -> list[Line]:
    """What a colleague may mark as advice, the newest message first, its lines in order."""
    said = sorted([*_messages(case), *_notes(case)], key=lambda each: each[2], reverse=True)
    found = [
        Line(place, text, who, at) for place, who, at, words in said for text in _lines_of(words)
    ]
    return found[:MOST_LINES]


def _messages(case: Case) -> Iterator[tuple[str, str, datetime, str]]:
    """Our letters, and the talks that a colleague wrote down."""
    for each in _by_us(case.pk):
        who = each.author.first_name if each.author else each.party.name
        yield f"contact-{each.pk}", who, each.at, each.reply or each.text


def _notes(case: Case) -> Iterator[tuple[str, str, datetime, str]]:
    for each in _noted(case.pk):
        yield f"note-{each.pk}", each.author.first_name if each.author else "", each.at, each.text


@prepared
def _by_us(case: int) -> QuerySet[Contact]:
    by_us = Q(author__isnull=False) | Q(channel__in=SPOKEN)
    found = Contact.objects.filter(by_us, case=case, automatic=False).select_related(
        "author", "party"
    )
    return found.defer("html", "search").order_by("-at")[:MOST_LINES]


@prepared
def _noted(case: int) -> QuerySet[Note]:
    found = Note.objects.filter(case=case).select_related("author")
    return found.order_by("-at")[:MOST_LINES]


def _lines_of(words: str) -> Iterator[str]:
    """Its lines without the number before a step, and without links, questions and our frame around it."""
    for line in said_in(words).splitlines():
        if _FRAME.match(line):
            return
        text = _NUMBER.sub("", line.strip())
        if text and not _NO_ADVICE.search(text):
            yield text[:LONGEST]


def before(case: Case) -> list[Advice]:
    """What this customer was advised, in this case first, the newest on top."""
    given = Advice.objects.filter(case__party=case.party_id).select_related(
        "by", "failed_by", "article", "case"
    )
    newest = sorted(
        given.order_by("-at")[: 10 * MOST_SHOWN], key=lambda each: each.case_id != case.pk
    )
    return newest[:MOST_SHOWN]


def step_named(text: str) -> tuple[Article, int] | None:
    """The article of which `text` is a step, and which one it is, counted from 1."""
    steps = Q(steps_nl__contains=[text]) | Q(steps_en__contains=[text])
    article = Article.objects.in_use().filter(steps).first()
    if article is None:
        return None
    found = article.steps_nl if text in article.steps_nl else article.steps_en
    return article, found.index(text) + 1


def next_step(advice: Advice, language: str) -> str:
    """The step of its article after this one; empty when none is named."""
    if advice.article is None or advice.step is None:
        return ""
    steps = advice.article.steps(language)
    return steps[advice.step] if advice.step < len(steps) else ""
