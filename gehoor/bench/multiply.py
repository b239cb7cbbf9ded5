"""A few cases made by the real verbs, copied a thousandfold inside the database.

Copying keeps what the laws ask, because each copy is a whole case. While it runs, foreign keys, indexes
and triggers of the copied tables are away; putting them back checks every row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import Connection
from psycopg.sql import SQL, Composable, Composed, Identifier, Literal

TABLES = [
    "cases_contact", "timeline_entry", "cases_outgoing", "promises_promise", "cases_case",
    "promises_keeping", "cases_question", "cases_participant", "cases_statuslink",
    "parties_address", "parties_party", "casework_alert",
]  # fmt: skip
STRIDE = 1_000_000
"""What the ids of the copies differ by; at most so many rows in a table before copying."""
LATER = 1200
"""Seconds over which the copies are spread."""
AT_ONCE = 2

COLUMNS = """
select a.attname, a.atttypid::regtype::text,
    (select f.confrelid::regclass::text from pg_constraint f
     where f.conrelid = a.attrelid and f.contype = 'f' and f.conkey = array[a.attnum])
from pg_attribute a
where a.attrelid = %s::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
"""
KEYS = """
select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
where contype = 'f' and (conrelid = any(%s::regclass[]) or confrelid = any(%s::regclass[]))
"""
INDEXES = """
select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i
where i.indrelid = any(%s::regclass[])
    and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
"""
FACTS = ("contact", "promise", "successor", "note", "shift")
Values = Mapping[tuple[str, str], SQL]
"""What a copy has in a column, by (table, column): SQL over its row, the copy's number n and {shift}."""
UNIQUE: Values = {
    ("cases_case", "reference"): SQL(
        "split_part(reference, '-', 1) || '-' || split_part(reference, '-', 2)::bigint + {shift}"
    ),
    ("parties_address", "value"): SQL("n || '.' || value"),
    ("cases_statuslink", "digest"): SQL("md5(digest || n) || md5(n || digest)"),
    ("cases_contact", "message_id"): SQL(
        "case message_id when '' then '' else '<' || n || '.' || substr(message_id, 2) end"
    ),
}


def multiply(
    url: str, copies: int, tables: Sequence[str] = TABLES, values: Values = UNIQUE
) -> None:
    """Add `copies` copies of every case that is there, with their rows in `tables`."""
    copying = _Copying(list(tables), values)
    with psycopg.connect(url, autocommit=True) as connection:
        inserts = [copying.insert(connection, table, copies) for table in tables]
        with bare(connection, url, copying.tables):
            _all_at_once(url, inserts)
        for table in tables:
            connection.execute(advance(table))
        connection.execute(
            "select setval('cases_reference', (select count(*) + 10000 from cases_case))"
        )
        connection.execute("vacuum analyze")


@dataclass(frozen=True, slots=True)
class _Copying:
    """How rows become other rows: keys are shifted along with what they point to, moments move a little."""

    tables: list[str]
    values: Values

    def insert(self, connection: Connection[Any], table: str, copies: int) -> Composed:
        columns = connection.execute(COLUMNS, [table]).fetchall()
        names = [Identifier(name) for name, _, _ in columns]
        values = [self._copied(table, *column) for column in columns]
        return SQL(
            "insert into {table} ({names}) select {values} from {table}, generate_series(1, {n}) n"
        ).format(
            table=Identifier(table),
            names=SQL(", ").join(names),
            values=SQL(", ").join(values),
            n=Literal(copies),
        )

    def _copied(self, table: str, name: str, kind: str, key_of: str | None) -> Composable:
        column, shift = Identifier(name), SQL("n::bigint * {}").format(Literal(STRIDE))
        if value := self.values.get((table, name)):
            return value.format(shift=shift)
        if name == "id" or key_of in self.tables:
            return SQL("{} + {}").format(column, shift)
        if kind == "timestamp with time zone":
            return SQL("{} + (n % {}) * interval '1 second'").format(column, Literal(LATER))
        if (table, name) == ("timeline_entry", "facts"):
            return SQL("facts || {}").format(SQL(" || ").join(_fact(each, shift) for each in FACTS))
        return column


def _fact(name: str, shift: Composable) -> Composed:
    return SQL(
        "case when facts ? {name} then"
        " jsonb_build_object({name}, (facts ->> {name})::bigint + {shift}) else '{{}}' end"
    ).format(name=Literal(name), shift=shift)


def advance(table: str) -> Composed:
    """Let the keys of a table go on after those that are there."""
    sequence = SQL("pg_get_serial_sequence({}, 'id')").format(Literal(table))
    return SQL("select setval({}, (select max(id) from {}))").format(sequence, Identifier(table))


@contextmanager
def bare(connection: Connection[Any], url: str, tables: list[str]) -> Iterator[None]:
    """Tables without foreign keys, indexes and triggers, which are put back afterwards."""
    keys = connection.execute(KEYS, [tables, tables]).fetchall()
    indexes = connection.execute(INDEXES, [tables]).fetchall()
    for table, name, _ in keys:
        connection.execute(
            SQL("alter table {} drop constraint {}").format(SQL(table), Identifier(name))
        )
    for name, _ in indexes:
        connection.execute(SQL("drop index {}").format(SQL(name)))
    for table in tables:
        connection.execute(SQL("alter table {} disable trigger user").format(Identifier(table)))
    yield
    for table in tables:
        connection.execute(SQL("alter table {} enable trigger user").format(Identifier(table)))
    _all_at_once(url, [SQL(definition) for _, definition in indexes])
    _all_at_once(
        url, [_key(*key) for key in keys], at_once=1
    )  # two at once would lock each other out


def _key(table: str, name: str, definition: str) -> Composed:
    return SQL("alter table {} add constraint {} {}").format(
        SQL(table), Identifier(name), SQL(definition)
    )


def _all_at_once(url: str, statements: list[Any], at_once: int = AT_ONCE) -> None:
    def execute(statement: Any) -> None:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("set maintenance_work_mem = '512MB'")
            connection.execute(statement)

    with ThreadPoolExecutor(at_once) as pool:
        list(pool.map(execute, statements))
