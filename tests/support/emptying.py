"""Emptying the tables between tests, by one function that the database keeps ready."""

from __future__ import annotations

from contextlib import suppress
from functools import cache

from django.db import OperationalError, connection
from django.test import TransactionTestCase

KEPT = {"django_content_type", "auth_permission"}
"""They say which tables there are; no test changes that."""
ATTEMPTS = 5
FUNCTION = """
create or replace function empty_tables() returns void language plpgsql
set session_replication_role = replica as $$ begin {} end $$
"""
"""As a replica no trigger fires: neither what refuses that rows go away (law 9), nor a foreign key."""


def empty(_test: TransactionTestCase) -> None:
    """In place of Django's flush, which makes all tables and all their indexes anew (and its permissions).

    A server of the last test that is on its way out may still be reading: a deadlock with it passes.
    """
    for _ in range(ATTEMPTS - 1):
        with suppress(OperationalError):
            return empty_tables()
    return empty_tables()


def empty_tables() -> None:
    _make_the_function()
    with connection.cursor() as cursor:
        cursor.execute("select empty_tables()")


@cache
def _make_the_function() -> None:
    """Only what holds something is touched: a few tables of hundreds."""
    tables = connection.introspection.django_table_names(only_existing=True, include_views=False)
    each = (
        f"""if exists (select from "{name}") then delete from "{name}"; end if;"""
        for name in tables
        if name not in KEPT
    )
    with connection.cursor() as cursor:
        cursor.execute(FUNCTION.format("\n".join(each)))
