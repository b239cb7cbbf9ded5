"""The ordinary life of a cluster: made, started, joined, stopped."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest

from gehoor.postgres.cluster import Cluster
from tests.postgres.conftest import AS_ROOT, Aside, as_root_only, ask, server_of

Make = Callable[..., Cluster]


def test_what_was_stored_is_there_after_a_stop(make: Make) -> None:
    cluster = make(fast=False)
    ask(cluster.start(), "CREATE TABLE kept AS SELECT 42 AS answer")
    cluster.stop()
    assert not cluster.running()
    assert ask(cluster.start(), "SELECT answer FROM kept") == 42


def test_commits_reach_the_disk(make: Make) -> None:
    url = make(fast=False).start()
    assert ask(url, "SHOW fsync") == "on"
    assert ask(url, "SHOW synchronous_commit") == "on"


def test_text_is_utf8_and_sorts_the_same_everywhere(make: Make) -> None:
    url = make().start()
    assert ask(url, "SHOW server_encoding") == "UTF8"
    assert ask(url, "SELECT upper('één café')") == "ÉÉN CAFÉ"
    assert ask(url, "SELECT 'B' < 'a'") is True
    assert ask(url, "SELECT to_tsvector('simple', 'ÉÉN')::text") == "'één':1"


def test_nobody_gets_in_without_the_password(make: Make) -> None:
    cluster = make()
    url = cluster.start()
    password = (cluster.folder / "password").read_text()
    for login in ("gehoor", "postgres", "nobody"):
        wrong = url.replace(f"gehoor:{password}@", f"{login}:{password[::-1]}@")
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(wrong)
    rules = (cluster.folder / "data" / "pg_hba.conf").read_text().splitlines()
    methods = {rule.split()[-1] for rule in rules if rule and not rule.startswith("#")}
    assert methods == {"scram-sha-256"}


def test_the_application_is_no_superuser(make: Make) -> None:
    url = make().start()
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        ask(url, "COPY (SELECT 1) TO PROGRAM 'cat'")
    ask(url, "CREATE EXTENSION pg_trgm")
    ask(url, "CREATE EXTENSION btree_gist")


def test_password_log_and_data_are_closed_to_others(make: Make) -> None:
    cluster = make()
    cluster.start()
    for name in ("password", "log", "lock"):
        assert stat.S_IMODE((cluster.folder / name).stat().st_mode) == 0o600
    for name in ("data", "socket"):
        assert stat.S_IMODE((cluster.folder / name).stat().st_mode) == 0o700


def test_the_last_user_stops_it_whoever_started_it(make: Make) -> None:
    first, second = make(), make()
    assert first.start() == second.start()
    server = server_of(first)
    first.stop()
    assert second.running()
    assert server.is_running()
    second.stop()
    assert not second.running()


def test_a_cluster_that_its_starter_left_behind_is_joined(
    make: Make, aside: Callable[..., Aside]
) -> None:
    cluster = make()
    starter = aside("start", cluster.folder)
    server = server_of(cluster)
    starter.kill()
    assert cluster.start() == starter.report
    assert server_of(cluster) == server
    cluster.stop()
    assert not cluster.running()


def test_two_first_starts_at_once_make_one_cluster(make: Make) -> None:
    clusters = [make() for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        urls = set(pool.map(lambda cluster: cluster.start(), clusters))
    assert len(urls) == 1


def test_another_port_on_this_machine_can_be_asked_for(make: Make, free_port: int) -> None:
    cluster = make(port=free_port)
    cluster.start()
    password = (cluster.folder / "password").read_text()
    url = f"postgresql://gehoor:{password}@127.0.0.1:{free_port}/gehoor"
    assert ask(url, "SELECT 1") == 1


def test_a_folder_with_a_long_name_gets_its_socket_elsewhere(make: Make, open_folder: Path) -> None:
    deep = open_folder / ("diep" * 20) / "postgres"
    cluster = make(deep)
    url = cluster.start()
    assert ask(url, "SELECT 1") == 1
    folder = Path(psycopg.conninfo.conninfo_to_dict(url)["host"])  # type: ignore[arg-type]
    assert folder.is_relative_to("/tmp")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    cluster.stop()
    assert not folder.exists()


def test_a_socket_folder_that_others_can_write_is_not_used(make: Make, open_folder: Path) -> None:
    cluster = make(open_folder / ("diep" * 20) / "postgres")
    folder = Path(psycopg.conninfo.conninfo_to_dict(cluster.start())["host"])  # type: ignore[arg-type]
    cluster.stop()
    folder.mkdir()
    folder.chmod(0o777)
    try:
        url = cluster.start()
        assert "@127.0.0.1:" in url
        assert ask(url, "SELECT 1") == 1
        os.kill(server_of(cluster).pid, 9)
        assert cluster.start() == url
    finally:
        folder.rmdir()


@as_root_only
def test_root_runs_the_server_as_another_account(make: Make) -> None:
    cluster = make()
    cluster.start()
    assert server_of(cluster).username() == "nobody"
    assert cluster.folder.stat().st_uid == 0


@as_root_only
def test_root_with_a_closed_home_keeps_the_data_elsewhere(make: Make, open_folder: Path) -> None:
    home = open_folder / "closed"
    home.mkdir(mode=0o700)
    cluster = make(home / "gehoor" / "postgres")
    ask(cluster.start(), "CREATE TABLE kept ()")
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert cluster.folder.readlink().parent == open_folder / "elsewhere"
    cluster.stop()
    assert ask(cluster.start(), "SELECT count(*) FROM kept") == 0


@pytest.mark.skipif(not AS_ROOT, reason="the other tests already ran as an ordinary user")
def test_an_ordinary_user_runs_it_under_its_own_name(
    ordinary: tuple[str, str, Path], aside: Callable[..., Aside]
) -> None:
    account, programs, home = ordinary
    report = aside("life", home / "gehoor" / "postgres", account, programs).report
    assert report == [0, "nobody", False]
