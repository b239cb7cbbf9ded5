"""The numbers of cases: each is given out once."""

from __future__ import annotations

from django.db import connection


def next_number() -> int:
    with connection.cursor() as cursor:
        cursor.execute("select nextval('cases_reference')")
        (number,) = cursor.fetchone()
    return int(number)
