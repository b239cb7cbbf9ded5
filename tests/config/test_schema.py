"""A fresh database starts from a snapshot of the tables, which must be what the migrations make."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit

import psycopg
import pytest
from django.core.management import call_command
from django.db import connection
from psycopg import sql

from gehoor.config.schema import start_from_snapshot
from tests.support.schema import MIGRATIONS, dump

SNAPSHOT_FIRST = ("-m", "django", "migrate", "--verbosity=0")
ONE_BY_ONE = (
    "-c",
    "import django; django.setup();"
    "from tests.support.schema import migrate_one_by_one; migrate_one_by_one()",
)


def test_the_snapshot_and_the_migrations_make_the_same_tables() -> None:
    with ExitStack() as stack:
        fresh, slow = (stack.enter_context(_database(name)) for name in ("fresh", "slow"))
        quick = _run(fresh, *SNAPSHOT_FIRST)
        long = _run(slow, *ONE_BY_ONE)
        for each in (quick, long):
            assert each.wait() == 0
        assert _alike(dump(fresh)) == _alike(dump(slow))
        assert _applied(fresh) == _applied(slow)


@pytest.mark.django_db
def test_no_model_waits_for_a_migration() -> None:
    call_command("makemigrations", check=True, dry_run=True)


@pytest.mark.django_db
def test_a_database_that_has_tables_never_sees_the_snapshot() -> None:
    assert not start_from_snapshot(connection)


def _alike(text: str) -> str:
    """PostgreSQL writes a list of words in another way once it has read what it wrote itself."""
    words = re.sub(r"\(('[^']*'::character varying)\)::text", r"\1", text)
    return re.sub(r"\((ARRAY\[[^\]]*\])\)::text\[\]", r"\1", words)


@contextmanager
def _database(name: str) -> Iterator[str]:
    """The URL of an empty database on the cluster of this run."""
    server, own = os.environ["DATABASE_URL"], f"schema_{name}_{os.getpid()}"
    with psycopg.connect(server, autocommit=True) as made:
        made.execute(sql.SQL("create database {}").format(sql.Identifier(own)))
        try:
            yield urlsplit(server)._replace(path=f"/{own}").geturl()
        finally:
            made.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(own)))


def _run(url: str, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-W", "ignore", *arguments],
        env={**os.environ, "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "gehoor.config.settings"},
    )


def _applied(url: str) -> list[tuple[str, str]]:
    with psycopg.connect(url) as read:
        rows = read.execute(f"select app, name from {MIGRATIONS} order by app, name")
        return [(app, name) for app, name in rows]
