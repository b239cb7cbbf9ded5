"""Adding rows by statements that are compiled once, and sending them to the server together.

Django spends more time on writing a statement than PostgreSQL on carrying it out, and a process more on
waiting for a row's key than on either.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import batched
from threading import local
from typing import Any, cast

from django.db import connection, models

type _Fields = list[tuple[models.Field[Any, Any], str, bool]]
"""Each with the attribute that holds its value, and whether that may go as it stands."""
_MOST_ROWS = 8  # of one kind in a statement: each number of them is a statement to keep
_UNLESS_THERE = " on conflict do nothing"
_SAME_FOR_BOTH = frozenset({str, int, bool, type(None), datetime})
_PLAIN = frozenset(
    {
        models.BooleanField,
        models.CharField,
        models.DateTimeField,
        models.ForeignKey,
        models.PositiveIntegerField,
        models.PositiveSmallIntegerField,
        models.TextField,
    }
)
"""Fields whose values of these types Python and PostgreSQL write alike."""


class _Here(local):
    """What a thread keeps: what waits (None outside `together`), and a cursor that is used again.

    `usual` is the most keys of each kind that one piece of work ever took.
    """

    waiting: _Waiting | None = None
    cursor: Any = None

    def __init__(self) -> None:
        self.usual: Counter[type[models.Model]] = Counter()


_here = _Here()


def insert[M: models.Model](row: M) -> M:
    """Insert a new row and give it the key that the database makes. Sends no signals.

    Within `together` the row reaches the server with the next question, and so does its refusal.
    """
    if _here.waiting is None:
        _added(row)
    else:
        _here.waiting.insert(row)
    return row


def insert_unless_there(row: models.Model) -> bool:
    """Insert it at once, or False when a row with its unique values is there: then nothing is added."""
    return _added(row, _UNLESS_THERE)


def insert_those_not_there[M: models.Model](rows: Sequence[M]) -> list[M]:
    """As `insert_unless_there` for several new rows of one kind; those that were inserted."""
    with together():
        return _here.waiting.insert_now(rows) if _here.waiting and rows else []


def ensure(row: models.Model) -> None:
    """Insert a row, or nothing when one with its unique values is there: for who need not know which."""
    if _here.waiting is None:
        _added(row, _UNLESS_THERE)
    else:
        _here.waiting.insert(row, _UNLESS_THERE)


def change(row: models.Model, *names: str) -> None:
    """Write these fields of a row that is in the database; within `together` as insert does."""
    statement, fields = _changing(type(row), names)
    say(statement, [*_values(row, fields, add=False), row.pk])


def say(statement: str, values: Sequence[Any] = ()) -> None:
    """Carry out a statement that gives nothing back."""
    if _here.waiting is None:
        with connection.cursor() as cursor:
            cursor.execute(statement, values)
    else:
        _here.waiting.add(statement, values)


def ask(statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """All rows that a question finds, by a cursor that is kept: to make one takes half as long as to ask.

    Who listens to what is asked (the log of queries, a wrapper around them) hears this as well.
    """
    wrappers = len(connection.execute_wrappers) - (_here.waiting is not None)
    if connection.connection is None or connection.queries_logged or wrappers:
        with connection.cursor() as cursor:
            cursor.execute(statement, values)
            return cast("list[tuple[Any, ...]]", cursor.fetchall())
    connection.validate_no_broken_transaction()
    if _here.waiting is not None:
        _here.waiting.send()
    with connection.wrap_database_errors:
        kept = _kept_cursor()
        kept.execute(statement, values)
        return cast("list[tuple[Any, ...]]", kept.fetchall())


def _kept_cursor() -> Any:
    if _here.cursor is None or _here.cursor.connection is not connection.connection:
        _here.cursor = connection.connection.cursor()
    return _here.cursor


@contextmanager
def together(pieces: int = 1) -> Iterator[None]:
    """Hold inserted rows back until something is asked, and then send them in one round trip (pipeline).

    For use inside a transaction, whose end it must not outlive: what waits is sent when the block ends.
    `pieces` is how many alike pieces of work the block does, for the keys that it sets apart.
    """
    if _here.waiting is not None:
        yield
        return
    waiting = _here.waiting = _Waiting(pieces)
    try:
        with connection.execute_wrapper(waiting.before):
            yield
            waiting.send()
        _here.usual |= waiting.used_by_one()
    finally:
        _here.waiting = None


@dataclass(slots=True)
class _Alike:
    """Rows that go in one statement, each by its values."""

    model: type[models.Model]
    clause: str
    rows: list[list[Any]]

    def put(self) -> tuple[str, list[Any]]:
        statement, _ = _compiled(
            self.model, self.clause, keyed=True, rows=len(self.rows), returning=False
        )
        return statement, [value for row in self.rows for value in row]


class _Waiting:
    """Statements that have not been sent, and keys that the database set apart for their rows."""

    def __init__(self, pieces: int) -> None:
        self._pieces = max(pieces, 1)
        self._statements: list[tuple[str, Sequence[Any]] | _Alike] = []
        self._alike: dict[tuple[type[models.Model], str], _Alike] = {}
        self._keys: dict[type[models.Model], list[int]] = {}
        self.used: Counter[type[models.Model]] = Counter()

    def add(self, statement: str, values: Sequence[Any]) -> None:
        """What it changes may be what was inserted before, so no later row goes before it."""
        self._statements.append((statement, values))
        self._alike.clear()

    def insert(self, row: models.Model, clause: str = "") -> None:
        """Rows of one kind go in one statement: a key that points ahead is looked at in the end."""
        kind, key = (type(row), clause), self._key(type(row))  # which may send what waits
        alike = self._alike.get(kind)
        if alike is None or len(alike.rows) == _MOST_ROWS:
            alike = self._alike[kind] = _Alike(*kind, [])
            self._statements.append(alike)
        alike.rows.append([*_values(row, _compiled(*kind, keyed=True)[1]), key])
        _stored(row, key)

    def insert_now[M: models.Model](self, rows: Sequence[M]) -> list[M]:
        """Those whose unique values are not there yet; the others keep no key."""
        inserted = []
        for some in batched(rows, _MOST_ROWS):
            model = type(some[0])
            keyed = {self._key(model): each for each in some}
            statement, fields = _compiled(model, _UNLESS_THERE, keyed=True, rows=len(some))
            values = [value for key, row in keyed.items() for value in (*_values(row, fields), key)]
            for (key,) in ask(statement, values):
                _stored(keyed[key], key)
                inserted.append(keyed[key])
        return inserted

    def _key(self, model: type[models.Model]) -> int:
        self.used[model] += 1
        if not self._keys.get(model):
            self._reserve(model)
        return self._keys[model].pop(0)

    def before(self, execute: Callable[..., Any], *question: Any) -> Any:
        """What Django calls around each statement of its own."""
        self.send()
        return execute(*question)

    def send(self) -> None:
        if not self._statements:
            return
        statements = [each.put() if isinstance(each, _Alike) else each for each in self._statements]
        self._statements = []
        self._alike.clear()
        if len(statements) == 1:
            with connection.wrap_database_errors:
                _kept_cursor().execute(*statements[0])
            return
        with connection.wrap_database_errors, connection.connection.pipeline():
            cursor = _kept_cursor()
            for statement, values in statements:
                cursor.execute(statement, values)

    def used_by_one(self) -> Counter[type[models.Model]]:
        """The keys that a piece of work took on average, rounded up."""
        return Counter({model: -(-count // self._pieces) for model, count in self.used.items()})

    def _usual(self) -> Counter[type[models.Model]]:
        return Counter({model: count * self._pieces for model, count in _here.usual.items()})

    def _reserve(self, model: type[models.Model]) -> None:
        """Set keys apart: first as many of each kind as it ever took, later as many again as were used."""
        again = Counter({model: self.used[model]})
        wanted = again if self._keys else self._usual() | again
        (found,) = ask(_reserving(tuple(wanted)), list(wanted.values()))
        self._keys |= zip(wanted, found, strict=True)


def _added(row: models.Model, clause: str = "") -> bool:
    statement, fields = _compiled(type(row), clause)
    for (key,) in ask(statement, _values(row, fields)):
        _stored(row, key)
        return True
    return False


def _values(row: models.Model, fields: _Fields, *, add: bool = True) -> list[Any]:
    return [
        value
        if plain and type(value := getattr(row, name)) in _SAME_FOR_BOTH
        else field.get_db_prep_save(field.pre_save(row, add), connection)
        for field, name, plain in fields
    ]


def _how(field: models.Field[Any, Any]) -> tuple[models.Field[Any, Any], str, bool]:
    sets_itself = getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False)
    return field, field.attname, type(field) in _PLAIN and not sets_itself


def _stored(row: models.Model, key: int) -> None:
    row.pk = key
    row._state.adding, row._state.db = False, connection.alias


@cache
def _compiled(
    model: type[models.Model],
    clause: str = "",
    *,
    keyed: bool = False,
    rows: int = 1,
    returning: bool = True,
) -> tuple[str, _Fields]:
    """The statement, and the fields of its values; the last value is the key, if that is known (keyed).

    returning: it gives the keys of the rows that were inserted.
    """
    quote = connection.ops.quote_name
    fields = [
        field
        for field in model._meta.local_concrete_fields
        if not (field.primary_key or field.generated)
    ]
    table, key = quote(model._meta.db_table), quote(str(model._meta.pk.column))
    columns = [quote(str(field.column)) for field in fields] + [key] * keyed
    how = [_how(field) for field in fields]
    places = ", ".join([f"({', '.join(['%s'] * len(columns))})"] * rows)
    gives = f" returning {key}" if returning else ""
    return f"insert into {table} ({', '.join(columns)}) values {places}{clause}{gives}", how


@cache
def _changing(model: type[models.Model], names: tuple[str, ...]) -> tuple[str, _Fields]:
    quote = connection.ops.quote_name
    fields = [cast("models.Field[Any, Any]", model._meta.get_field(name)) for name in names]
    changes = ", ".join(f"{quote(str(field.column))} = %s" for field in fields)
    table, key = quote(model._meta.db_table), quote(str(model._meta.pk.column))
    return f"update {table} set {changes} where {key} = %s", [_how(field) for field in fields]


@cache
def _reserving(wanted: tuple[type[models.Model], ...]) -> str:
    calls = (f"nextval('{_sequence_of(each)}')" for each in wanted)
    return (
        f"select {', '.join(f'array(select {call} from generate_series(1, %s))' for call in calls)}"
    )


@cache
def _sequence_of(model: type[models.Model]) -> str:
    """Where its keys come from: looked up once, for PostgreSQL goes through its catalogue for that."""
    with connection.cursor() as cursor:
        place = [model._meta.db_table, model._meta.pk.column]
        cursor.execute("select pg_get_serial_sequence(%s, %s)", place)
        (name,) = cursor.fetchone() or ("",)
    return str(name)
