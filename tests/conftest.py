"""One throw-away PostgreSQL for the run, and real peers that are there, missing, or demanded."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress

import pytest

from tests.support.database import TestHome, remove_leftovers
from tests.support.requirements import Recorder

PEERS = {
    "dovecot": "dovecot-imapd",
    "postfix": "postfix",
    "chromium": "chromium",
    "clamd": "clamav-daemon",
    "zbarimg": "zbar-tools",
    "pdftoppm": "poppler-utils",
}
PEERS_DEMANDED = "GEHOOR_REQUIRE_PEERS"
FLUSH_ATTEMPTS = 5


def pytest_configure(config: pytest.Config) -> None:
    # Workers of xdist inherit what the first process set.
    if "DATABASE_URL" not in os.environ:
        remove_leftovers()
        home = TestHome(os.getpid())
        config.add_cleanup(home.remove)
        os.environ["GEHOOR_HOME"] = str(home.folder)
        os.environ["DATABASE_URL"] = home.start()
    config.pluginmanager.register(Recorder(config))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gehoor.config.settings")
    # pytest-django sets Django up right after this, when it finds the settings loaded.
    from django.conf import settings

    _ = settings.DATABASES


@pytest.fixture(autouse=True, scope="session")
def _tests_may_empty_tables() -> Iterator[None]:
    """Between tests Django truncates what law 9 protects: its guard is off for just that transaction."""
    from django.db import OperationalError
    from django.db.backends.postgresql.operations import DatabaseOperations

    truncate = DatabaseOperations.sql_flush

    def sql_flush(self: DatabaseOperations, *args: object, **options: object) -> list[str]:
        return [_guard("disable"), *truncate(self, *args, **options), _guard("enable")]

    execute = DatabaseOperations.execute_sql_flush

    def execute_sql_flush(self: DatabaseOperations, statements: list[str]) -> None:
        # A server of the last test that is on its way out may still be reading: a deadlock with it passes.
        for _ in range(FLUSH_ATTEMPTS - 1):
            with suppress(OperationalError):
                return execute(self, statements)
        return execute(self, statements)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DatabaseOperations, "sql_flush", sql_flush)
        patch.setattr(DatabaseOperations, "execute_sql_flush", execute_sql_flush)
        yield


def _guard(verb: str) -> str:
    return f"""do $$ declare guarded regclass; begin
        for guarded in select tgrelid::regclass from pg_trigger where tgname = 'law_9_truncate' loop
            execute format('alter table %s {verb} trigger law_9_truncate', guarded);
        end loop; end $$"""


def pytest_runtest_setup(item: pytest.Item) -> None:
    for mark in item.iter_markers("peer"):
        for name in mark.args:
            _want(name)


def _want(peer: str) -> None:
    """Skip without the peer; fail where every peer has to be there."""
    if shutil.which(peer, path=f"{os.environ.get('PATH', '')}:/usr/sbin"):
        return
    reason = f"{peer} is not on this machine: install Debian's {PEERS[peer]}"
    if os.environ.get(PEERS_DEMANDED) == "1":
        pytest.fail(reason)
    pytest.skip(reason)
