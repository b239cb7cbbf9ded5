"""A DATABASE_URL and what Django makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit


class BadDatabaseUrl(ValueError):
    """DATABASE_URL is not of the form postgresql://user:password@host:port/database."""

    def __init__(self) -> None:
        super().__init__(type(self).__doc__)


def database_url(*, user: str, password: str, database: str, host: str, port: int) -> str:
    """The URL for psql, psycopg and Django. `host` is a name, or a socket folder (with a slash)."""
    login = f"{quote(user, safe='')}:{quote(password, safe='')}"
    name = quote(database, safe="")
    if host.startswith("/"):
        query = {"host": host} if port == 5432 else {"host": host, "port": str(port)}
        return f"postgresql://{login}@/{name}?{urlencode(query, safe='/', quote_via=quote)}"
    return f"postgresql://{login}@{host}:{port}/{name}"


def django_settings(url: str) -> dict[str, Any]:
    """DATABASES['default'] for `url`; other query parameters go to libpq as they are.

    Raises BadDatabaseUrl.
    """
    parts = urlsplit(url)
    options: dict[str, Any] = dict(_parameters(parts.query))
    name = unquote(parts.path.removeprefix("/"))
    if parts.scheme not in ("postgresql", "postgres") or not name:
        raise BadDatabaseUrl
    try:
        port = parts.port
    except ValueError as error:
        raise BadDatabaseUrl from error
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or options.pop("user", "")),
        "PASSWORD": unquote(parts.password or options.pop("password", "")),
        "HOST": options.pop("host", "") or unquote(parts.hostname or ""),
        "PORT": options.pop("port", "") or str(port or ""),
        "OPTIONS": options,
    }


def _parameters(query: str) -> Iterator[tuple[str, str]]:
    # Not urllib's parse_qsl: a plus sign is a plus sign to libpq, not a space.
    for pair in filter(None, query.split("&")):
        name, _, value = pair.partition("=")
        yield unquote(name), unquote(value)
