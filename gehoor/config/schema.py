"""The tables of a fresh database from one file: making them change by change takes most of a minute.

`schema.sql` is what the migrations of its day leave behind (`make schema`). Those that came after it run
as ever. A database that has tables never sees it, nor does a PostgreSQL of another major version.
"""

from __future__ import annotations

import re
from pathlib import Path

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper

SNAPSHOT = Path(__file__).with_name("schema.sql")
_MAJOR = re.compile(r"-- PostgreSQL (\d+)")


def start_from_snapshot(connection: BaseDatabaseWrapper) -> bool:
    """Whether these tables were made from the snapshot now."""
    if connection.introspection.table_names():
        return False
    text = SNAPSHOT.read_text()
    found = _MAJOR.match(text)
    if found is None:
        raise ValueError(f"{SNAPSHOT.name} does not begin with the version of PostgreSQL it is for")
    with connection.cursor() as cursor:
        cursor.execute("show server_version_num")
        major = int(cursor.fetchone()[0]) // 10_000
    if major != int(found[1]):
        return False
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute(text)
    return True
