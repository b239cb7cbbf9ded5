"""Where words are looked for, and how their hits are found at a price that does not grow with the house.

A seldom word is asked of the index, all its hits at once. Asking that for a common word would bring
hundreds of thousands of rows; there the newest rows are walked through until there is enough, which is
soon, because the word is common. A plan that walks for a seldom word, or sorts for a common one, takes
seconds at a million cases (docs/benchmarks.md), so the choice is ours and not the planner's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection, transaction

from .shares import Shares, shares
from .stems import Wanted, together

SELDOM = 4_000
"""Hits of which all are fetched; what is expected to have more is walked for."""
ENOUGH = 60
"""Hits after which the newest rows need not be walked further."""
FIRST_STEP = 500
STEPS = 3
STRIDE = 4


@dataclass(frozen=True, slots=True)
class Source:
    """A table with words in it; all but `name` and `walked` is SQL. `index` is that over `words`."""

    name: str
    table: str
    index: str
    column: str
    words: str
    text: str
    case: str = "case_id"
    at: str = "at"
    condition: str = "true"
    walked: int = 24_000
    """Rows that a walk may pass."""

    @property
    def known(self) -> Shares:
        return shares(self.table, self.index, self.column)


SOURCES = (
    Source("contact", "cases_contact", "cases_contact", "search", "search", "subject || ' ' || reply"),
    Source("note", "cases_note", "note_words", "gehoor_words", "gehoor_words(text)", "text", walked=500),
    Source(
        "question", "cases_question", "question_words", "gehoor_words", "gehoor_words(text)", "text",
        at="asked_at", walked=500,
    ),
    Source(
        "promise", "promises_promise", "promise_words", "gehoor_words", "gehoor_words(wording)", "wording",
        at="made_at", condition="made_by_id is not null", walked=500,
    ),
    Source(
        "attachment", "cases_attachment", "attachment_words", "gehoor_words",
        "gehoor_words(translate(name, '_.-', '   '))", "name",
        case="(select case_id from cases_contact c where c.id = contact_id)",
        at="(select at from cases_contact c where c.id = contact_id)",
        condition="not inline", walked=500,
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hit:
    source: str
    pk: int
    case_id: int
    at: datetime


type Keep = Callable[[list[Hit]], list[Hit]]
"""Of these hits those that also meet the filters."""


def hits(
    sources: Sequence[Source], all_of: Sequence[Wanted], keep: Keep
) -> dict[Source, list[Hit]]:
    """The newest hits of each, at least ENOUGH if there are so many within what may be looked at.

    For within `by_index`.
    """
    query = together(all_of)
    if not query:
        return {}
    shares = {source: expected(all_of, source.known) for source in sources}
    seldom = [source for source, share in shares.items() if share * source.known.rows <= SELDOM]
    collected = _collected(seldom, query)
    found: dict[Source, list[Hit]] = {}
    for source, share in shares.items():
        its = collected.get(source, [])
        if source in seldom and len(its) <= SELDOM:
            found[source] = keep(its)
        else:
            share = max(share, len(its) / max(source.known.rows, 1.0))
            found[source] = _walked(source, query, share, keep)
    return found


def expected(all_of: Sequence[Wanted], known: Shares) -> float:
    """The share of the rows in which all of it is; 0 when a word is too rare to be known."""
    found = 1.0
    for each in all_of:
        if not each.without:
            found *= each.share(known.of) or 0.0
    return found


def _collected(sources: Sequence[Source], query: str) -> dict[Source, list[Hit]]:
    """All hits by the index, the newest first; one more than SELDOM where there are too many."""
    if not sources:
        return {}
    one = "(select {place}, {columns} where {found} limit {limit})"
    statement = " union all ".join(
        one.format(place=place, columns=_columns(each), found=_found(each), limit=SELDOM + 1)
        for place, each in enumerate(sources)
    )
    found: dict[Source, list[Hit]] = {source: [] for source in sources}
    for place, *row in _rows(statement, [query] * len(sources)):
        found[sources[place]].append(Hit(sources[place].name, *row))
    for its in found.values():
        its.sort(key=lambda hit: (hit.at, hit.pk), reverse=True)
    return found


def _walked(source: Source, query: str, share: float, keep: Keep) -> list[Hit]:
    """The newest hits, in steps that grow until there are enough or too many rows have passed."""
    ((end,),) = _rows(f"select coalesce(max(id), 0) from {source.table}", [])
    found, passed = list[Hit](), 0
    step = max(FIRST_STEP, int(2 * ENOUGH / max(share, 1e-9)))
    while end > 0 and passed < source.walked and len(found) < ENOUGH:
        step = min(step, source.walked - passed)
        statement = (
            f"select {_columns(source)} where {_found(source)}"
            " and id > %s and id <= %s order by id desc limit %s"
        )
        rows = _rows(statement, [query, end - step, end, SELDOM])
        found += keep([Hit(source.name, *row) for row in rows])
        end, passed, step = end - step, passed + step, step * STRIDE
    return found


def _columns(source: Source) -> str:
    return f"id, {source.case}, {source.at} from {source.table}"


def _found(source: Source) -> str:
    return f"{source.condition} and {source.words} @@ %s::tsquery"


def _rows(statement: str, values: Sequence[str | int]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return list(cursor.fetchall())


@contextmanager
def by_index() -> Iterator[None]:
    """Within this no table is read from end to end, whatever the planner thinks of it."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("select set_config('enable_seqscan', 'off', true)")
        yield
        cursor.execute("select set_config('enable_seqscan', 'on', true)")
