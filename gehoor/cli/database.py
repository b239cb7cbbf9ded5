"""A database to work on: the one DATABASE_URL names, or our own PostgreSQL."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from click import ClickException

from gehoor.cli.home import Home
from gehoor.postgres.cluster import Cluster
from gehoor.postgres.errors import PostgresError

URL = "DATABASE_URL"


def own_cluster(home: Home) -> Cluster:
    """Our PostgreSQL in `home`, as GEHOOR_POSTGRES_BIN and GEHOOR_POSTGRES_PORT say."""
    folder = os.environ.get("GEHOOR_POSTGRES_BIN")
    port = os.environ.get("GEHOOR_POSTGRES_PORT")
    if port and not port.isdigit():
        raise ClickException(
            f"GEHOOR_POSTGRES_PORT is {port}: set it to a number, or leave it unset."
        )
    return Cluster(
        home.postgres, Path(folder) if folder else None, port=int(port) if port else None
    )


@contextmanager
def database(home: Home) -> Iterator[Cluster | None]:
    """A database for the length of the block, its address in DATABASE_URL.

    Gives our own cluster, or None when the address was there already: then somebody else tends it.
    """
    if URL in os.environ:
        _check(os.environ[URL])
        yield None
        return
    cluster = own_cluster(home)
    try:
        os.environ[URL] = cluster.start()
        yield cluster
    except PostgresError as error:
        raise ClickException(str(error)) from error
    finally:
        os.environ.pop(URL, None)
        cluster.stop()


@contextmanager
def application(home: Home) -> Iterator[None]:
    """Django, set up on a database, for the length of the block."""
    home.prepare()
    with database(home):
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gehoor.config.settings")
        import django

        django.setup()
        yield


def _check(url: str) -> None:
    try:
        psycopg.connect(url, connect_timeout=10).close()
    except psycopg.Error as error:
        reason = str(error).strip().splitlines()[-1].strip()
        raise ClickException(
            f"The database of {URL} does not let us in ({reason}): check the address, "
            f"or leave {URL} unset to use the one that comes with Gehoor."
        ) from error
