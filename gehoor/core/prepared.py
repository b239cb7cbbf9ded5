"""Finding rows by statements that are compiled once, for what is asked for every mail.

Django spends more time on writing a query than PostgreSQL on answering it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from typing import Any

from django.db import connection, models

type _Converters = list[tuple[int, list[Callable[..., Any]], Any]]


def prepared[**P, M: models.Model](
    build: Callable[P, models.QuerySet[M]],
) -> Callable[P, list[M]]:
    """Let a function that builds a query give its rows instead; the query is compiled at the first call.

    Its arguments are positional numbers, texts or moments, and each is a parameter of the query. It
    selects the fields of one model, nothing else.
    """
    plan: _Plan[M] | None = None

    @wraps(build)
    def ask(*arguments: P.args, **_: P.kwargs) -> list[M]:
        nonlocal plan
        plan = plan or _planned(build, arguments)
        return list(plan.rows(arguments))

    return ask


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the argument of that number goes."""

    of: int


@dataclass(frozen=True, slots=True)
class _Plan[M: models.Model]:
    """A compiled query, and how its rows become instances: RawQuerySet asks that anew for every row."""

    model: type[M]
    statement: str
    parameters: Sequence[Any]
    names: list[str]
    converters: _Converters

    def rows(self, arguments: tuple[Any, ...]) -> Iterator[M]:
        values = [
            arguments[each.of] if isinstance(each, _Place) else each for each in self.parameters
        ]
        with connection.cursor() as cursor:
            cursor.execute(self.statement, values)
            found = cursor.fetchall()
        for each in found:
            yield self.model.from_db(connection.alias, self.names, self._converted(each))

    def _converted(self, row: Sequence[Any]) -> Sequence[Any]:
        if not self.converters:
            return row
        values = list(row)
        for place, converters, expression in self.converters:
            for convert in converters:
                values[place] = convert(values[place], expression, connection)
        return values


def _planned[M: models.Model](
    build: Callable[..., models.QuerySet[M]], arguments: tuple[Any, ...]
) -> _Plan[M]:
    stand_ins = [_stand_in(each, number) for number, each in enumerate(arguments)]
    rows = build(*stand_ins)
    compiler = rows.query.get_compiler(connection=connection)
    statement, parameters = compiler.as_sql()
    if missing := [each for each in stand_ins if each not in parameters]:
        raise ValueError(f"{build.__qualname__} does not ask for all that it is given: {missing}")
    places = [_Place(stand_ins.index(each)) if each in stand_ins else each for each in parameters]
    columns = [column for column, _, _ in compiler.select]
    converters = compiler.get_converters(columns)
    return _Plan(
        rows.model,
        statement,
        places,
        [column.target.attname for column in columns],
        [(place, *each) for place, each in converters.items()],
    )


def _stand_in(argument: Any, number: int) -> Any:
    """A value of the same type that no query has of itself."""
    match argument:
        case int():
            return -(2**50) - number
        case str():
            return f"\ue000 argument {number}"
        case datetime():
            return datetime(1, 1, 1 + number, tzinfo=UTC)
    raise TypeError(f"A prepared query takes no {type(argument).__name__}.")
