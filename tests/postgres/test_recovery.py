"""After kill -9 of anything, the next start just works and nothing committed is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil
import psycopg

from gehoor.postgres.account import server_account
from gehoor.postgres.cluster import Cluster
from tests.postgres.conftest import Aside, ask, server_of
from tests.support.patience import eventually

Make = Callable[..., Cluster]


def test_kill_9_of_everything_loses_nothing(make: Make) -> None:
    cluster = make()
    url = cluster.start()
    ask(url, "CREATE TABLE kept AS SELECT generate_series(1, 10000)")
    server = server_of(cluster)
    for process in [server, *server.children(recursive=True)]:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    assert cluster.start() == url
    assert ask(url, "SELECT count(*) FROM kept") == 10000


def test_kill_9_of_the_server_alone_waits_for_the_query_it_left(make: Make) -> None:
    cluster = make()
    url = cluster.start()
    ask(url, "CREATE TABLE kept ()")
    client = psycopg.connect(url)
    query = threading.Thread(target=_quietly, args=(client, "SELECT pg_sleep(60)"))
    query.start()
    eventually(lambda: ask(url, "SELECT count(*) FROM pg_stat_activity WHERE query ~ 'sleep'") > 1)
    os.kill(server_of(cluster).pid, signal.SIGKILL)
    assert ask(cluster.start(), "SELECT count(*) FROM kept") == 0
    query.join(10)


def test_a_zombie_is_not_taken_for_a_server(make: Make, aside: Callable[..., Aside]) -> None:
    cluster = make()
    aside("start", cluster.folder)  # it never looks at its child, so the dead server is a zombie
    dead = server_of(cluster)
    dead.kill()
    eventually(lambda: dead.status() == psutil.STATUS_ZOMBIE)
    assert not cluster.running()
    assert ask(cluster.start(), "SELECT 1") == 1


def test_a_program_that_took_over_the_number_is_left_alone(make: Make) -> None:
    cluster = make()
    cluster.start()
    os.kill(server_of(cluster).pid, signal.SIGKILL)
    pid_file = cluster.folder / "data" / "postmaster.pid"
    with subprocess.Popen(["sleep", "60"], **server_account().popen) as other:
        pid_file.write_text(f"{other.pid}\n{pid_file.read_text().split(chr(10), 1)[1]}")
        assert ask(cluster.start(), "SELECT 1") == 1
        assert other.poll() is None
        other.kill()


def test_a_half_written_pid_file_does_not_matter(make: Make) -> None:
    cluster = make()
    cluster.start()
    cluster.stop()
    (cluster.folder / "data" / "postmaster.pid").touch()
    assert ask(cluster.start(), "SELECT 1") == 1


def test_a_creation_that_was_killed_starts_afresh(make: Make, open_folder: Path) -> None:
    folder = open_folder / "postgres"
    (folder / "data.new" / "base").mkdir(parents=True)
    (folder / "password.new").write_text("of the killed one")
    folder.chmod(0o711)
    assert ask(make().start(), "SELECT 1") == 1
    assert not (folder / "data.new").exists()
    assert not (folder / "password.new").exists()


def _quietly(connection: psycopg.Connection, query: str) -> None:
    with suppress(psycopg.OperationalError):
        connection.execute(query)
