"""Finding rows by statements that are compiled once, for what is asked for every mail.

Django spends more time on writing a query than PostgreSQL on answering it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from typing import Any

from django.db import connection, models
from django.db.models.fetch_modes import FETCH_ONE
from django.db.models.query import RelatedPopulator, get_related_populators

from .rows import ask

type _Converters = list[tuple[int, list[Callable[..., Any]], Any]]


def prepared[**P, M: models.Model](
    build: Callable[P, models.QuerySet[M]],
) -> Callable[P, list[M]]:
    """Let a function that builds a query give its rows instead; the query is compiled at the first call.

    Its arguments are positional numbers, texts or moments, and each is a parameter of the query, which is
    compiled once for every number of them. It selects the fields of one model and of what
    `select_related` names, nothing else.
    """
    plans: dict[int, _Plan[M]] = {}

    @wraps(build)
    def asked(*arguments: P.args, **_: P.kwargs) -> list[M]:
        plan = plans.get(len(arguments))
        if plan is None:
            plan = plans[len(arguments)] = _planned(build, arguments)
        return list(plan.rows(arguments))

    return asked


def first[**P, M: models.Model](
    build: Callable[P, models.QuerySet[M]],
) -> Callable[P, M | None]:
    """As `prepared`, for the first row alone; None when there is none."""
    rows = prepared(build)

    @wraps(build)
    def asked(*arguments: P.args, **none: P.kwargs) -> M | None:
        return next(iter(rows(*arguments, **none)), None)

    return asked


def existing[**P](
    build: Callable[P, Mapping[str, models.QuerySet[Any]]],
) -> Callable[P, frozenset[str]]:
    """Let a function that builds several queries give the names of those that find anything.

    One statement for all of them, compiled at the first call; arguments as those of `prepared`.
    """
    statement, parameters = "", list[Any]()

    @wraps(build)
    def asked(*arguments: P.args, **_: P.kwargs) -> frozenset[str]:
        nonlocal statement, parameters
        if not statement:
            statement, parameters = _all_exist(build, arguments)
        ((names,),) = ask(statement, _filled(parameters, arguments))
        return frozenset(names)

    return asked


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
    own: slice
    names: list[str]
    converters: _Converters
    related: list[RelatedPopulator]

    def rows(self, arguments: tuple[Any, ...]) -> Iterator[M]:
        found = ask(self.statement, _filled(self.parameters, arguments))
        for each in map(self._converted, found):
            made = self.model.from_db(connection.alias, self.names, each[self.own])
            for related in self.related:
                related.populate(each, made)
            yield made

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
    stand_ins = _stand_ins(arguments)
    rows = build(*stand_ins)
    compiler = rows.query.get_compiler(connection=connection)
    statement, parameters = compiler.as_sql()
    select, info = compiler.select, compiler.klass_info
    own = slice(info["select_fields"][0], info["select_fields"][-1] + 1)
    converters = compiler.get_converters([column for column, _, _ in select])
    return _Plan(
        rows.model,
        statement,
        _places(build, parameters, stand_ins),
        own,
        [column.target.attname for column, _, _ in select[own]],
        [(place, *each) for place, each in converters.items()],
        get_related_populators(info, select, connection.alias, FETCH_ONE),
    )


def _all_exist(
    build: Callable[..., Mapping[str, models.QuerySet[Any]]], arguments: tuple[Any, ...]
) -> tuple[str, list[Any]]:
    """`select array_remove(array[case when exists (…) then name end, …], null)`, and its parameters."""
    stand_ins = _stand_ins(arguments)
    parts: list[str] = []
    parameters: list[Any] = []
    for name, rows in build(*stand_ins).items():
        asked, values = rows.query.exists().get_compiler(connection=connection).as_sql()
        parts.append(f"case when exists ({asked}) then %s end")
        parameters += [*values, name]
    statement = f"select array_remove(array[{', '.join(parts)}]::text[], null)"
    return statement, _places(build, parameters, stand_ins)


def _filled(parameters: Sequence[Any], arguments: tuple[Any, ...]) -> list[Any]:
    return [arguments[each.of] if isinstance(each, _Place) else each for each in parameters]


def _places(
    build: Callable[..., Any], parameters: Sequence[Any], stand_ins: list[Any]
) -> list[Any]:
    if missing := [each for each in stand_ins if each not in parameters]:
        raise ValueError(f"{build.__qualname__} does not ask for all that it is given: {missing}")
    return [_Place(stand_ins.index(each)) if each in stand_ins else each for each in parameters]


def _stand_ins(arguments: tuple[Any, ...]) -> list[Any]:
    return [_stand_in(each, number) for number, each in enumerate(arguments)]


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
