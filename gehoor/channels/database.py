"""The way to the database for what has a connection of its own beside Django's."""

from __future__ import annotations

from typing import Any

from django.db import connection

_DJANGO_ONLY = ("cursor_factory", "context")
PATIENCE = 5  # seconds


def parameters() -> dict[str, Any]:
    """What psycopg.connect needs to reach the database that Django uses."""
    django = connection.get_connection_params()
    own = {name: value for name, value in django.items() if name not in _DJANGO_ONLY}
    return {"connect_timeout": PATIENCE, **own, "autocommit": True}
