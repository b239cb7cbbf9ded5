"""Reading rows by SQL: a report says in one place what it counts."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from django.db import connection

from gehoor.staff.models import Organisation


def fetch(sql: str, parameters: dict[str, Any]) -> list[dict[str, Any]]:
    """Every row of a query, by column name."""
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        names = [column.name for column in cursor.description or ()]
        return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]


def our_zone() -> ZoneInfo:
    """The organisation's zone: its days begin and end there."""
    organisation = Organisation.objects.first()
    return ZoneInfo(organisation.zone if organisation else "Europe/Amsterdam")
