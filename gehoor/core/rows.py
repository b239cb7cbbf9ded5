"""Adding rows by a statement that is compiled once: half the work of Django's `create`."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.db import connection, models


def insert[M: models.Model](row: M) -> M:
    """Insert a new row and give it the key that the database makes. Sends no signals."""
    _added(row, "")
    return row


def insert_unless_there(row: models.Model) -> bool:
    """The same, or False when a row with its unique values is there: then nothing is added."""
    return _added(row, " on conflict do nothing")


def _added(row: models.Model, clause: str) -> bool:
    statement, fields = _compiled(type(row), clause)
    values = [field.get_db_prep_save(field.pre_save(row, add=True), connection) for field in fields]
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        key = cursor.fetchone()
    if key is None:
        return False
    row.pk = key[0]
    row._state.adding, row._state.db = False, connection.alias
    return True


@cache
def _compiled(model: type[models.Model], clause: str) -> tuple[str, list[models.Field[Any, Any]]]:
    fields = [
        field
        for field in model._meta.local_concrete_fields
        if not (field.primary_key or field.generated)
    ]
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    table, key = quote(model._meta.db_table), quote(str(model._meta.pk.column))
    return f"insert into {table} ({columns}) values ({places}){clause} returning {key}", fields
