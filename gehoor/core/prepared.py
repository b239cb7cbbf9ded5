"""Finding rows by statements that are compiled once, for what is asked for every mail.

Django spends more time on writing a query than PostgreSQL on answering it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from typing import Any

from django.db import models


def prepared[**P, M: models.Model](
    build: Callable[P, models.QuerySet[M]],
) -> Callable[P, list[M]]:
    """Let a function that builds a query give its rows instead; the query is compiled at the first call.

    Its arguments are positional numbers, texts or moments, and each is a parameter of the query.
    """
    plan: tuple[type[M], str, list[Any]] | None = None

    @wraps(build)
    def ask(*arguments: P.args, **_: P.kwargs) -> list[M]:
        nonlocal plan
        plan = plan or _planned(build, arguments)
        model, statement, parameters = plan
        values = [arguments[each.of] if isinstance(each, _Place) else each for each in parameters]
        return list(model._base_manager.raw(statement, values))

    return ask


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the argument of that number goes."""

    of: int


def _planned[M: models.Model](
    build: Callable[..., models.QuerySet[M]], arguments: tuple[Any, ...]
) -> tuple[type[M], str, list[Any]]:
    stand_ins = [_stand_in(each, number) for number, each in enumerate(arguments)]
    rows = build(*stand_ins)
    statement, parameters = rows.query.sql_with_params()
    if missing := [each for each in stand_ins if each not in parameters]:
        raise ValueError(f"{build.__qualname__} does not ask for all that it is given: {missing}")
    places = [_Place(stand_ins.index(each)) if each in stand_ins else each for each in parameters]
    return rows.model, statement, places


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
