"""Rows of our models as lines that COPY takes: what is not named has the default of its field."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import models
from psycopg import Connection
from psycopg.sql import SQL, Identifier

type Line = dict[str, Any]


class Table:
    """One model; `lines` are given by column, and are texts, numbers, moments, lists of texts or None."""

    def __init__(self, model: type[models.Model]) -> None:
        fields = [each for each in model._meta.local_concrete_fields if not each.generated]
        self.name = model._meta.db_table
        self._columns = [str(field.column) for field in fields]
        self._usual = [_written(_default(field)) for field in fields]
        self._place = {column: number for number, column in enumerate(self._columns)}

    def copy(self, connection: Connection[Any], lines: Iterable[Line]) -> None:
        """All at once. Raises psycopg.Error when a line breaks a rule of the table."""
        columns = SQL(", ").join(map(Identifier, self._columns))
        statement = SQL("copy {} ({}) from stdin").format(Identifier(self.name), columns)
        with connection.cursor() as cursor, cursor.copy(statement) as copy:
            copy.write("".join(map(self._line, lines)))

    def _line(self, line: Mapping[str, Any]) -> str:
        values = self._usual.copy()
        for column, value in line.items():
            values[self._place[column]] = value if type(value) is str else _written(value)
        return "\t".join(values) + "\n"


def _default(field: models.Field[Any, Any]) -> Any:
    return None if field.null or field.primary_key else field.get_default()


def _written(value: Any) -> str:
    if value is None:
        return r"\N"
    if isinstance(value, bool):
        return "t" if value else "f"
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, list):
        return "{" + ",".join(value) + "}"
    return json.dumps(value) if isinstance(value, dict) else str(value)
