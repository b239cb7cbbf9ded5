"""The words that were ever written, so that a slip of the pen is known and what was meant is found."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import connection, transaction

from .lines import Kind, Line
from .models import Learned, Word
from .passages import folded

PORTION = 2_000
"""Rows that are read at a time."""
SHORTEST = 4
"""Letters of a word that is worth correcting."""
MOST_MEANT = 3
LIKE = 0.3
NEAREST = 60
OFTENER = 20
SOURCES = {
    "cases_contact": "left(subject || ' ' || reply, 20000)",
    "cases_note": "text",
    "parties_party": "name",
}
NEXT = (
    "select max(id), count(*) from (select id from {table} where id > %s order by id limit %s) next"
)
READ = """
insert into finding_word as known (word, seen)
select word, ndoc from ts_stat($stat$
    select to_tsvector('gehoor_plain', {text}) from {table} where id > {begin} and id <= {end}
$stat$)
where length(word) between 3 and 30 and word ~ '^[[:alpha:]]+$'
on conflict (word) do update set seen = known.seen + excluded.seen
"""
SIMILAR = """
select word, seen from finding_word where word %% %s
order by similarity(word, %s) desc, seen desc limit %s
"""


def learn() -> bool:
    """Read the next portion of each table; whether there may be more."""
    more = [_learn(table, text) for table, text in SOURCES.items()]
    return any(more)


@transaction.atomic
def _learn(table: str, text: str) -> bool:
    Learned.objects.bulk_create([Learned(table=table)], ignore_conflicts=True)
    mark = Learned.objects.select_for_update(skip_locked=True).filter(table=table).first()
    if mark is None:  # another worker is at it
        return False
    with connection.cursor() as cursor:
        cursor.execute(NEXT.format(table=table), [mark.upto, PORTION])
        end, count = cursor.fetchone()
        if not count:
            return False
        cursor.execute(READ.format(table=table, text=text, begin=mark.upto, end=end))
    mark.upto = end
    mark.save()
    return bool(count == PORTION)


def meant(line: Line) -> dict[str, list[str]]:
    """For each word of a line that nobody ever wrote: the likeliest words that were meant."""
    asked = {
        each.text: folded(each.text)
        for each in line.terms
        if each.kind is Kind.WORD and not each.without and each.text.isalpha()
    }
    asked = {typed: word for typed, word in asked.items() if len(word) >= SHORTEST}
    known = dict(Word.objects.filter(word__in=asked.values()).values_list("word", "seen"))
    found = {typed: _meant(word, known.get(word, 0)) for typed, word in asked.items()}
    return {typed: words for typed, words in found.items() if words}


def _meant(word: str, seen: int) -> list[str]:
    """Words a letter or two away; for one that was written before, only those written far more often."""
    if seen > OFTENER:
        return []
    with connection.cursor() as cursor:
        cursor.execute("select set_config('pg_trgm.similarity_threshold', %s, true)", [str(LIKE)])
        cursor.execute(SIMILAR, [word, word, NEAREST])
        near: Sequence[tuple[str, int]] = cursor.fetchall()
    most = 1 if len(word) <= SHORTEST + 1 else 2
    slips = [
        (slipped(word, other, most), -often, other)
        for other, often in near
        if other != word and often > seen * OFTENER
    ]
    likely = [each for each in sorted(slips) if each[0] <= most]
    return [other for away, _, other in likely[:MOST_MEANT] if away == likely[0][0]]


def slipped(one: str, other: str, most: int) -> int:
    """How many letters were left out, added, changed or swapped with the next; `most` + 1 for more.

    The distance of Damerau and Levenshtein (optimal string alignment).
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before, line = list[int](), list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        before, line, above = line, [row], before
        for column, its in enumerate(other, 1):
            cost = min(before[column] + 1, line[-1] + 1, before[column - 1] + (letter != its))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == its:
                cost = min(cost, above[column - 2] + 1)
            line.append(cost)
    return min(line[-1], most + 1)
