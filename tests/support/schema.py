"""`make schema`: write gehoor/config/schema.sql anew, from the migrations that are there now."""

from __future__ import annotations

import os
import re
import subprocess

from django.core.management.commands.migrate import Command as Migrations

from gehoor.postgres import binaries
from gehoor.postgres.account import server_account
from gehoor.postgres.cluster import ELSEWHERE
from tests.support.database import TestHome

_SETTINGS_OF_THE_SESSION = re.compile(r"^(SET |SELECT pg_catalog\.set_config|\\).*\n", re.MULTILINE)
_REMARKS = re.compile(r"^--.*\n", re.MULTILINE)
_GAPS = re.compile(r"\n{3,}")
MIGRATIONS = "django_migrations"
MADE_BY_DJANGO = (MIGRATIONS, "django_content_type", "auth_permission")
"""What `migrate` fills itself, in whatever order it comes."""


def migrate_one_by_one(database: str = "default") -> None:
    """What the snapshot saves: every migration from the first."""
    from django.core.management import call_command

    call_command(Migrations(), database=database, verbosity=0, interactive=False)


def dump(url: str, *options: str) -> str:
    """The tables, and unless `options` say otherwise the rows that migrations put in them, as SQL."""
    programs = binaries.find(None, server_account(), ELSEWHERE)
    called = [
        str(programs.folder / "pg_dump"), "--no-owner", "--no-privileges", "--inserts",
        *(f"--exclude-table-data={each}*" for each in MADE_BY_DJANGO), *options, url,
    ]  # fmt: skip
    text = subprocess.run(called, check=True, capture_output=True, text=True).stdout
    for noise in (_SETTINGS_OF_THE_SESSION, _REMARKS):
        text = noise.sub("", text)
    return _GAPS.sub("\n\n", text).strip() + "\n"


def snapshot(url: str) -> str:
    from django.db import connection
    from django.db.migrations.recorder import MigrationRecorder

    connection.ensure_connection()
    major = connection.pg_version // 10_000
    applied = sorted(MigrationRecorder(connection).applied_migrations())
    rows = ",\n".join(f"    ('{app}', '{name}', now())" for app, name in applied)
    return (
        f"-- PostgreSQL {major}\n-- Made by `make schema`: do not edit.\n\n"
        "SET LOCAL check_function_bodies = false;\n"
        f"{dump(url)}\n"
        f"INSERT INTO public.{MIGRATIONS} (app, name, applied) VALUES\n{rows};\n"
    )


def main() -> None:
    home = TestHome(os.getpid())
    try:
        os.environ["GEHOOR_HOME"] = str(home.folder)
        url = os.environ["DATABASE_URL"] = home.start()
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gehoor.config.settings")
        import django

        django.setup()
        from gehoor.config.schema import SNAPSHOT

        migrate_one_by_one()
        SNAPSHOT.write_text(snapshot(url))
        print(f"{SNAPSHOT.name}: {len(SNAPSHOT.read_text().splitlines()):,} lines")
    finally:
        home.remove()


if __name__ == "__main__":
    main()
