"""Every refusal is one sentence that says what to do, and leaves the data as it was."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gehoor.postgres import errors
from gehoor.postgres.cluster import Cluster
from gehoor.postgres.locks import one_at_a_time
from gehoor.postgres.place import MEGABYTE
from tests.postgres.conftest import Aside, as_root_only, ask, fingerprint, server_of

Make = Callable[..., Cluster]
SYSTEM_BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


@pytest.fixture
def stopped(make: Make) -> Cluster:
    """A cluster with something in it, at rest."""
    cluster = make()
    ask(cluster.start(), "CREATE TABLE kept ()")
    cluster.stop()
    return cluster


def refusal(cluster: Cluster, kind: type[errors.PostgresError]) -> str:
    """The sentence, after checking that no file changed."""
    before = fingerprint(cluster.folder)
    with pytest.raises(kind) as caught:
        cluster.start()
    assert not cluster.running()
    after = fingerprint(cluster.folder)
    ours = {str(cluster.folder / name) for name in ("lock", "users", "log")}
    assert {n: f for n, f in after.items() if n not in ours} == {
        n: f for n, f in before.items() if n not in ours
    }
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_data_of_another_major_version(stopped: Cluster) -> None:
    (stopped.folder / "data" / "PG_VERSION").write_text("17\n")
    sentence = refusal(stopped, errors.OtherVersion)
    assert "belongs to PostgreSQL 17 and this is PostgreSQL 18" in sentence


@pytest.mark.skipif(not SYSTEM_BINARIES, reason="no PostgreSQL of the system on this machine")
def test_the_system_s_postgresql_serves_by_setting(make: Make) -> None:
    system = make(bin=SYSTEM_BINARIES[0])
    major = int(SYSTEM_BINARIES[0].parent.name)
    assert ask(system.start(), "SELECT current_setting('server_version_num')::int / 10000") == major
    system.stop()
    if major != 18:
        assert f"belongs to PostgreSQL {major}" in refusal(make(), errors.OtherVersion)


def test_a_folder_with_something_else_in_it(make: Make, open_folder: Path) -> None:
    (open_folder / "postgres").mkdir()
    (open_folder / "postgres" / "thesis.odt").write_text("years of work")
    assert "it holds thesis.odt" in refusal(make(), errors.NotOurs)


def test_a_file_where_the_folder_should_be(make: Make, open_folder: Path) -> None:
    (open_folder / "postgres").write_text("a note")
    assert "it is a file" in refusal(make(), errors.NotOurs)


def test_a_data_folder_that_postgresql_does_not_know(make: Make, open_folder: Path) -> None:
    (open_folder / "postgres" / "data").mkdir(parents=True)
    assert "not one of PostgreSQL" in refusal(make(), errors.NotOurs)


def test_a_data_folder_without_our_password(stopped: Cluster) -> None:
    (stopped.folder / "password").unlink()
    assert "password is missing" in refusal(stopped, errors.NotOurs)


def test_a_link_to_a_folder_that_is_gone(make: Make, open_folder: Path) -> None:
    (open_folder / "postgres").symlink_to(open_folder / "unmounted")
    assert "points to" in refusal(make(), errors.NotOurs)


@as_root_only
def test_a_folder_of_somebody_else(stopped: Cluster) -> None:
    os.chown(stopped.folder, 1, 1)
    assert "start Gehoor as daemon" in refusal(stopped, errors.OtherOwner)


@as_root_only
def test_an_ordinary_user_in_a_folder_of_root(
    stopped: Cluster, ordinary: tuple[str, str, Path], aside: Callable[..., Aside]
) -> None:
    account, programs, _ = ordinary
    report = aside("start", stopped.folder, account, programs).report
    assert "start Gehoor as root" in report


@as_root_only
def test_an_ordinary_user_in_a_closed_folder(
    ordinary: tuple[str, str, Path], open_folder: Path, aside: Callable[..., Aside]
) -> None:
    account, programs, _ = ordinary
    (open_folder / "closed").mkdir(mode=0o700)
    report = aside("start", open_folder / "closed" / "postgres", account, programs).report
    assert "cannot be used (Permission denied)" in report


def test_a_port_that_is_taken(make: Make, stopped: Cluster, free_port: int) -> None:
    with socket.create_server(("127.0.0.1", free_port)):
        sentence = refusal(make(port=free_port), errors.PortInUse)
    assert f"Port {free_port} is used" in sentence
    assert "GEHOOR_POSTGRES_PORT" in sentence


def test_a_password_that_is_not_of_this_data(stopped: Cluster) -> None:
    (stopped.folder / "password").write_text("something else")
    with pytest.raises(errors.PasswordRefused, match="put back the file"):
        stopped.start()
    assert not stopped.running()


def test_programs_that_are_not_there(make: Make, tmp_path: Path) -> None:
    assert "no PostgreSQL in" in refusal(make(bin=tmp_path), errors.BinariesMissing)


def test_programs_that_are_too_old(make: Make, open_folder: Path) -> None:
    programs = open_folder / "programs"
    programs.mkdir()
    for name in ("postgres", "initdb"):
        program = programs / name
        program.write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 14.11'\n")
        program.chmod(0o755)
    assert "needs 15 or newer" in refusal(make(bin=programs), errors.TooOld)


def test_another_start_that_never_ends(tmp_path: Path) -> None:
    busy = pytest.raises(errors.Busy, match="Another start of Gehoor")
    with one_at_a_time(tmp_path / "lock"), busy, one_at_a_time(tmp_path / "lock", 0.1):
        pass


@pytest.fixture
def small_disk(open_folder: Path) -> Iterator[Callable[[int], Path]]:
    folder = open_folder / "disk"
    folder.mkdir()

    def mount(megabytes: int) -> Path:
        options = ["-o", f"size={megabytes}m,mode=755"]
        command = ["mount", "-t", "tmpfs", *options, "gehoor-test", str(folder)]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            pytest.skip("this machine lets nobody mount a small disk")
        return folder

    yield mount
    subprocess.run(["umount", "-l", folder], check=False, capture_output=True)


@as_root_only
def test_no_room_for_a_new_cluster(small_disk: Callable[[int], Path], make: Make) -> None:
    sentence = refusal(make(small_disk(100) / "postgres"), errors.NoRoom)
    assert "MB free and PostgreSQL needs 200 MB" in sentence


@as_root_only
def test_no_room_to_start_again(small_disk: Callable[[int], Path], make: Make) -> None:
    disk = small_disk(240)
    cluster = make(disk / "postgres")
    ask(cluster.start(), "CREATE TABLE kept ()")
    os.kill(server_of(cluster).pid, 9)
    free = shutil.disk_usage(disk).free // MEGABYTE
    (disk / "full").write_bytes(bytes((free - 8) * MEGABYTE))
    assert "make room" in refusal(cluster, errors.NoRoom)
    (disk / "full").unlink()
    assert ask(cluster.start(), "SELECT count(*) FROM kept") == 0
