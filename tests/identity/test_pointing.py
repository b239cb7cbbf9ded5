"""All that points at a customer goes along when that one is merged: found in the database itself."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.db import connection

from gehoor.identity.pointing import STAYS, everything_that_points, pointers

KEYS = """
select rel.relname, att.attname from pg_constraint con
join pg_class rel on rel.oid = con.conrelid
join pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[1]
where con.contype = 'f' and con.confrelid = 'parties_party'::regclass
"""
NAMED = """
select table_name, column_name from information_schema.columns
where table_schema = 'public' and column_name like '%party%' and data_type in ('bigint', 'integer')
"""
TRAIL = "change"
"""How the tables end in which the database keeps what was."""


def _asked(sql: str) -> set[tuple[str, str]]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return {(table, column) for table, column in cursor.fetchall() if not table.endswith(TRAIL)}


@pytest.mark.django_db
def test_every_key_to_a_customer_goes_along_or_is_named() -> None:
    known = {
        (each.model._meta.db_table, each.model._meta.get_field(each.field).column)
        for each in everything_that_points()
    }
    assert _asked(KEYS) == known
    assert _asked(NAMED) <= known, "a customer is kept in a number that is no foreign key"


def test_what_stays_is_there_and_nothing_else_does() -> None:
    labels = {each.label for each in everything_that_points()}
    assert labels >= STAYS
    assert {each.label for each in pointers()} == labels - STAYS


def test_every_model_is_looked_at() -> None:
    seen = {each.model for each in everything_that_points()}
    assert {
        apps.get_model(each) for each in ("cases.Case", "timeline.Entry", "guides.Expert")
    } <= seen
