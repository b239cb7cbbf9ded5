"""Earlier questions that are like this one, with the answer that was given.

Words that many questions have say little: only the seldom ones of a question are looked for, any of them,
and a candidate weighs what its shared words are worth (inverse document frequency among the candidates).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from math import log

from django.db import connection

from gehoor.cases.enums import QuestionState
from gehoor.cases.models import Case, Question

from .shares import Shares
from .sources import SOURCES, by_index
from .stems import STEMS, lexemes

MOST = 3
MOST_WORDS = 40
CANDIDATES = 1_500
ENOUGH_ALIKE = 0.3
"""Share of the weight of its words that a question has to have in common."""
LONGEST = 2_000
_QUESTIONS = next(source for source in SOURCES if source.name == "question")
_WORD = re.compile(r"[^\W\d_]{3,}")
FOUND = """
select question.id, tsvector_to_array(gehoor_words(question.text)) from (
    select id, text from cases_question
    where gehoor_words(text) @@ %s::tsquery and state = %s and case_id <> %s limit %s
) question
"""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A question of before, the case that it was asked in, and what we answered, when."""

    case: Case
    asked: str
    answer: str
    at: datetime


def earlier(case: Case) -> list[Earlier]:
    """At most three answered questions that are like the open ones of `case`, the likest first."""
    asked = case.questions.filter(state=QuestionState.OPEN).order_by("number")
    text = " ".join(asked.values_list("text", flat=True)) or case.title
    return _answered(like(text, apart_from=case.pk))


def like(text: str, apart_from: int = 0) -> list[int]:
    """Keys of answered questions that are like `text`, the likest first."""
    with by_index():
        ways = _seldom(_ways(text[:LONGEST]), _QUESTIONS.known)
        if not ways:
            return []
        query = " | ".join(f"({way})" for way in ways)
        with connection.cursor() as cursor:
            cursor.execute(FOUND, [query, QuestionState.ANSWERED, apart_from, CANDIDATES])
            found = {key: set(words) for key, words in cursor.fetchall()}
    return _likest(set(lexemes(query)), found)


def _ways(text: str) -> list[str]:
    """Each word of a text as the index knows it, once; words that say nothing are left out."""
    words = list(dict.fromkeys(word.lower() for word in _WORD.findall(text)))[:MOST_WORDS]
    with connection.cursor() as cursor:
        cursor.execute(STEMS, [words])
        rows = cursor.fetchall()
    ways = (dutch if dutch == english else f"{dutch} | {english}"
            for dutch, english, *_ in rows if dutch and english)  # fmt: skip
    return list(dict.fromkeys(ways))


def _seldom(ways: list[str], known: Shares) -> list[str]:
    """The most seldom words, so many that they bring no more than CANDIDATES; at least one."""
    shares = sorted((max(known.of.get(each, 0.0) for each in lexemes(way)), way) for way in ways)
    chosen, expected = list[str](), 0.0
    for share, way in shares:
        expected += (share or known.least / 2) * known.rows
        if chosen and expected > CANDIDATES:
            break
        chosen.append(way)
    return chosen


def _likest(wanted: set[str], found: dict[int, set[str]]) -> list[int]:
    counted = Counter(word for words in found.values() for word in words & wanted)
    worth = {
        word: log(1 + (len(found) + 1) / (counted[word] + 0.5)) for word in wanted if counted[word]
    }
    scores = {key: sum(worth[word] for word in words & wanted) for key, words in found.items()}
    whole = max(sum(worth.values()), 1e-9)
    near = [key for key, score in scores.items() if score / whole >= ENOUGH_ALIKE]
    return sorted(
        near, key=lambda key: (scores[key] / (4 + len(found[key])) ** 0.5, key), reverse=True
    )


def _answered(keys: list[int]) -> list[Earlier]:
    """With their answers; of each case one, and each answer once."""
    questions = Question.objects.filter(answered_in__isnull=False)
    whole = questions.select_related("case__party", "answered_in").in_bulk(keys[: MOST * 4])
    shown: dict[int, Earlier] = {}
    for key in keys:
        if (one := whole.get(key)) and one.answered_in and len(shown) < MOST:
            answer = " ".join(one.answered_in.reply.split())
            shown.setdefault(one.case_id, Earlier(one.case, one.text, answer, one.answered_in.at))
    return list(shown.values())
